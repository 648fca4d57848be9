/** Lets one request run at a time: the next aborts the one before, and an answer that comes too late is dropped. */
export interface Turn {
  take<Answer>(
    ask: (signal: AbortSignal) => Promise<Answer>,
    done: (answer: Answer) => void,
    failed: (error: unknown) => void,
  ): Promise<void>;
  /** Aborts what runs; neither `done` nor `failed` will be called. */
  end(): void;
}

export function createTurn(): Turn {
  let current = new AbortController();
  return {
    take(ask, done, failed) {
      current.abort();
      current = new AbortController();
      const { signal } = current;
      // A port that ignores its signal answers late all the same: hence the second look.
      return ask(signal).then(
        (answer) => signal.aborted || done(answer),
        (error: unknown) => signal.aborted || failed(error),
      ) as Promise<void>;
    },
    end: () => current.abort(),
  };
}
