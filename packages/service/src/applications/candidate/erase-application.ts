import type { ApplicationStatus } from "@alternance-kit/contract/application";
import { parisDate } from "../../paris-date.js";
import type { CvStore } from "../cv-store.js";
import type { MoveStore } from "../moves.store.js";
import { type TellEndDeps, tellEnd } from "../tell-end.js";
import type { ErasureStore } from "./erasure.store.js";

/**
 * Whether a candidate may have all of it erased (GDPR, article 17). Of a placement the contract's file is made, which the law has kept
 * (article 17, 3, b).
 */
export const canErase = (status: ApplicationStatus): boolean => status !== "placed";

export interface EraseApplicationDeps extends TellEndDeps {
  moves: Pick<MoveStore, "correspondence">;
  erasures: Pick<ErasureStore, "erase">;
  cvs: Pick<CvStore, "remove">;
}

/**
 * Erases an application: its row, its moves, its links, its e-mails, the answer kept for a repeated request, a contract file not yet sent,
 * and the files. What stays tells that there was one, and nothing of whose; nor is its candidate written to, for that would keep their address:
 * only the company that was to meet them is. Answers whether there was something to erase.
 */
export async function eraseApplication(
  deps: EraseApplicationDeps,
  id: string,
  cause: "candidate" | "retention",
  now: Date,
): Promise<boolean> {
  const told = await deps.moves.correspondence(id);
  const keys = await deps.erasures.erase(
    id,
    { cause, erasedOn: parisDate(now), at: now.toISOString() },
    told ? await tellEnd(deps, { ...told, candidateEmail: null }, {}, now) : [],
  );
  // After the row: a crash in between leaves files that no application names, and the next sweep takes them.
  for (const key of keys ?? []) await deps.cvs.remove(key);
  return keys !== undefined;
}
