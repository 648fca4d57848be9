import type { Delay } from "../delay.js";

/** Milliseconds before a cut sending is tried again: doubled each time, up to the longest. */
const FIRST_WAIT_MS = 3_000;
const LONGEST_WAIT_MS = 60_000;

/** Tries again by itself when the network is back, or else after ever longer waits. */
export interface Comeback {
  /** Waits, after one more failure. */
  wait(again: () => void): void;
  /** Waits no more; the waits stay as long as they have become. */
  stop(): void;
  /** Something went well: the next wait is the first again. */
  reset(): void;
}

export function createComeback(
  delay: Delay,
  online: ((listener: () => void) => () => void) | undefined,
): Comeback {
  let failures = 0;
  let ends: readonly (() => void)[] = [];

  function stop(): void {
    for (const end of ends) end();
    ends = [];
  }

  return {
    stop,

    wait(again) {
      stop();
      const act = () => {
        stop();
        again();
      };
      const later = delay(act, Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures++));
      ends = online ? [later, online(act)] : [later];
    },

    reset() {
      failures = 0;
    },
  };
}
