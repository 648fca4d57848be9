/** One try at a time, and one success for good; after a failure the next call tries again. */
export function once<Value>(bring: () => Promise<Value>): () => Promise<Value> {
  let coming: Promise<Value> | undefined;
  return () => {
    if (!coming) {
      coming = bring();
      coming.catch(() => {
        coming = undefined;
      });
    }
    return coming;
  };
}
