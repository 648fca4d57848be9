import { DIPLOMAS, FORMER_DIPLOMAS } from "../codes/diplomas.js";
import type { Dossier } from "../dossier.js";
import { addressFields } from "./address.js";
import { boolean, date, type Field, type FieldFormat, identifier, text, whole } from "./field.js";

const isRequired = true;
const isElsewhere = ({ training }: Dossier): boolean => training?.isCentreMainPlace === false;

const box = (part: string, fr: string, en: string, format: FieldFormat): Field => ({
  path: `training.${part}`,
  label: { fr, en },
  format,
});
const needed = (part: string, fr: string, en: string, format: FieldFormat): Field => ({
  ...box(part, fr, en, format),
  isRequired,
});
const neededElsewhere = (part: string, fr: string, en: string, format: FieldFormat): Field => ({
  ...box(part, fr, en, format),
  isRequired: isElsewhere,
});

export const TRAINING_FIELDS: readonly Field[] = [
  needed("isCompanyCentre", "CFA d’entreprise", "Company’s own training centre", boolean),
  needed("centre.siret", "SIRET du CFA responsable", "SIRET of the training centre", identifier),
  needed("centre.uai", "Numéro UAI du CFA", "UAI of the training centre", identifier),
  needed("centre.name", "Dénomination du CFA responsable", "Name of the training centre", text(255)),
  ...addressFields("training.centre.address", { fr: "du CFA", en: "of the training centre" }, { isRequired }),
  needed(
    "isCentreMainPlace",
    "Le CFA est le lieu principal de formation",
    "The centre is the main place of teaching",
    boolean,
  ),
  neededElsewhere(
    "place.siret",
    "SIRET du lieu principal de formation",
    "SIRET of the main place of teaching",
    identifier,
  ),
  box(
    "place.uai",
    "Numéro UAI du lieu principal de formation",
    "UAI of the main place of teaching",
    identifier,
  ),
  neededElsewhere(
    "place.name",
    "Dénomination du lieu principal de formation",
    "Name of the main place of teaching",
    text(255),
  ),
  ...addressFields(
    "training.place.address",
    { fr: "du lieu principal de formation", en: "of the main place of teaching" },
    { isRequired: isElsewhere },
  ),
  needed("rncp", "Code RNCP", "RNCP code", identifier),
  needed("diplomaCode", "Code diplôme (Éducation nationale)", "Diploma code (ministry of education)", {
    kind: "pattern",
    pattern: /^\d\d[0-9A-Z]\d{5}$/,
    example: "32332111",
  }),
  needed(
    "title",
    "Intitulé précis du diplôme ou titre visé",
    "Exact title of the diploma aimed at",
    text(255),
  ),
  needed("diploma", "Diplôme ou titre visé", "Diploma aimed at", {
    kind: "code",
    list: DIPLOMAS,
    former: FORMER_DIPLOMAS,
  }),
  needed("startsOn", "Date de début de formation en CFA", "First day at the training centre", date),
  needed("endsOn", "Date prévue de fin des épreuves ou examens", "Expected day of the last exam", date),
  needed("hours", "Durée de la formation, en heures", "Hours of teaching", whole(1, 9_999)),
  box("remoteHours", "dont heures à distance", "of which at a distance", whole(0, 9_999)),
];
