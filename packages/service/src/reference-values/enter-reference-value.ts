import type { NewReferenceValue, ReferenceValue } from "@alternance-kit/contract/reference-value";
import { refuseField } from "../app-error.js";
import { type Principal, requireKind } from "../http/principal.js";
import { type Idempotency, once } from "../idempotency/idempotency.js";
import type { NewId } from "../ids.js";
import { parisDate } from "../paris-date.js";
import type { ReferenceValueStore } from "./reference-values.store.js";

export interface EnterReferenceValueDeps {
  referenceValues: Pick<ReferenceValueStore, "save">;
  idempotency: Idempotency;
  newId: NewId;
  now(): Date;
}

/** The operator read a value in a text: from now on it wins over the product's tables on the days it applies. */
export async function enterReferenceValue(
  deps: EnterReferenceValueDeps,
  principal: Principal,
  input: NewReferenceValue,
  idempotencyKey: string | undefined,
): Promise<ReferenceValue> {
  requireKind(principal, "operator");
  requireDates(input, parisDate(deps.now()));
  const use = { keyId: principal.keyId, idempotencyKey, request: ["enterReferenceValue", input] };
  return once<ReferenceValue>(deps.idempotency, use, async (record) => {
    const value: ReferenceValue = {
      ...input,
      id: deps.newId("rfv"),
      enteredAt: deps.now().toISOString(),
      enteredBy: principal.partner.id,
      withdrawnAt: null,
    };
    await deps.referenceValues.save(value, record(value));
    return value;
  });
}

function requireDates({ validFrom, validTo, checkedOn }: NewReferenceValue, today: string): void {
  if (checkedOn > today)
    throw refuseField("/checkedOn", "date_in_future", "Give the day you read the source: today or before.");
  if (validTo !== null && validTo < validFrom)
    throw refuseField("/validTo", "too_small", "Give a last day that is not before the first, or null.");
}
