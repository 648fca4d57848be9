import { BIRTH_DEPARTMENT } from "../codes/birth-departments.js";
import { DIPLOMAS, FORMER_DIPLOMAS } from "../codes/diplomas.js";
import { LAST_CLASSES } from "../codes/last-classes.js";
import { NATIONALITIES } from "../codes/nationalities.js";
import { SEXES } from "../codes/sexes.js";
import { SITUATIONS } from "../codes/situations.js";
import { SOCIAL_SCHEMES } from "../codes/social-schemes.js";
import { addressFields } from "./address.js";
import {
  boolean,
  code,
  date,
  email,
  type Field,
  type FieldFormat,
  identifier,
  name,
  phone,
  text,
} from "./field.js";

const isRequired = true;
const diploma: FieldFormat = { kind: "code", list: DIPLOMAS, former: FORMER_DIPLOMAS };

const box = (part: string, fr: string, en: string, format: FieldFormat): Field => ({
  path: `apprentice.${part}`,
  label: { fr, en },
  format,
});
const needed = (part: string, fr: string, en: string, format: FieldFormat): Field => ({
  ...box(part, fr, en, format),
  isRequired,
});

export const APPRENTICE_FIELDS: readonly Field[] = [
  needed("lastName", "Nom de naissance de l’apprenti", "Apprentice’s birth name", name),
  box("usedName", "Nom d’usage de l’apprenti", "Apprentice’s name in use", name),
  needed("firstName", "Premier prénom de l’apprenti", "Apprentice’s first name", name),
  needed("sex", "Sexe de l’apprenti", "Apprentice’s sex", code(SEXES)),
  needed("birthDate", "Date de naissance de l’apprenti", "Apprentice’s birth date", date),
  needed("birthCity", "Commune de naissance de l’apprenti", "Apprentice’s town of birth", text(80)),
  needed(
    "birthDepartment",
    "Département de naissance (99 à l’étranger)",
    "Department of birth (99 if abroad)",
    {
      kind: "pattern",
      pattern: BIRTH_DEPARTMENT,
      example: "31",
    },
  ),
  box("nir", "Numéro de sécurité sociale (NIR)", "Social security number (NIR)", identifier),
  needed("nationality", "Nationalité", "Nationality", code(NATIONALITIES)),
  needed("socialScheme", "Régime social", "Social scheme", code(SOCIAL_SCHEMES)),
  ...addressFields(
    "apprentice.address",
    { fr: "de l’apprenti", en: "of the apprentice" },
    { isRequired },
    { kind: "postalCode", countryPath: "apprentice.address.country" },
  ),
  box("address.country", "Pays de résidence de l’apprenti", "Apprentice’s country", text(80)),
  needed("phone", "Téléphone de l’apprenti", "Apprentice’s phone number", phone),
  needed("email", "Courriel de l’apprenti", "Apprentice’s e-mail address", email),
  needed(
    "hasBusinessProject",
    "Projet de création ou de reprise d’entreprise",
    "Plan to start or take over a business",
    boolean,
  ),
  needed(
    "isTopAthlete",
    "Inscrit sur la liste des sportifs de haut niveau",
    "On the list of top athletes",
    boolean,
  ),
  needed(
    "isDisabledWorker",
    "Reconnaissance de la qualité de travailleur handicapé",
    "Recognised as a disabled worker",
    boolean,
  ),
  box(
    "hasDisabilityEquivalence",
    "Équivalence jeunes (AEEH, PCH ou PPS, de 15 à 20 ans)",
    "Young person’s equivalence (AEEH, PCH or PPS, aged 15 to 20)",
    boolean,
  ),
  box(
    "hasDisabledWorkerRights",
    "Extension des droits des bénéficiaires de l’obligation d’emploi",
    "Rights extended to beneficiaries of the employment obligation",
    boolean,
  ),
  needed("situationBefore", "Situation avant ce contrat", "Situation before this contract", code(SITUATIONS)),
  needed("lastDiplomaPrepared", "Dernier diplôme ou titre préparé", "Last diploma prepared", diploma),
  needed("lastClass", "Dernière classe ou année suivie", "Last class or year followed", code(LAST_CLASSES)),
  needed(
    "lastDiplomaTitle",
    "Intitulé précis du dernier diplôme ou titre préparé",
    "Exact title of the last diploma prepared",
    text(255),
  ),
  needed("highestDiploma", "Diplôme ou titre le plus élevé obtenu", "Highest diploma held", diploma),
  box("isEmancipated", "Apprenti mineur émancipé", "Emancipated minor", boolean),
  box("legalRepresentative.name", "Nom et prénom du représentant légal", "Legal representative’s name", name),
  box("legalRepresentative.email", "Courriel du représentant légal", "Legal representative’s e-mail", email),
  box(
    "legalRepresentative.hasSameAddress",
    "Même adresse que le représentant légal",
    "Same address as the legal representative",
    boolean,
  ),
  ...addressFields("apprentice.legalRepresentative.address", {
    fr: "du représentant légal",
    en: "of the legal representative",
  }),
];
