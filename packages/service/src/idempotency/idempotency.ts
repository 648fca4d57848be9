import { createHash } from "node:crypto";
import { and, eq, lt } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { AppError } from "../app-error.js";
import type { Db } from "../db/open-db.js";
import { idempotentAnswers } from "./idempotency.table.js";

const KEPT_MS = 24 * 3_600_000;

/** One use of an idempotency key. Without a key it replays nothing and records nothing. */
export interface Ticket {
  /** The answer given before to the same request. @throws {AppError} `idempotency_key_reused` when the request is another. */
  replay<T>(request: unknown): T | undefined;
  /** What to write, in the transaction of the effect itself, so that neither is ever there without the other. */
  record(request: unknown, answer: unknown): BatchItem<"sqlite">[];
  release(): void;
}

export interface Idempotency {
  /** @throws {AppError} `idempotency_in_progress` while another request holds the same key. */
  take(keyId: string, idempotencyKey: string | undefined): Promise<Ticket>;
}

const NO_TICKET: Ticket = { replay: () => undefined, record: () => [], release: () => {} };

export function createIdempotency(db: Db, now: () => Date): Idempotency {
  const inFlight = new Set<string>();

  return {
    async take(keyId, idempotencyKey) {
      if (idempotencyKey === undefined) return NO_TICKET;
      const slot = `${keyId} ${idempotencyKey}`;
      if (inFlight.has(slot))
        throw new AppError("idempotency_in_progress", "Wait a second and send the same request again.");
      inFlight.add(slot);
      const release = () => void inFlight.delete(slot);
      try {
        const [stored] = await db
          .select()
          .from(idempotentAnswers)
          .where(
            and(eq(idempotentAnswers.keyId, keyId), eq(idempotentAnswers.idempotencyKey, idempotencyKey)),
          );
        const fresh = stored && stored.answeredAt.getTime() > now().getTime() - KEPT_MS ? stored : undefined;
        return {
          release,
          replay: <T>(request: unknown) => {
            if (!fresh) return undefined;
            if (fresh.fingerprint !== fingerprintOf(request)) {
              throw new AppError(
                "idempotency_key_reused",
                "Use a new Idempotency-Key for a request that differs from the first.",
              );
            }
            return fresh.answer as T; // Safe: the fingerprint names the operation whose answer it is.
          },
          record: (request, answer) => [
            db
              .delete(idempotentAnswers)
              .where(lt(idempotentAnswers.answeredAt, new Date(now().getTime() - KEPT_MS))),
            db.insert(idempotentAnswers).values({
              keyId,
              idempotencyKey,
              fingerprint: fingerprintOf(request),
              answer,
              answeredAt: now(),
            }),
          ],
        };
      } catch (error) {
        release();
        throw error;
      }
    },
  };
}

const fingerprintOf = (request: unknown): string =>
  createHash("sha256").update(JSON.stringify(request)).digest("hex");

/** Runs `make` once per idempotency key and request; a repetition gets the first answer. */
export async function once<T>(
  idempotency: Idempotency,
  use: { keyId: string; idempotencyKey: string | undefined; request: unknown },
  make: (record: (answer: T) => BatchItem<"sqlite">[]) => Promise<T>,
): Promise<T> {
  const ticket = await idempotency.take(use.keyId, use.idempotencyKey);
  try {
    return ticket.replay<T>(use.request) ?? (await make((answer) => ticket.record(use.request, answer)));
  } finally {
    ticket.release();
  }
}
