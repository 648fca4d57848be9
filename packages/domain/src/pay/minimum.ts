import { percentOf } from "../money.js";
import type { Dated } from "../tables/dated.js";

/** What a percentage is taken of: the SMIC, or the minimum of the job in its collective agreement. */
export type PayBase = "smic" | "conventional_minimum";

/** The least a whole month is paid, and why. Amounts are gross, in cents. */
export interface Minimum extends Cited {
  percent: number;
  base: PayBase;
  baseCents: number;
  cents: number;
}

/** The article or agreement an amount comes from, and when it was last read. */
export type Cited = Pick<Dated, "source" | "checkedOn">;

/** What a month's least pay is reckoned from. */
export interface Bases {
  smicCents: number;
  /** Undefined where it is not known. */
  conventionalCents: number | undefined;
}

export const ofSmic = (percent: number, { smicCents }: Bases, { source, checkedOn }: Cited): Minimum => ({
  percent,
  base: "smic",
  baseCents: smicCents,
  cents: percentOf(smicCents, percent),
  source,
  checkedOn,
});

/** Of the conventional minimum when it is known and higher than the SMIC, otherwise of the SMIC. */
export const ofHigherBase = (percent: number, bases: Bases, { source, checkedOn }: Cited): Minimum =>
  bases.conventionalCents !== undefined && bases.conventionalCents > bases.smicCents
    ? {
        percent,
        base: "conventional_minimum",
        baseCents: bases.conventionalCents,
        cents: percentOf(bases.conventionalCents, percent),
        source,
        checkedOn,
      }
    : ofSmic(percent, bases, { source, checkedOn });

/** The higher of two; the first when they are equal. */
export const higher = (first: Minimum, second: Minimum | undefined): Minimum =>
  second && second.cents > first.cents ? second : first;
