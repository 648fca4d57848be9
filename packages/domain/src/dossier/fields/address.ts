import { type Field, type FieldFormat, text } from "./field.js";

/** The boxes of an address at `path`, named after `whose`. */
export function addressFields(
  path: string,
  whose: { fr: string; en: string },
  need: Pick<Field, "isRequired"> = {},
  postalCode: FieldFormat = { kind: "postalCode" },
): readonly Field[] {
  const box = (part: string, fr: string, en: string, format: FieldFormat): Field => ({
    path: `${path}.${part}`,
    label: { fr: `${fr} ${whose.fr}`, en: `${en} ${whose.en}` },
    format,
  });
  return [
    box("number", "Numéro de voie", "Street number", {
      kind: "pattern",
      pattern: /^[1-9]\d{0,5}$/,
      example: "12",
    }),
    box("repetition", "Indice de répétition", "Number suffix", text(10)),
    { ...box("street", "Voie", "Street", text(120)), ...need },
    box("extra", "Complément d’adresse", "Further address line", text(120)),
    { ...box("postalCode", "Code postal", "Postal code", postalCode), ...need },
    { ...box("city", "Commune", "Town", text(80)), ...need },
  ];
}
