import { MAX_PACKS_PER_ORDER } from "@alternance-kit/domain/quote";
import type { FieldCode } from "@alternance-kit/sdk/types";

/** What is wrong with a quantity as typed and trimmed. */
export function quantityError(typed: string): FieldCode | undefined {
  if (!typed) return "required";
  if (!/^\d+$/.test(typed)) return "malformed";
  if (Number(typed) < 1) return "too_small";
  return Number(typed) > MAX_PACKS_PER_ORDER ? "too_big" : undefined;
}

/** How many packs that is; none as long as it cannot be ordered. */
export const quantityOf = (typed: string): number => (quantityError(typed.trim()) ? 0 : Number(typed));
