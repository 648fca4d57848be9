import type { KeptSession } from "@alternance-kit/core/candidate-space-port";
import type { CandidateSession } from "@alternance-kit/sdk/types";

const KEY = "alternance-kit:candidate-session";

/**
 * Keeps a session in memory alone, unless the page says that it may outlive a reload: then in this tab's `sessionStorage` too.
 * Where storage is refused, memory it is.
 */
export function createSessionKeeper(isRemembered: () => boolean): KeptSession {
  let kept: CandidateSession | undefined;
  return {
    read() {
      // Safe: only `write` writes there.
      if (!kept && isRemembered())
        kept = attempt(() => JSON.parse(sessionStorage.getItem(KEY) ?? "null") as CandidateSession | null);
      return kept;
    },
    write(session) {
      kept = session;
      if (isRemembered()) attempt(() => sessionStorage.setItem(KEY, JSON.stringify(session)));
    },
    clear() {
      kept = undefined;
      attempt(() => sessionStorage.removeItem(KEY));
    },
  };
}

function attempt<Value>(act: () => Value | null): Value | undefined {
  try {
    return act() ?? undefined;
  } catch {
    return undefined;
  }
}
