import { MENTOR_LEVELS } from "../codes/mentor-levels.js";
import { code, date, email, type Field, type FieldFormat, name, text } from "./field.js";

/** What is asked of each mentor: the form has room for two. */
export const MENTOR_PARTS = [
  ["lastName", "Nom de naissance", "Birth name", name],
  ["firstName", "Prénom", "First name", name],
  ["birthDate", "Date de naissance", "Birth date", date],
  ["job", "Emploi occupé", "Job", text(80)],
  ["level", "Niveau du diplôme ou titre le plus élevé", "Level of the highest diploma", code(MENTOR_LEVELS)],
  ["diploma", "Diplôme ou titre le plus élevé obtenu", "Highest diploma held", text(255)],
  ["email", "Courriel", "E-mail address", email],
] as const satisfies readonly (readonly [string, string, string, FieldFormat])[];

const mentorFields = (index: 0 | 1): readonly Field[] =>
  MENTOR_PARTS.map(([part, fr, en, format]) => ({
    path: `mentors.${index}.${part}`,
    label: {
      fr: `${fr} du maître d’apprentissage n° ${index + 1}`,
      en: `${en} of mentor ${index + 1}`,
    },
    format,
    ...(index === 0 && { isRequired: true }),
  }));

export const MENTOR_FIELDS: readonly Field[] = [...mentorFields(0), ...mentorFields(1)];
