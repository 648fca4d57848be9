import type { QuestionTexts } from "../../cost-simulator/question-texts.js";

export const costRefinements: QuestionTexts = {
  labels: {
    concludedOn: "Signature of the contract",
    firstTrainingYear: "Enters training in",
    idcc: "Collective agreement (IDCC)",
    coefficient: "Syntec coefficient",
    npecAnnualCents: "Yearly level of funding (NPEC)",
    schoolChargeCents: "What the school asks you to pay",
    distanceShare: "Share of remote teaching (%)",
    quotaMet: "From 250 employees on: the quota of apprentices is reached, or we commit to it",
    isDisabledWorker: "The apprentice is a recognised disabled worker (RQTH)",
    isEmployersGroup: "The employer is an employers' group",
  },
  hints: {
    concludedOn: "Without an answer: the day of the start",
    idcc: "Four digits; Syntec: 1486",
    npecAnnualCents: "In euros, published by France compétences; the school knows it",
    schoolChargeCents: "In euros, for the whole contract",
  },
  choices: {
    firstTrainingYear: [
      ["", "1st year"],
      ["2", "2nd year"],
      ["3", "3rd year"],
    ],
  },
  errors: {
    date_malformed: "This date does not exist.",
    born_in_the_future: "This date is yet to come.",
    born_too_long_ago: "This date is too long ago.",
    too_young: "Apprentices are 15 at least when the contract begins.",
    before_tables: "Our tables begin in 2023.",
    too_far_ahead: "That is more than three years ahead: nothing is known yet.",
    concluded_after_start: "The contract is signed on the day it begins at the latest.",
    not_whole_number: "Give a number, and no other sign.",
    negative: "This number cannot be negative.",
    ends_before_start: "The contract would end before it began.",
    too_short: "A contract lasts 6 months at least.",
    too_long: "A contract lasts 36 months at most, 48 for a disabled apprentice.",
    idcc_malformed: "An IDCC has four digits.",
    coefficient_unknown: "This coefficient is not in Syntec's grid.",
    not_a_share: "Give a percentage from 0 to 100.",
    other: "This value is not accepted.",
  },
};
