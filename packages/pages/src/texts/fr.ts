/** What the pages say, beside what the elements in them say. */
export const fr = {
  siteName: "Alternance en Occitanie",
  otherLanguage: { code: "en" as "fr" | "en", name: "English" },
  board: {
    title: "Offres d’alternance en informatique",
    titleFor: (words: string) => `« ${words} » : offres d’alternance`,
    description:
      "Toutes les offres d’alternance en informatique en Occitanie : développement, réseaux, cybersécurité, données. Postulez en ligne.",
    search: "Rechercher",
    next: "Page suivante",
    intro: "Développement, systèmes et réseaux, cybersécurité, données : trouvez votre contrat en Occitanie.",
  },
  offer: {
    titleIn: (title: string, company: string, place: string) => `${title} — ${company}, ${place}`,
    apply: "Postuler",
    all: "Toutes les offres",
    gone: {
      closed: "Cette offre n’est plus en ligne : son entreprise l’a retirée.",
      filled: "Cette offre est pourvue.",
      expired: "Cette offre est arrivée à son terme.",
    },
    similar: "Offres proches encore ouvertes",
    notFound: "Offre introuvable",
    notFoundHelp: "Cette adresse ne mène à aucune offre. Elle a pu être mal recopiée.",
    contract: "Contrat",
    contracts: { apprenticeship: "Apprentissage", professionalisation: "Professionnalisation" },
    until: "Candidatures jusqu’au",
  },
  apply: {
    errors: "À corriger avant l’envoi",
    fileAgain: "Par sécurité, votre navigateur ne garde pas le fichier : choisissez votre CV à nouveau.",
    nothingSent: "Rien n’a été envoyé.",
    back: "Revoir l’offre",
    others: "Voir d’autres offres",
    malformed: "L’envoi est arrivé incomplet. Vérifiez votre connexion, puis réessayez.",
    inProgress:
      "Votre envoi précédent est encore en cours de réception. Attendez quelques secondes, puis réessayez.",
    fromElsewhere:
      "Ce formulaire a été envoyé depuis une adresse inconnue. Rouvrez-le depuis la page de l’offre.",
  },
  failure: {
    title: "Page indisponible",
    key: "Ce lien porte une clé inconnue ou révoquée.",
    other: "Le service a rencontré un problème. Réessayez dans un instant.",
  },
  builder: {
    title: "Intégrer à votre site",
    description:
      "Composez la balise à coller dans votre site : élément, options, couleurs, contrastes, politique de sécurité.",
    intro:
      "Choisissez un élément, réglez-le, regardez-le vivre, puis copiez la balise. Rien n’est installé : une ligne de script suffit.",
    element: "Élément",
    elements: {
      "alternance-job-board": "Les offres et la candidature",
      "alternance-application-form": "Le formulaire de candidature à une offre",
      "alternance-offer-card": "La fiche d’une offre",
      "alternance-apply-button": "Le bouton pour postuler à une offre",
      "alternance-pack-checkout": "La commande d’un pack",
      "alternance-cost-simulator": "Le simulateur de coût",
    } as Record<string, string>,
    options: "Options",
    key: "Clé publiable (pk_…)",
    keyHint: "Laissez vide pour essayer avec les offres de ce service ; votre site doit avoir la sienne.",
    colours: "Couleurs et formes",
    coloursHint: "Ce qui reste vide garde l’apparence d’origine, claire ou sombre selon la page.",
    preview: "Aperçu",
    contrast: "Contrastes",
    contrastHint:
      "Il faut au moins 4,5 pour 1 entre un texte et ce qui est derrière (WCAG 2.2, critère 1.4.3).",
    pair: "Texte et fond",
    ratio: "Rapport",
    verdict: "Verdict",
    enough: "suffisant",
    tooLow: "trop faible",
    tag: "La balise",
    pinned: "Avec empreinte (SRI)",
    pinnedHint:
      "Cette forme fige une version : le navigateur refuse tout autre fichier. Revenez la copier pour changer de version.",
    policy: "Politique de sécurité (CSP)",
    policyHint: "À ajouter à celle de votre site, s’il en a une.",
    copy: "Copier",
    copied: "Copié",
    copyOf: (what: string) => `Copier : ${what}`,
    language: "Langue",
    languages: { "": "celle de la page", fr: "français", en: "anglais" } as Record<string, string>,
    needsScript:
      "Sans JavaScript, l’aperçu et les contrastes ne peuvent pas être montrés ; la balise ci-dessous fonctionne.",
    tint: "teinte",
    warning: (pairs: number) =>
      pairs > 1 ? `${pairs} contrastes sont trop faibles.` : "Un contraste est trop faible.",
    allEnough: "Tous les contrastes suffisent.",
  },
};
export type PageTexts = typeof fr;
