import type { Npec } from "@alternance-kit/contract/npec";
import { rowOn } from "@alternance-kit/domain/tables/dated";
import type { ReferenceValueStore } from "../reference-values/reference-values.store.js";
import type { NpecStore } from "./npec.store.js";

export interface FindNpecDeps {
  referenceValues: Pick<ReferenceValueStore, "ofTable">;
  npec: Pick<NpecStore, "find" | "holds">;
}

/** `rncp` as `RNCP37873`, `idcc` on four digits, `on` the day the contract is concluded, `YYYY-MM-DD`. */
export interface NpecQuestion {
  rncp: string;
  idcc: string;
  on: string;
}

/**
 * What an OPCO pays for a year of a certification in a branch (NPEC), in cents: what the operator entered last, or the
 * level of the newest file imported. It is unknown rather than guessed.
 * @source L6332-14, D6332-78: the level is that of the day the contract is concluded.
 */
export async function findNpec(deps: FindNpecDeps, question: NpecQuestion): Promise<Npec> {
  const entered = (await deps.referenceValues.ofTable("npec")).filter(
    ({ row }) => row.rncp === question.rncp && row.idcc === question.idcc,
  );
  const value = rowOn(entered, question.on);
  if (value) {
    const { row, source, checkedOn, validFrom } = value;
    return { known: true, annualCents: row.annualCents, source, version: checkedOn, appliesFrom: validFrom };
  }
  const found = await deps.npec.find(question);
  if (!found) return { known: false, reason: WHY[await deps.npec.holds(question)] };
  return {
    known: true,
    annualCents: found.level.annualCents,
    source: found.import.source,
    version: found.import.publishedOn,
    appliesFrom: found.level.appliesFrom,
  };
}

const WHY = {
  nothing: "nothing_imported",
  files: "certification_not_imported",
  certification: "branch_not_imported",
  branch: "not_applicable_yet",
} as const;
