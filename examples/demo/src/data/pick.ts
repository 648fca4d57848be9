/** The item a rank falls on, going round the list: variety without chance, the same at each start. */
export function pick<T>(list: readonly [T, ...T[]], rank: number): T {
  return list[rank % list.length] ?? list[0];
}
