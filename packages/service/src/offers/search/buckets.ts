/** Slots by one of their values (a day, a commune): what a range of values holds is read without looking at the others. */
export class Buckets {
  readonly #slots = new Map<number, number[]>();
  #values: readonly number[] | undefined;

  add(value: number, slot: number): void {
    const slots = this.#slots.get(value);
    if (!slots) {
      this.#slots.set(value, [slot]);
      this.#values = undefined;
    } else if ((slots.at(-1) ?? 0) < slot) {
      slots.push(slot);
    } else {
      const at = slots.findIndex((other) => other >= slot); // Rare: an offer that was changed in place.
      if (slots[at] !== slot) slots.splice(at, 0, slot);
    }
  }

  delete(value: number): void {
    this.#slots.delete(value);
    this.#values = undefined;
  }

  /** The values there are, the smallest first. */
  values(): readonly number[] {
    this.#values ??= [...this.#slots.keys()].sort((a, b) => a - b);
    return this.#values;
  }

  /** The slots that were given the value, the lowest first: one that was given another since is still among them. */
  of(value: number): readonly number[] {
    return this.#slots.get(value) ?? [];
  }
}
