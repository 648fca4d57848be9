import type { RetentionReceipt } from "../applications/retention/retention.store.js";
import type { RetentionPlan } from "../applications/retention/run-retention.js";

/** What a run would do, line by line: references only, as no name has its place in a terminal. */
export const planReport = ({ toErase, toExpire, pool, evidenceToPurge }: RetentionPlan): string =>
  [
    ...toErase.map(
      ({ reference, status, updatedAt }) => `erase   ${reference}  ${status} since ${updatedAt.slice(0, 10)}`,
    ),
    ...toExpire.map(
      ({ reference, status, updatedAt }) => `expire  ${reference}  ${status} since ${updatedAt.slice(0, 10)}`,
    ),
    ...pool.toErase.map(
      ({ reference, lastContactAt }) =>
        `erase   ${reference}  pool, no contact since ${lastContactAt.slice(0, 10)}`,
    ),
    ...pool.toAsk.map(
      ({ reference, lastContactAt }) =>
        `ask     ${reference}  pool, no contact since ${lastContactAt.slice(0, 10)}`,
    ),
    ...evidenceToPurge.map(
      ({ subjectId, keptUntil }) => `forget  ${subjectId}  proof kept until ${keptUntil}`,
    ),
    `${toErase.length} to erase, ${toExpire.length} to expire; of the pool, ${pool.toErase.length} to erase, ${pool.toAsk.length} to ask; ${evidenceToPurge.length} proofs to forget. Nothing was changed.`,
  ].join("\n");

export const receiptReport = (receipt: RetentionReceipt): string => {
  const { id, at, erased, expired, poolErased, poolAsked, evidencePurged } = receipt;
  return `${id}  ${at}  ${erased} erased, ${expired} expired; of the pool, ${poolErased} erased, ${poolAsked} asked; ${evidencePurged} proofs forgotten`;
};
