import type { Offer } from "@alternance-kit/contract/offer";
import type { QuestionSchema } from "@alternance-kit/contract/question";

/** What an offer asks after a change; the same questions again are the same version. `lastVersion` is the highest there ever was, 0 for none. */
export function nextQuestions(
  asked: Offer["questions"],
  lastVersion: number,
  given: QuestionSchema | null | undefined,
): Offer["questions"] {
  if (given === undefined || isSame(asked?.schema ?? null, given)) return asked;
  return given && { version: lastVersion + 1, schema: given };
}

/** Both went through the same door, which writes every keyword in the same order. */
const isSame = (one: QuestionSchema | null, other: QuestionSchema | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
