/** Runs work of a name once what runs under the same name has ended; that is told to end. */
export type TakeTurn = <T>(name: string, work: (stopping: AbortSignal) => Promise<T>) => Promise<T>;

/**
 * The newest goes first: an upload's last request may hang on a connection that was cut without a word, and whoever comes back for it
 * must not wait until the system notices. Turns are of one process.
 */
export function takeTurns(): TakeTurn {
  const running = new Map<string, { stop: AbortController; ended: Promise<void> }>();
  return async (name, work) => {
    for (let before = running.get(name); before; before = running.get(name)) {
      before.stop.abort();
      await before.ended;
    }
    const stop = new AbortController();
    const result = work(stop.signal);
    const end = () => void running.delete(name);
    running.set(name, { stop, ended: result.then(end, end) });
    return result;
  };
}
