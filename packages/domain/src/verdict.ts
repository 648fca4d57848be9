/** What a rule answers: the accepted value, or why not. The reason is a code that visitors' texts are keyed by. */
export type Verdict<Value, Reason extends string> =
  | { ok: true; value: Value }
  | { ok: false; reason: Reason };

export const accept = <Value>(value: Value) => ({ ok: true, value }) as const;
export const refuse = <Reason extends string>(reason: Reason) => ({ ok: false, reason }) as const;
