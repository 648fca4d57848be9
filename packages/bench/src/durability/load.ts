import { isConnectionError } from "@alternance-kit/sdk/errors";
import type { Http } from "@alternance-kit/sdk/http";
import { apply, type Candidate } from "./candidates.js";

const AT_ONCE = 6;

export interface Load {
  /** Resolves when so many were answered; 0 is at once. */
  reached(answers: number): Promise<void>;
  /** Once the service is gone: hangs up, and tells who was answered, who was not, and who was refused, which nobody should be. */
  stop(): Promise<Outcome>;
}

export interface Outcome {
  answered: Candidate[];
  unanswered: Candidate[];
  refusals: string[];
}

/** Candidates who apply at once, one after the other on each of some connections. */
export function startLoad(http: Http, nextCandidate: () => Candidate): Load {
  const outcome: Outcome = { answered: [], unanswered: [], refusals: [] };
  const over = new AbortController();
  let wanted = Number.POSITIVE_INFINITY;
  let reach = () => {};

  async function work(): Promise<void> {
    while (!over.signal.aborted) {
      const candidate = nextCandidate();
      try {
        await apply(http, candidate, over.signal);
        outcome.answered.push(candidate);
        if (outcome.answered.length >= wanted) reach();
      } catch (error) {
        outcome.unanswered.push(candidate);
        if (!over.signal.aborted && !isConnectionError(error)) outcome.refusals.push(String(error));
        // The service is gone: whoever comes next would only be turned away.
        if (isConnectionError(error)) return;
      }
    }
  }

  const workers = Array.from({ length: AT_ONCE }, work);
  return {
    reached: (answers) =>
      new Promise((resolve) => {
        wanted = answers;
        reach = resolve;
        if (outcome.answered.length >= answers) resolve();
      }),

    async stop() {
      over.abort();
      await Promise.all(workers);
      return outcome;
    },
  };
}
