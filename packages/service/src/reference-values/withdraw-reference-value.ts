import type { ReferenceValue } from "@alternance-kit/contract/reference-value";
import { AppError } from "../app-error.js";
import { type Principal, requireKind } from "../http/principal.js";
import type { ReferenceValueStore } from "./reference-values.store.js";

export interface WithdrawReferenceValueDeps {
  referenceValues: Pick<ReferenceValueStore, "find" | "withdraw">;
  now(): Date;
}

/** A value that was wrong, or that the tables have caught up with, counts no more; it is kept. Twice changes nothing. */
export async function withdrawReferenceValue(
  { referenceValues, now }: WithdrawReferenceValueDeps,
  principal: Principal,
  id: string,
): Promise<ReferenceValue> {
  requireKind(principal, "operator");
  await referenceValues.withdraw(id, now().toISOString());
  const value = await referenceValues.find(id);
  if (value) return value;
  throw new AppError("reference_value_not_found", `No value ${id} was entered.`);
}
