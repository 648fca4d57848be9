import type { Unknown } from "../tables/dated.js";
import { type AgeBracket, apprenticeBracket, professionalisationBracket } from "./age-bracket.js";
import { minimumPay } from "./minimum-pay.js";
import type { PayOverrides, PayTerms } from "./pay-input.js";
import { spansOf } from "./spans.js";
import { newTrail } from "./trail.js";

/** The least a whole month is paid at an age, over a contract: its lowest and its highest month, gross, in cents. */
export interface PayOfAge {
  ageBracket: AgeBracket;
  lowestCents: number;
  highestCents: number;
}

const APPRENTICE_AGES = [17, 18, 21, 26];
const PROFESSIONALISATION_AGES = [20, 21, 26];

/**
 * What an offer pays at least, by age, whoever comes: each row as if the age stayed in its bracket throughout.
 * An offer that pays less than its row is unlawful for that age.
 */
export function payByAge(
  terms: PayTerms,
  overrides: PayOverrides = {},
): { known: true; ages: PayOfAge[] } | Unknown<"pay_before_tables"> {
  const isApprenticeship = terms.contractType !== "professionalisation";
  const spans = spansOf(terms);
  const trail = newTrail();
  const ages: PayOfAge[] = [];
  for (const age of isApprenticeship ? APPRENTICE_AGES : PROFESSIONALISATION_AGES) {
    const amounts: number[] = [];
    for (const span of spans) {
      for (const date of [span.from, span.to]) {
        const month = minimumPay(terms, { ...span, date, age }, overrides, trail);
        if (!month.known) return month;
        amounts.push(month.minimum.cents);
      }
    }
    const ageBracket = isApprenticeship ? apprenticeBracket(age) : professionalisationBracket(age);
    ages.push({ ageBracket, lowestCents: Math.min(...amounts), highestCents: Math.max(...amounts) });
  }
  return { known: true, ages };
}
