/**
 * Why a company declines an application: one of these, told to the candidate in the words beside it. Each is about the job or the
 * application, none about the person (Code du travail, L1132-1).
 */
export const DECLINE_REASONS = {
  skills: {
    fr: "Vos compétences ne correspondent pas assez à la mission proposée.",
    en: "Your skills do not match the job closely enough.",
  },
  level: {
    fr: "Le niveau ou le diplôme préparé n’est pas celui attendu.",
    en: "The level or the diploma you prepare is not the one expected.",
  },
  rhythm: {
    fr: "Le rythme de votre formation ne s’accorde pas avec celui du poste.",
    en: "The rhythm of your training does not fit the job's.",
  },
  dates: {
    fr: "Vos dates ne s’accordent pas avec celles du contrat.",
    en: "Your dates do not fit those of the contract.",
  },
  place: {
    fr: "Le lieu de travail ne convient pas.",
    en: "The place of work does not suit.",
  },
  not_targeted: {
    fr: "La candidature ne dit pas assez ce qui vous attire dans ce poste.",
    en: "The application does not say enough of what draws you to this job.",
  },
  filled: {
    fr: "Le poste est pourvu.",
    en: "The job has been filled.",
  },
  cancelled: {
    fr: "Le recrutement est annulé.",
    en: "The recruitment has been cancelled.",
  },
  unreachable: {
    fr: "L’entreprise n’a pas réussi à vous joindre.",
    en: "The company could not reach you.",
  },
} as const satisfies Record<string, { fr: string; en: string }>;

export type DeclineReason = keyof typeof DECLINE_REASONS;
