import type { Applications } from "@alternance-kit/sdk/applications";
import { isApiError } from "@alternance-kit/sdk/errors";
import type { ApplicationChallenge, ApplicationProof } from "@alternance-kit/sdk/types";
import { prove as proveByWork } from "./prove.js";

export type Prove = (challenge: ApplicationChallenge, signal: AbortSignal) => Promise<ApplicationProof>;

export interface Proofs {
  /** Begins the proof while the visitor fills in the form, so that nobody waits for it. As often as you like: it is begun once. */
  begin(): void;
  /**
   * Sends something with a proof, once the service takes it. A proof that the service no longer takes is made anew, once; a failure to make one
   * is told as the sending's own.
   */
  show<Answer>(
    send: (proof: ApplicationProof) => Promise<Answer>,
    signal?: AbortSignal | undefined,
  ): Promise<Answer>;
  /** Stops what runs. */
  dispose(): void;
}

/** A proof on its way, and when it is of use: milliseconds as `performance.now()` counts them. */
interface Attempt {
  stop: AbortController;
  proof: Promise<ApplicationProof>;
  isOver: boolean;
  /** Before it, the service would say that nobody fills a form in so fast. */
  notBefore: number;
  notAfter: number;
}

/** Proofs by work, of which each serves once. */
export function createProofs(
  applications: Pick<Applications, "challenge">,
  prove: Prove = proveByWork,
): Proofs {
  let attempt: Attempt | undefined;

  function start(): Attempt {
    const stop = new AbortController();
    const made: Attempt = { stop, proof: make(), isOver: false, notBefore: 0, notAfter: Infinity };
    async function make(): Promise<ApplicationProof> {
      const challenge = await applications.challenge({ signal: stop.signal });
      made.notBefore = performance.now() + challenge.leastSeconds * 1000;
      made.notAfter = performance.now() + challenge.validForSeconds * 1000;
      return prove(challenge, stop.signal);
    }
    made.proof.then(
      () => {
        made.isOver = true;
      },
      () => forget(made),
    );
    return made;
  }

  function forget(made: Attempt): void {
    if (attempt === made) attempt = undefined;
  }

  function current(): Attempt {
    // A minute of margin for the upload.
    if (attempt && performance.now() > attempt.notAfter - 60_000) attempt = undefined;
    attempt ??= start();
    return attempt;
  }

  /** Whoever stops waiting stops the work too; what was done already is kept. */
  async function proof(signal: AbortSignal | undefined): Promise<ApplicationProof> {
    const made = current();
    const stop = () => {
      if (made.isOver) return;
      made.stop.abort();
      forget(made);
    };
    signal?.addEventListener("abort", stop);
    try {
      const found = await made.proof;
      await wait(made.notBefore - performance.now(), signal);
      return found;
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }

  return {
    begin() {
      current();
    },

    async show(send, signal) {
      for (let tries = 1; ; tries++) {
        signal?.throwIfAborted();
        const shown = await proof(signal);
        signal?.throwIfAborted();
        try {
          const answer = await send(shown);
          attempt = undefined;
          return answer;
        } catch (error) {
          if (!isApiError(error) || error.code !== "proof_refused") throw error;
          attempt = undefined;
          if (tries > 1) throw error;
        }
      }
    },

    dispose() {
      attempt?.stop.abort();
      attempt = undefined;
    },
  };
}

/** Until then, or until the signal is aborted, which whoever waits looks at. */
const wait = (ms: number, signal: AbortSignal | undefined): Promise<unknown> =>
  ms > 0
    ? new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        signal?.addEventListener("abort", () => {
          clearTimeout(timer);
          resolve(undefined);
        });
      })
    : Promise.resolve();
