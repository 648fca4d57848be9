import { EMPLOYER_KINDS } from "../codes/employer-kinds.js";
import { SECTORS } from "../codes/sectors.js";
import { SPECIFIC_EMPLOYERS } from "../codes/specific-employers.js";
import { addressFields } from "./address.js";
import { code, email, type Field, identifier, phone, text, whole } from "./field.js";

const isRequired = true;

export const EMPLOYER_FIELDS: readonly Field[] = [
  {
    path: "employer.sector",
    label: { fr: "Employeur privé ou public", en: "Private or public employer" },
    format: code(SECTORS),
    isRequired,
  },
  {
    path: "employer.siret",
    label: { fr: "SIRET de l’établissement d’exécution du contrat", en: "SIRET of the place of work" },
    format: identifier,
    isRequired,
  },
  {
    path: "employer.name",
    label: { fr: "Dénomination de l’employeur", en: "Employer’s name" },
    format: text(80),
    isRequired,
  },
  ...addressFields("employer.address", { fr: "de l’employeur", en: "of the employer" }, { isRequired }),
  {
    path: "employer.phone",
    label: { fr: "Téléphone de l’employeur", en: "Employer’s phone number" },
    format: phone,
    isRequired,
  },
  {
    path: "employer.email",
    label: { fr: "Courriel de l’employeur", en: "Employer’s e-mail address" },
    format: email,
    isRequired,
  },
  {
    path: "employer.kind",
    label: { fr: "Type d’employeur", en: "Kind of employer" },
    format: code(EMPLOYER_KINDS),
    isRequired,
  },
  {
    path: "employer.specificKind",
    label: { fr: "Employeur spécifique", en: "Specific employer" },
    format: code(SPECIFIC_EMPLOYERS),
  },
  {
    path: "employer.naf",
    label: { fr: "Code activité de l’entreprise (NAF)", en: "Activity code (NAF)" },
    format: identifier,
    isRequired,
  },
  {
    path: "employer.headcount",
    label: { fr: "Effectif total des salariés de l’entreprise", en: "Staff of the whole company" },
    format: whole(0, 9_999_999),
    isRequired,
  },
  {
    path: "employer.idcc",
    label: { fr: "Code IDCC de la convention collective", en: "Collective agreement (IDCC)" },
    format: identifier,
    isRequired,
  },
  {
    path: "employer.agreementName",
    label: { fr: "Libellé de la convention collective", en: "Collective agreement’s name" },
    format: text(255),
    isRequired,
  },
  {
    path: "employer.opco",
    label: { fr: "Opérateur de compétences (OPCO)", en: "Skills operator (OPCO)" },
    format: text(80),
  },
];
