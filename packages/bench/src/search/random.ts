/** Numbers that look random and are the same at each run: the same offers and the same searches for every subject. */
export interface Random {
  /** From 0 on, below 1. */
  fraction(): number;
  below(count: number): number;
  of<T>(values: readonly T[]): T;
  /** The first values often, the last ones seldom: as words, towns and searches are. */
  mostlyFirst<T>(values: readonly T[]): T;
}

/** Mulberry32. */
export function random(seed: number): Random {
  let state = seed;
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(fraction() * count);
  const at = <T>(values: readonly T[], index: number): T => values[index] as T; // Safe: the index is below the length.
  return {
    fraction,
    below,
    of: (values) => at(values, below(values.length)),
    mostlyFirst: (values) => at(values, Math.floor(values.length ** fraction()) - 1),
  };
}
