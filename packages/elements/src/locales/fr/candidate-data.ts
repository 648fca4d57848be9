/** What a candidate agreed to, and what they can do with all their data. */
export const candidateData = {
  choices: "Chaque accord se donne et se retire d’un geste, sans conséquence sur votre candidature.",
  told: (day: string) => `Dit à l’envoi, le ${day}.`,
  given: (day: string) => `Donné le ${day}.`,
  withdrawn: (day: string) => `Retiré le ${day}.`,
  never: "Non donné.",
  yes: "Oui",
  no: "Non",
  rectify: "Corriger",
  rectifyHint: "La correction vaut partout. L’e-mail dit qui vous êtes : il ne change pas.",
  save: "Enregistrer",
  export: "Récupérer",
  exportHint: "Tout ce qui est conservé de vous, avec vos fichiers, dans une archive ZIP.",
  download: "Télécharger mes données",
  object: "S’opposer",
  objectHint: "Vous pouvez vous opposer à tout autre usage que vos candidatures.",
  erase: "Effacer",
  eraseHint: "Vous pouvez tout effacer, à tout moment, sauf ce qu’un contrat demande de conserver.",
};
export type CandidateDataTexts = typeof candidateData;
