/** Runs something later, unless the function it answers is called before. */
export type Delay = (run: () => void, ms: number) => () => void;

export const delayByTimer: Delay = (run, ms) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};
