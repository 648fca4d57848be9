import { formatNir } from "@alternance-kit/domain/nir";

/** Length of `2 95 10 99 `: sex, year, month and department of birth, which the file says elsewhere. The rest could be found from the key. */
const SHOWN = 11;

/** A social security number with nothing more than its holder's birth tells: `2 95 10 99 ••• ••• ••`. */
export function maskNir(nir: string): string {
  const printed = formatNir(nir);
  return printed.slice(0, SHOWN) + printed.slice(SHOWN).replace(/\S/g, "•");
}
