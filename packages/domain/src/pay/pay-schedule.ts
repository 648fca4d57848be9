import { monthNumber } from "../calendar/date.js";
import type { Unknown } from "../tables/dated.js";
import { type AgeBracket, apprenticeBracket, payAgeIn, professionalisationBracket } from "./age-bracket.js";
import type { PayBase } from "./minimum.js";
import { type MonthlyMinimum, minimumPay } from "./minimum-pay.js";
import type { PayInput, PayOverrides } from "./pay-input.js";
import type { PayNote } from "./pay-note.js";
import { lastDayOf, type MonthPart, monthsOf, type Span, spansOf } from "./spans.js";
import { newTrail, type Trail } from "./trail.js";

/** The pay of one calendar month, or of its part in one year of the contract. Amounts are gross, in cents. */
export interface PayLine {
  /** `YYYY-MM`. The month in which a year of the contract ends on another day than the last has two lines. */
  month: string;
  /** First and last day, both included; ISO dates. */
  from: string;
  to: string;
  /** Days of the line, and of the month. */
  days: number;
  daysInMonth: number;
  contractYear: number;
  trainingYear: number;
  ageBracket: AgeBracket;
  /** Share of the base, 0.43 for 43 %. */
  rate: number;
  base: PayBase;
  baseCents: number;
  /** A whole month: the base at this rate, rounded to the cent; more where the last contract's pay is kept (D6222-29). */
  monthlyCents: number;
  /** What is due for the line's days: the whole month, or its share of calendar days. */
  grossCents: number;
  /** The article or agreement that gave the amount. */
  legalRef: string;
  /** The SMIC of the month, which contributions are reckoned from. */
  smicCents: number;
}

export interface PaySchedule {
  known: true;
  /** Last day of the contract, extension included. */
  endsOn: string;
  lines: PayLine[];
  notes: PayNote[];
  /** Every text used, and when it was last read. */
  sources: Trail["sources"];
}

/**
 * What an apprentice, or someone in a contrat de professionnalisation, is paid at least, month by month.
 *
 * Months are calendar months: the age and the SMIC change on a 1st. A month begun or ended on the way is paid by its
 * calendar days; pay slips, which count hours, may differ by a few euros there.
 * The input is taken as possible: `checkSimulation` says whether it is.
 */
export function paySchedule(
  input: PayInput,
  overrides: PayOverrides = {},
): PaySchedule | Unknown<"pay_before_tables"> {
  const birthMonth = monthNumber(input.birthDate);
  const trail = newTrail();
  const lines: PayLine[] = [];
  for (const span of spansOf(input)) {
    for (const part of monthsOf(span)) {
      const age = payAgeIn(part.monthNumber, birthMonth);
      const { trainingYear, extension } = span;
      const minimum = minimumPay(input, { date: part.from, age, trainingYear, extension }, overrides, trail);
      if (!minimum.known) return minimum;
      if (part.days < part.daysInMonth) trail.notes.add("incomplete_month");
      lines.push(lineOf(span, part, bracketOf(input, age), minimum));
    }
  }
  return { known: true, endsOn: lastDayOf(input), lines, notes: [...trail.notes], sources: trail.sources };
}

const bracketOf = ({ contractType }: PayInput, age: number): AgeBracket =>
  contractType === "professionalisation" ? professionalisationBracket(age) : apprenticeBracket(age);

function lineOf(
  span: Span,
  part: MonthPart,
  ageBracket: AgeBracket,
  { minimum, smicCents }: MonthlyMinimum,
): PayLine {
  return {
    month: part.from.slice(0, 7),
    from: part.from,
    to: part.to,
    days: part.days,
    daysInMonth: part.daysInMonth,
    contractYear: span.contractYear,
    trainingYear: span.trainingYear,
    ageBracket,
    rate: minimum.percent / 100,
    base: minimum.base,
    baseCents: minimum.baseCents,
    monthlyCents: minimum.cents,
    grossCents: Math.round((minimum.cents * part.days) / part.daysInMonth),
    legalRef: minimum.source,
    smicCents,
  };
}
