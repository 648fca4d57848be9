import type { IdccReference, OpcoReference } from "@alternance-kit/contract/reference";
import { IDCC_ADDED, IDCC_BY_OPCO, IDCC_TABLE_DATE } from "@alternance-kit/domain/tables/idcc-opco";
import { OPCOS, type OpcoId } from "@alternance-kit/domain/tables/opcos";
import { type Listed, listed } from "./reference-lists.js";

// Safe: the keys of the table are the ids.
const OPCO_IDS = Object.keys(OPCOS) as OpcoId[];

export const OPCO_LIST: readonly Listed<OpcoReference>[] = OPCO_IDS.map((id) =>
  listed({ id, ...OPCOS[id] }, OPCOS[id].name, OPCOS[id].siren),
);

/** A number is found with and without the zeros before it. */
const agreement = (idcc: string, id: OpcoId, origin: Pick<IdccReference, "source" | "isAddedSince">) =>
  listed<IdccReference>(
    {
      idcc,
      opco: { id, name: OPCOS[id].name },
      ...origin,
      tableDate: IDCC_TABLE_DATE,
      checkedOn: CHECKED_ON,
    },
    idcc,
    String(Number(idcc)),
    OPCOS[id].name,
  );

/** When the table was last compared with its sources, as it says of itself. */
const CHECKED_ON = "2026-11-22";
const OF_TABLE = { source: "Ministère du Travail, table IDCC-OPCO", isAddedSince: false };
const OF_PREDECESSORS = { source: "OPCO of the agreements it replaced", isAddedSince: true };

/** Agreements by their number, those younger than the table among them. */
export const AGREEMENTS: readonly Listed<IdccReference>[] = [
  ...OPCO_IDS.flatMap((id) => IDCC_BY_OPCO[id].split(" ").map((idcc) => agreement(idcc, id, OF_TABLE))),
  ...Object.entries(IDCC_ADDED).map(([idcc, id]) => agreement(idcc, id, OF_PREDECESSORS)),
].sort((a, b) => a.entry.idcc.localeCompare(b.entry.idcc));
