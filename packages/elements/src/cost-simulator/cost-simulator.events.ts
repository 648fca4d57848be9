import type { CostAmounts, CostYear } from "@alternance-kit/domain/cost-simulation";

/** What a simulation comes to, in cents. Nothing in it tells who the apprentice is. */
export interface SimulatedCost {
  /** The first year's mean a month, aid taken off. */
  firstYearPerMonthCents: number;
  totals: CostAmounts;
  years: readonly CostYear[];
  /** Codes of what must be known of the figures, as `aid_not_decided`. */
  notes: readonly string[];
  /** The day the oldest of the tables used was last compared with its source. */
  checkedOn: string;
}

/** The visitor's answers give figures, or other ones than before. */
export class SimulationUpdatedEvent extends Event {
  readonly cost: SimulatedCost;

  constructor(cost: SimulatedCost) {
    super("alternance-simulation-updated", { bubbles: true, composed: true });
    this.cost = cost;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "alternance-simulation-updated": SimulationUpdatedEvent;
  }
}
