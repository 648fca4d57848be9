/** An amount in the smallest unit of its currency (ISO 4217), always an integer. */
export type Cents = number;

/**
 * `percent` of an amount, rounded half away from zero to the cent.
 * The percentage is read in hundredths of a point (5.5 → 550), so that no binary fraction takes part in the rounding.
 */
export function percentOf(amount: Cents, percent: number): Cents {
  const hundredths = Math.round(percent * 100);
  const product = amount * hundredths;
  return Math.sign(product) * Math.round(Math.abs(product) / 10_000);
}
