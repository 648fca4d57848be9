interface Told {
  subject: string;
  heading: string;
}

/** What the e-mails that carry a message say around it. */
export interface MessageMailTexts {
  toCandidate: Told & { wrote(company: string): string; page: string };
  toCompany: Told & { wrote: string; reference(reference: string): string; answer: string };
}

export const fr: MessageMailTexts = {
  toCandidate: {
    subject: "Un message au sujet de votre candidature",
    heading: "L’entreprise vous écrit",
    wrote: (company) => `${company} vous écrit :`,
    page: "Lire et répondre",
  },
  toCompany: {
    subject: "Un message au sujet d’une candidature",
    heading: "Une candidature : un message",
    wrote: "Le candidat vous écrit :",
    reference: (reference) => `Référence de la candidature : ${reference}.`,
    answer: "Répondez depuis votre espace ou par l’API : cet e-mail ne se répond pas.",
  },
};
