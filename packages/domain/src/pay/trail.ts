import type { Dated } from "../tables/dated.js";
import type { PayNote } from "./pay-note.js";

/** What a reckoning leaves behind it: what its reader must know, and the texts it used with the day each was last read. */
export interface Trail {
  notes: Set<PayNote>;
  sources: Map<Dated["source"], Dated["checkedOn"]>;
}

export const newTrail = (): Trail => ({ notes: new Set(), sources: new Map() });
