import type { NewEvent } from "../events/event-recorder.js";
import type { NewMove } from "./moves.store.js";

/** Who has to do with an application, by their ids. */
export interface Parties {
  offerId: string;
  companyId: string;
  sourcePartnerId: string;
}

/** What partners are told of a move: neither its reason nor what was written. */
export function moveEvent({ applicationId, from, status, at, mover }: NewMove, parties: Parties): NewEvent {
  const data = { applicationId, ...parties, from };
  switch (status) {
    case "withdrawn":
      return { type: "application.withdrawn", at, data };
    case "expired":
      return { type: "application.expired", at, data };
    default:
      return { type: "application.moved", at, data: { ...data, status, mover } };
  }
}
