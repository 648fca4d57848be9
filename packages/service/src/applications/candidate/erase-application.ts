import type { ApplicationStatus } from "@alternance-kit/contract/application";
import { parisDate } from "../../paris-date.js";
import type { CvStore } from "../cv-store.js";
import type { ErasureStore } from "./erasure.store.js";

/**
 * Whether a candidate may have all of it erased (GDPR, article 17). Of a placement the contract's file is made, which the law has kept
 * (article 17, 3, b).
 */
export const canErase = (status: ApplicationStatus): boolean => status !== "placed";

export interface EraseApplicationDeps {
  erasures: Pick<ErasureStore, "erase">;
  cvs: Pick<CvStore, "remove">;
}

/**
 * Erases an application: its row, its moves, its links, its e-mails, the answer kept for a repeated request, a contract file not yet sent,
 * and the files. What stays tells that there was one, and nothing of whose. Answers whether there was something to erase.
 */
export async function eraseApplication(
  { erasures, cvs }: EraseApplicationDeps,
  id: string,
  cause: "candidate" | "retention",
  now: Date,
): Promise<boolean> {
  const keys = await erasures.erase(id, { cause, erasedOn: parisDate(now), at: now.toISOString() });
  // After the row: a crash in between leaves files that no application names, and the next sweep takes them.
  for (const key of keys ?? []) await cvs.remove(key);
  return keys !== undefined;
}
