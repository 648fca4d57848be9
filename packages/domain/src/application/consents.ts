/**
 * What a candidate is asked, each apart and none ticked beforehand. `application` is no consent but what they are told: by sending,
 * they ask for steps before a contract (GDPR, article 6, 1, b). The others are consents (article 6, 1, a); `disability` is explicit
 * (article 9, 2, a).
 */
export const CONSENT_PURPOSES = ["application", "school", "pool", "alerts", "disability"] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** How it was given: in a form with scripts or without, through a partner's server, or in the candidate's own pages. */
export const CONSENT_WAYS = ["form", "plain_form", "api", "candidate_space"] as const;
export type ConsentWay = (typeof CONSENT_WAYS)[number];

/** The very sentence beside the box. A changed word is a new version. */
export interface ConsentText {
  /** The month it came into use, `YYYY-MM`. */
  version: string;
  fr: string;
  en: string;
}

/** Newest first. None is changed or taken out: its SHA-256 is kept as the proof of what was read. */
const TEXTS: Readonly<Record<ConsentPurpose, readonly [ConsentText, ...ConsentText[]]>> = {
  application: [
    {
      version: "2026-11",
      fr: "Ma candidature et mes fichiers vont à l’entreprise de cette offre et à l’organisateur du programme, pour y répondre. Sans contrat, ils sont effacés trois mois après la fin de la candidature.",
      en: "My application and my files go to this offer’s company and to the organiser of the programme, to be answered. Without a contract, they are erased three months after the application ends.",
    },
  ],
  school: [
    {
      version: "2026-11",
      fr: "J’accepte que l’école ou le site qui présente cette page voie mon nom et l’avancement de ma candidature.",
      en: "I agree that the school or site whose page this is sees my name and how my application goes on.",
    },
  ],
  pool: [
    {
      version: "2026-11",
      fr: "J’accepte que mon profil et mon CV soient conservés deux ans après mon dernier contact, et proposés pour d’autres offres d’alternance.",
      en: "I agree that my profile and my CV are kept for two years after my last contact, and proposed for other apprenticeship offers.",
    },
  ],
  alerts: [
    {
      version: "2026-11",
      fr: "J’accepte de recevoir par e-mail les nouvelles offres du même métier, une fois mon adresse confirmée.",
      en: "I agree to get new offers of the same occupation by e-mail, once my address is confirmed.",
    },
  ],
  disability: [
    {
      version: "2026-11",
      fr: "J’accepte que l’organisateur du programme conserve, chiffrée, ma reconnaissance de la qualité de travailleur handicapé (RQTH) pour préparer mon accueil. L’entreprise ne la voit qu’une fois mon alternance confirmée.",
      en: "I agree that the organiser of the programme keeps, encrypted, my recognition as a disabled worker (RQTH) to prepare for my arrival. The company sees it only once my apprenticeship is confirmed.",
    },
  ],
};

/** What is shown today, by purpose. */
export const CONSENT_TEXTS: Readonly<Record<ConsentPurpose, ConsentText>> = {
  application: TEXTS.application[0],
  school: TEXTS.school[0],
  pool: TEXTS.pool[0],
  alerts: TEXTS.alerts[0],
  disability: TEXTS.disability[0],
};

/** The text of a version, of today or earlier; none of a version that never was. */
export const consentText = (purpose: ConsentPurpose, version: string): ConsentText | undefined =>
  TEXTS[purpose].find((text) => text.version === version);
