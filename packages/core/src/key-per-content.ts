/**
 * One idempotency key for each content: trying the same again carries the same key, so that the service makes one thing of all tries;
 * anything else is another thing, and gets another key. Parts are compared by identity.
 */
export function keyPerContent(newKey: () => string): (...content: readonly unknown[]) => string {
  let last: readonly unknown[] | undefined;
  let key: string;
  return (...content) => {
    if (!last || content.some((part, i) => part !== last?.[i])) key = newKey();
    last = content;
    return key;
  };
}
