import { RUNNING } from "@alternance-kit/domain/application-transition";
import { addMonths } from "@alternance-kit/domain/date";
import type { NewId } from "../../ids.js";
import type { QueueMail } from "../../mail/queue-mail.js";
import { parisDate } from "../../paris-date.js";
import { type EraseApplicationDeps, eraseApplication } from "../candidate/erase-application.js";
import { newCandidateLink } from "../candidate-links.js";
import type { EvidenceStore } from "../consents/evidence.store.js";
import { expiredMail } from "../mails/application-mails.js";
import type { MoveStore } from "../moves.store.js";
import { tellEnd } from "../tell-end.js";
import { type PoolPlan, poolPlan, type RetainPoolDeps, retainPool } from "./retain-pool.js";
import type { Overdue, RetentionReceipt, RetentionStore } from "./retention.store.js";

export interface RetentionDeps extends EraseApplicationDeps, RetainPoolDeps {
  retention: RetentionStore;
  moves: Pick<MoveStore, "move" | "correspondence" | "addLink">;
  evidence: Pick<EvidenceStore, "due" | "purge">;
  queueMail: QueueMail;
  publicUrl: string;
  newId: NewId;
}

export interface RetentionPlan {
  /** Running, and not moved for three months: they end, and their candidates are told. */
  toExpire: readonly Overdue[];
  /** Ended without a contract three months ago. */
  toErase: readonly Overdue[];
  pool: PoolPlan;
  /** Proofs whose five years are over, by what they were of. */
  evidenceToPurge: readonly { subjectId: string; keptUntil: string }[];
}

/** How long an application runs without a move, and how long it is kept once it has ended without a contract. */
const MONTHS = 3;
const UNSUCCESSFUL = ["declined", "withdrawn", "expired"] as const;

/** What a run at this moment would do. */
export async function retentionPlan(
  { retention, evidence, poolRetention }: Pick<RetentionDeps, "retention" | "evidence" | "poolRetention">,
  now: Date,
): Promise<RetentionPlan> {
  const before = `${addMonths(parisDate(now), -MONTHS)}T00:00:00.000Z`;
  return {
    toExpire: await retention.overdue(RUNNING, before),
    toErase: await retention.overdue(UNSUCCESSFUL, before),
    pool: await poolPlan({ poolRetention }, now),
    evidenceToPurge: await evidence.due(parisDate(now)),
  };
}

/** Ends, asks, erases and forgets what is overdue, and leaves a receipt. A run that was cut is taken up by the next: each application is dealt with whole. */
export async function runRetention(
  deps: RetentionDeps,
  now: Date,
  stopping: AbortSignal,
): Promise<RetentionReceipt | undefined> {
  const { toExpire, toErase, pool } = await retentionPlan(deps, now);
  let [expired, erased] = [0, 0];
  for (const { id } of toErase) {
    if (stopping.aborted) return undefined;
    if (await eraseApplication(deps, id, "retention", now)) erased++;
  }
  for (const overdue of toExpire) {
    if (stopping.aborted) return undefined;
    if (await expire(deps, overdue, now)) expired++;
  }
  const { asked: poolAsked, erased: poolErased } = await retainPool(deps, pool, now, stopping);
  if (stopping.aborted) return undefined;
  const receipt: RetentionReceipt = {
    id: deps.newId("ret"),
    at: now.toISOString(),
    expired,
    erased,
    poolAsked,
    poolErased,
    evidencePurged: await deps.evidence.purge(parisDate(now)),
  };
  await deps.retention.keepReceipt(receipt);
  return receipt;
}

/** Once a day, however often it is called: by the receipt of the last run. */
export async function retainDaily(deps: RetentionDeps, now: Date, stopping: AbortSignal): Promise<void> {
  const last = await deps.retention.lastReceipt();
  if (last && parisDate(new Date(last.at)) === parisDate(now)) return;
  await runRetention(deps, now, stopping);
}

async function expire(deps: RetentionDeps, { id, status }: Overdue, now: Date): Promise<boolean> {
  const about = await deps.moves.correspondence(id);
  if (!about) return false;
  const link = newCandidateLink(deps.publicUrl, now);
  const mail = expiredMail({
    language: about.language,
    offer: { title: about.offerTitle, companyName: about.companyName },
    pageUrl: link.url,
  });
  return deps.moves.move(
    {
      id: deps.newId("mov"),
      applicationId: id,
      from: status,
      status: "expired",
      at: now.toISOString(),
      mover: "time",
    },
    [deps.moves.addLink(id, link), ...(await tellEnd(deps, about, { candidate: mail }, now))],
  );
}
