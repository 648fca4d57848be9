import { diplomaLevels } from "@alternance-kit/domain/labels/en";
import type { CostSimulatorTexts } from "../fr/cost-simulator.js";

export const costSimulator: CostSimulatorTexts = {
  title: "What does an apprentice cost?",
  questions: {
    labels: {
      birthDate: "Apprentice's date of birth",
      diplomaLevel: "Diploma prepared",
      startsOn: "Start of the contract",
      durationMonths: "Duration in months",
      headcount: "Employees of the company",
    },
    hints: { headcount: "Yearly mean" },
    choices: { diplomaLevel: [["", "Choose…"], ...Object.entries<string>(diplomaLevels)] },
    errors: { other: "This value is not accepted." },
  },
  refine: "Refine",
  asking: (count) =>
    count > 1
      ? `${count} more answers, and the cost is shown here.`
      : "One more answer, and the cost is shown here.",
  correct: "Correct the answer pointed out: the cost is shown here.",
  reckoning: "Reckoning…",
  perMonth: "a month on average in the first year, aid taken off",
  failed: "The reckoning could not be done. Check your connection, then try again.",
  retry: "Try again",
  whoPays: "Who pays what",
  state: "The state pays you",
  stateDetail: "hiring aid, in the first year",
  noAid: "No aid is due for this contract.",
  opco: "The OPCO pays the school",
  company: "Your company pays",
  companyDetail: "for the whole contract, aid taken off",
  unknown: "Unknown",
  estimate: (amount) => `At the launch amount: ${amount}.`,
  giveFunding: "Give the level",
  monthly: "The cost of each month",
  chart: (least, most) => `From ${least} to ${most} a month, aid taken off.`,
  legend: ["State aid", "Gross pay", "Contributions", "Training and school", "What you pay"],
  table: "Month by month",
  notes: "Worth knowing",
  share: "Copy the link",
  copied: "Link copied, with your answers but for the day of birth and the disability.",
  notCopied: "Copy the address of the page.",
  print: "Print",
  checked: (date) => `Tables checked on ${date}. Texts applied:`,
};
