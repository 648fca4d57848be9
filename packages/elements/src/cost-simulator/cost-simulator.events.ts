import type { CostSimulation } from "@alternance-kit/sdk/types";

/** What a simulation comes to, in cents. Nothing in it tells who the apprentice is. */
export interface SimulatedCost extends Pick<CostSimulation, "totals" | "years" | "checkedOn"> {
  /** The first year's mean a month, aid taken off. */
  firstYearPerMonthCents: number;
  /** Codes of what must be known of the figures, as `aid_not_decided`. */
  notes: readonly string[];
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
