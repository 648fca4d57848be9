import type { RetentionReceipt } from "../applications/retention/retention.store.js";
import type { RetentionPlan } from "../applications/retention/run-retention.js";

/** What a run would do, line by line: references only, as no name has its place in a terminal. */
export const planReport = ({ toErase, toExpire }: RetentionPlan): string =>
  [
    ...toErase.map(
      ({ reference, status, updatedAt }) => `erase   ${reference}  ${status} since ${updatedAt.slice(0, 10)}`,
    ),
    ...toExpire.map(
      ({ reference, status, updatedAt }) => `expire  ${reference}  ${status} since ${updatedAt.slice(0, 10)}`,
    ),
    `${toErase.length} to erase, ${toExpire.length} to expire. Nothing was changed.`,
  ].join("\n");

export const receiptReport = ({ id, at, erased, expired }: RetentionReceipt): string =>
  `${id}  ${at}  ${erased} erased, ${expired} expired`;
