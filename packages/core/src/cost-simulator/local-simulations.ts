import { checkSimulation, type SimulationIssue } from "@alternance-kit/domain/check-simulation";
import { simulateCost } from "@alternance-kit/domain/cost";
import type { CostOverrides } from "@alternance-kit/domain/cost-input";
import { describeCost } from "@alternance-kit/domain/cost-report";
import { ApiError } from "@alternance-kit/sdk/errors";
import type { Simulations } from "@alternance-kit/sdk/simulations";

export interface LocalSimulationsOptions {
  /** The day it is in France; ISO date. */
  today(): string;
  /** Rows that win over the tables of this version: an amount decided since, with its own source and date. */
  overrides?: CostOverrides;
}

/** Reckons on the spot, with the rules and tables of this version, what the service would answer: nothing is sent anywhere. */
export const localSimulations = ({
  today,
  overrides,
}: LocalSimulationsOptions): Pick<Simulations, "cost"> => ({
  async cost(input, { lang } = {}) {
    const issues = checkSimulation(input, today());
    if (issues.length) throw refusal(issues);
    const simulation = simulateCost(input, overrides);
    if (!simulation.known) throw refusal([{ path: "concludedOn", code: "before_tables" }]);
    const { known: _, notes, sources, ...report } = describeCost(simulation, input, overrides);
    return {
      ...report,
      notes: lang ? notes.map(({ code, message }) => ({ code, message: { [lang]: message[lang] } })) : notes,
      sources: sources.map(({ title: _, ...source }) => source),
    };
  },
});

const refusal = (issues: readonly SimulationIssue[]): ApiError =>
  new ApiError({
    type: "about:blank",
    title: "Some fields are not valid",
    status: 422,
    code: "validation_failed",
    detail: issues.map(({ path, code }) => `${path}: ${code}`).join(", "),
    instance: "",
    requestId: "",
    errors: issues.map(({ path, code }) => ({
      pointer: `/${path.replaceAll(".", "/")}`,
      code,
      detail: code,
    })),
  });
