import type { StepId } from "@alternance-kit/core/application-form-state";
import { fields } from "./fields.js";
import { problems } from "./problems.js";

const steps: Readonly<Record<StepId, string>> = {
  identity: "Vos coordonnées",
  wishes: "Votre recherche",
  documents: "CV et message",
  questions: "Questions",
  summary: "Vérification",
};

/** What the form says from its first step on. */
export const applicationForm = {
  ...fields,
  title: "Postuler",
  titleFor: (company: string) => `Postuler chez ${company}`,
  titleSpontaneous: "Candidature spontanée",
  progress: "Étapes",
  steps,
  stepOf: (step: number, count: number) => `étape ${step} sur ${count}`,
  isMinor: "J’ai moins de 18 ans",
  next: "Continuer",
  coming: "Chargement…",
  retry: "Réessayer",
  problems,
};
export type ApplicationFormTexts = typeof applicationForm;
