import type { Reader } from "../db/reader.js";
import type { FindKey } from "../http/authenticate.js";
import type { KnownKey } from "./keys.store.js";

const MOST_KEYS = 10_000;

/** Finds keys as `find` does, and remembers those in force until something is written that may change them: a revocation shows at once. */
export function rememberKeys(find: FindKey, reader: Pick<Reader, "revision">): FindKey {
  const known = new Map<string, KnownKey>();
  let revision: number | undefined;
  return async (hash) => {
    const { value } = await reader.revision();
    if (value !== revision || known.size >= MOST_KEYS) known.clear();
    revision = value;
    const remembered = known.get(hash);
    if (remembered) return remembered;
    const found = await find(hash);
    // What was read while something was written may be what was before.
    if (found && revision === value && (await reader.revision()).value === value) known.set(hash, found);
    return found;
  };
}
