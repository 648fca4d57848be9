import { AGREEMENT_IN_NEGOTIATION, NO_AGREEMENT } from "../identifiers/idcc.js";
import { type Unknown, unknown } from "../tables/dated.js";
import { IDCC_ADDED, IDCC_BY_OPCO, IDCC_TABLE_DATE } from "../tables/idcc-opco.js";
import { OPCOS, type OpcoId } from "../tables/opcos.js";

export type OpcoAnswer =
  | {
      known: true;
      id: OpcoId;
      name: string;
      siren: string;
      /** The day of the table it was read in: the older, the more an establishment's own answer is to be preferred. */
      tableDate: string;
    }
  | Unknown<"idcc_not_in_table" | "idcc_without_agreement">;

const OPCO_BY_IDCC: ReadonlyMap<string, OpcoId> = new Map([
  ...Object.entries(IDCC_BY_OPCO).flatMap(([id, list]) =>
    list.split(" ").map((idcc) => [idcc, id as OpcoId] as const),
  ),
  ...Object.entries(IDCC_ADDED),
]);

/**
 * The operator of competence of a collective agreement (four digits). The table dates from 2019, agreements have merged
 * since, and the authority is the establishment's own: France compétences answers it by SIRET.
 */
export function opcoOf(idcc: string): OpcoAnswer {
  if (idcc === NO_AGREEMENT || idcc === AGREEMENT_IN_NEGOTIATION) return unknown("idcc_without_agreement");
  const id = OPCO_BY_IDCC.get(idcc);
  if (!id) return unknown("idcc_not_in_table");
  const { name, siren } = OPCOS[id];
  return { known: true, id, name, siren, tableDate: IDCC_TABLE_DATE };
}
