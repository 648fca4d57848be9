import type { CostTableTexts } from "../fr/cost-table.js";

const ordinal = (number: number) => ["1st", "2nd", "3rd"][number - 1] ?? `${number}th`;

export const costTable: CostTableTexts = {
  caption: "Cost of each month, in euros",
  columns: [
    "Month",
    "Age",
    "Rate",
    "Base",
    "Gross pay",
    "Net",
    "Contributions",
    "Training and school",
    "State aid",
    "What you pay",
    "Text",
  ],
  year: (number) => `${ordinal(number)} year`,
  all: "Whole contract",
  ages: { under_18: "under 18", "18_20": "18 to 20", "21_25": "21 to 25", "26_plus": "26 and over" },
  bases: { smic: "SMIC", conventional_minimum: "conventional minimum" },
};
