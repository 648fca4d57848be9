import { offerProblems } from "./offer-problems.js";

export const applyButton = {
  ...offerProblems,
  apply: "Postuler",
  applyTo: (title: string, company: string) => `Postuler : ${title}, ${company}`,
  close: "Fermer",
  loadingForm: "Chargement du formulaire…",
  formFailed: "Le formulaire n’a pas pu être chargé.",
};
export type ApplyButtonTexts = typeof applyButton;
