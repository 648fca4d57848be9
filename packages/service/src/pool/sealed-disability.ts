import { type Disability, NOT_TOLD } from "../applications/disability/disability.store.js";
import type { Sealer } from "../dossiers/sealer.js";
import type { poolDisabilities } from "./pool.table.js";

/** Longer than the longest of what is sealed: all are of one length. */
const LENGTH = 512;

export const sealDisability = (sealer: Sealer, candidateId: string, disability: Disability): string =>
  sealer.seal(JSON.stringify(disability).padEnd(LENGTH), candidateId);

export const openDisability = (
  sealer: Sealer,
  row: typeof poolDisabilities.$inferSelect | undefined,
): Disability =>
  // Safe: `sealDisability` alone seals for a profile, and its seal opens for nothing else.
  row ? (JSON.parse(sealer.open(row.sealed, row.candidateId)) as Disability) : NOT_TOLD;
