import type { Rule } from "../context.js";
import { error } from "../finding.js";

/** R52: benefits in kind are either none, or named; housing takes three quarters of the pay at most. */
export const benefitsAreConsistent: Rule = ({ contract }, { purpose }) => {
  const { hasBenefitsInKind, mealCents, housingCents, hasOtherBenefit, grossAtHireCents } = contract ?? {};
  const isNamed = Boolean(mealCents || housingCents || hasOtherBenefit);
  if (hasBenefitsInKind === false && isNamed) {
    return [
      error(
        "contract.hasBenefitsInKind",
        "benefits_named_but_none",
        "R6222-4",
        "Le contrat indique qu’il n’y a pas d’avantage en nature : retirez ceux qui sont saisis, ou répondez oui.",
        "The contract says there is no benefit in kind: remove those entered, or answer yes.",
      ),
    ];
  }
  if (hasBenefitsInKind && !isNamed && purpose === "filing") {
    return [
      error(
        "contract.hasBenefitsInKind",
        "benefits_not_named",
        "R6222-4",
        "Indiquez les avantages en nature : nourriture par repas, logement par mois, ou autre.",
        "Name the benefits in kind: food per meal, housing per month, or another.",
      ),
    ];
  }
  if (
    housingCents === undefined ||
    grossAtHireCents === undefined ||
    4 * housingCents <= 3 * grossAtHireCents
  )
    return [];
  return [
    error(
      "contract.housingCents",
      "housing_over_three_quarters",
      "D6222-33",
      "Les avantages en nature déduits ne peuvent pas dépasser les trois quarts du salaire du mois.",
      "Benefits in kind taken off may not exceed three quarters of the month’s pay.",
    ),
  ];
};
