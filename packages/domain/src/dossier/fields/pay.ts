import { PAY_BASES } from "../codes/pay-bases.js";
import { code, date, type Field, type FieldFormat, whole } from "./field.js";

const PARTS: readonly (readonly [string, string, string, FieldFormat])[] = [
  ["year", "Année", "Year", whole(1, 4)],
  ["startsOn", "Début", "First day", date],
  ["endsOn", "Fin", "Last day", date],
  ["percent", "Pourcentage", "Percentage", { kind: "number", min: 1, max: 200, isWhole: false }],
  ["base", "SMIC ou SMC", "SMIC or SMC", code(PAY_BASES)],
];

/** The form has two lines for each of four years. A line that was begun is to be finished. */
export const MAX_PAY_PERIODS = 8;

export const PAY_FIELDS: readonly Field[] = Array.from({ length: MAX_PAY_PERIODS }, (_, index) =>
  PARTS.map(
    ([part, fr, en, format]): Field => ({
      path: `contract.pay.${index}.${part}`,
      label: {
        fr: `${fr} de la période de rémunération n° ${index + 1}`,
        en: `${en} of pay period ${index + 1}`,
      },
      format,
      isRequired: ({ contract }) => contract?.pay?.[index] !== undefined,
    }),
  ),
).flat();
