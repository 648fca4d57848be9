/**
 * A SIRET that passes every check, and whose six leading zeros say that it is made up.
 *
 * @param rank 1 to 99; the same rank gives the same number.
 */
export function fictionalSiret(rank: number): string {
  const siren = withCheckDigit(`000000${String(rank).padStart(2, "0")}`);
  return withCheckDigit(`${siren}0001`);
}

/** Appends the digit that makes the whole pass Luhn (ISO/IEC 7812-1). */
function withCheckDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const weighted = i % 2 ? Number(digit) : Number(digit) * 2;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
