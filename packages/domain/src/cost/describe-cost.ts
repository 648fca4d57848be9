import { type FundingPayment, fundingPayments } from "../funding/funding-payments.js";
import { addressOf, titleOf } from "../tables/articles.js";
import type { CostInput, CostOverrides } from "./cost-input.js";
import type { CostNote } from "./cost-note.js";
import type { CostSimulation, CostSource } from "./cost-simulation.js";
import { COST_NOTES as EN } from "./note-texts/en.js";
import { COST_NOTES as FR } from "./note-texts/fr.js";

/** A simulation with what its codes stand for: what a service answers. */
export interface CostReport extends Omit<CostSimulation, "notes" | "sources"> {
  notes: { code: CostNote; message: { fr: string; en: string } }[];
  /** With each text's title, and the address where it can be read when that is known. */
  sources: (CostSource & { title: string; url?: string })[];
  /** When the OPCO pays the training centre; empty where the funding is not known. */
  fundingPayments: FundingPayment[];
}

/**
 * Adds the notes' texts, the sources' addresses and the calendar of the funding to a simulation. Apart from
 * `simulateCost` so that a page which shows the figures alone does not carry them.
 */
export function describeCost(
  simulation: CostSimulation,
  input: CostInput,
  overrides: CostOverrides = {},
): CostReport {
  const { funding } = simulation;
  return {
    ...simulation,
    notes: simulation.notes.map((code) => ({ code, message: { fr: FR[code], en: EN[code] } })),
    sources: simulation.sources.map((source) => {
      const titled = { ...source, title: titleOf(source.ref) };
      const url = addressOf(source.ref);
      return url ? { ...titled, url } : titled;
    }),
    fundingPayments: funding.known ? fundingPayments(funding, input.concludedOn, overrides) : [],
  };
}
