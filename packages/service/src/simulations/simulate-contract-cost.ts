import type { FieldError } from "@alternance-kit/contract/problem";
import type { CostSimulation, CostSimulationInput } from "@alternance-kit/contract/simulation";
import { checkSimulation, type SimulationIssueCode } from "@alternance-kit/domain/check-simulation";
import { simulateCost } from "@alternance-kit/domain/cost";
import type { CostOverrides } from "@alternance-kit/domain/cost-input";
import { describeCost } from "@alternance-kit/domain/cost-report";
import { AppError } from "../app-error.js";
import { parisDate } from "../paris-date.js";

export interface SimulateContractCostDeps {
  /** The operator's own rows, that win over the tables. */
  costOverrides(): Promise<CostOverrides>;
  now(): Date;
}

/** What an apprentice costs, month by month. Nothing of the input is kept. @throws {AppError} `validation_failed` naming each field that cannot be. */
export async function simulateContractCost(
  deps: SimulateContractCostDeps,
  input: CostSimulationInput,
  lang?: "fr" | "en",
): Promise<CostSimulation> {
  const issues = checkSimulation(input, parisDate(deps.now()));
  if (issues.length) throw impossible(issues.map(({ path, code }) => refusal(path, code)));
  const overrides = await deps.costOverrides();
  const simulation = simulateCost(input, overrides);
  if (!simulation.known) throw impossible([refusal("concludedOn", "before_tables")]);
  const { known: _, notes, sources, ...report } = describeCost(simulation, input, overrides);
  return {
    ...report,
    notes: lang ? notes.map(({ code, message }) => ({ code, message: { [lang]: message[lang] } })) : notes,
    sources: sources.map(({ title: _, ...source }) => source),
  };
}

const impossible = (errors: FieldError[]) =>
  new AppError(
    "validation_failed",
    errors.map(({ pointer, detail }) => `${pointer}: ${detail}`).join(" "),
    errors,
  );

const refusal = (path: string, code: SimulationIssueCode): FieldError => ({
  pointer: `/${path.replaceAll(".", "/")}`,
  code,
  detail: DETAILS[code],
});

const DETAILS: Readonly<Record<SimulationIssueCode, string>> = {
  date_malformed: "Give a date that exists, as YYYY-MM-DD.",
  born_in_the_future: "Give a birth date that has come.",
  born_too_long_ago: "Give a birth date of someone who can still work: check the year.",
  too_young: "Give someone who is 15 when the contract begins (16 for a contrat de professionnalisation).",
  before_tables: "Give a date from 2023-01-01 on: the tables begin there.",
  too_far_ahead: "Give a start within three years: nothing that is known today will hold later.",
  concluded_after_start: "Give a signature on or before the start.",
  not_whole_number: "Give a whole number.",
  negative: "Give 0 or more.",
  ends_before_start: "Give a duration of at least one month: the contract would end before it begins.",
  too_short: "Give more months: a contract lasts at least 6.",
  too_long:
    "Give fewer months: a contract lasts at most 36 (48 for a disabled apprentice), a cycle 60, an extension 12.",
  not_allowed_value: "Give a diploma level 3 to 7, and a training year 1 to 4.",
  idcc_malformed: "Give the four digits of the collective agreement, such as 1486.",
  coefficient_unknown: "Give a coefficient of Syntec's grid, such as 240 or 310.",
  not_a_share: "Give a share between 0 and 1.",
};
