interface Action {
  heading: string;
  text: string;
  button: string;
}

/** What a candidate of the pool reads on their own page, and their guardian on theirs. */
export interface ProfilePageTexts {
  heading: string;
  intro: string;
  awaitsGuardian: string;
  reference: string;
  name: string;
  email: string;
  phone: string;
  wishes: string;
  school: string;
  course: string;
  links: string;
  message: string;
  files: string;
  received: string;
  keptUntil: string;
  keep: Action & { done: string };
  proposals: { heading: string; none: string; item(title: string, company: string, day: string): string };
  consents: {
    heading: string;
    given(day: string): string;
    withdraw: string;
    done: string;
  };
  rectify: Action & {
    first: string;
    last: string;
    done: string;
    wrong(fields: string): string;
    anew: string;
  };
  export: { heading: string; text: string; link: string };
  object: Action;
  erase: Action;
  erased: { heading: string; text: string };
  gone: { heading: string; text: string };
  guardian: {
    heading: string;
    text: string;
    candidate: string;
    confirm: string;
    refuse: string;
    confirmed: { heading: string; text: string };
    refused: { heading: string; text: string };
    gone: { heading: string; text: string };
  };
}

export const fr: ProfilePageTexts = {
  heading: "Votre profil",
  intro:
    "Voici ce qui est conservé pour vous proposer à des entreprises qui recrutent en alternance. Rien ne change tant que vous n’appuyez sur aucun bouton.",
  awaitsGuardian:
    "Votre représentant légal n’a pas encore donné son accord : votre profil n’est proposé à personne.",
  reference: "Référence",
  name: "Nom",
  email: "E-mail",
  phone: "Téléphone",
  wishes: "Vous cherchez",
  school: "École",
  course: "Formation",
  links: "Liens",
  message: "Message",
  files: "Fichiers",
  received: "Reçu le",
  keptUntil: "Conservé jusqu’au",
  keep: {
    heading: "Garder mon profil",
    text: "Il est conservé deux ans de plus à partir d’aujourd’hui.",
    button: "Garder mon profil",
    done: "Votre profil est gardé deux ans de plus.",
  },
  proposals: {
    heading: "Les offres pour lesquelles vous avez été proposé",
    none: "Aucune pour l’instant.",
    item: (title, company, day) => `${title}, ${company}, le ${day}`,
  },
  consents: {
    heading: "Vos accords",
    given: (day) => `Donné le ${day}.`,
    withdraw: "Retirer cet accord",
    done: "Votre accord est retiré.",
  },
  rectify: {
    heading: "Corriger mes informations",
    text: "Ce que vous changez ici remplace ce qui est conservé.",
    first: "Prénom",
    last: "Nom de famille",
    button: "Enregistrer",
    done: "Vos informations sont corrigées.",
    wrong: (fields) => `Rien n’a été changé. À corriger : ${fields}.`,
    anew: "Pour changer d’e-mail, de fichiers ou de recherche, envoyez de nouveau votre profil : il remplacera celui-ci.",
  },
  export: {
    heading: "Récupérer mes données",
    text: "Tout ce qui est conservé de votre profil, avec vos fichiers, dans une archive ZIP.",
    link: "Télécharger mes données",
  },
  object: {
    heading: "Ne plus être proposé",
    text: "Vous quittez le vivier aussitôt : votre profil et vos fichiers sont effacés. Les candidatures déjà faites restent : chacune se retire depuis sa page.",
    button: "Quitter le vivier",
  },
  erase: {
    heading: "Effacer mes données",
    text: "Votre profil, vos fichiers et les e-mails à son sujet sont effacés pour toujours.",
    button: "Tout effacer",
  },
  erased: {
    heading: "Vos données sont effacées",
    text: "Il ne reste rien de ce profil. Vous pouvez fermer cette page.",
  },
  gone: {
    heading: "Ce lien ne sert plus",
    text: "Il est trop ancien, ou le profil a été effacé. Le dernier e-mail reçu contient un lien qui fonctionne, s’il en reste un.",
  },
  guardian: {
    heading: "Votre accord est demandé",
    text: "Cette personne de moins de 18 ans vous a désigné comme représentant légal. Elle souhaite que son profil et son CV soient conservés deux ans par l’organisateur du programme, et proposés à des entreprises qui recrutent en alternance. Votre accord ne vaut que pour cela : elle pourra quitter le vivier à tout moment.",
    candidate: "La personne",
    confirm: "Je donne mon accord",
    refuse: "Je refuse : effacer le profil",
    confirmed: {
      heading: "Votre accord est enregistré",
      text: "La personne en est prévenue. Vous pouvez fermer cette page.",
    },
    refused: {
      heading: "Le profil est effacé",
      text: "Le profil, ses fichiers et votre adresse sont effacés. Vous pouvez fermer cette page.",
    },
    gone: {
      heading: "Ce lien ne sert plus",
      text: "Vous avez déjà répondu, ou le profil a été effacé.",
    },
  },
};
