import type { NewOffer } from "@alternance-kit/sdk/types";
import { inComingYear } from "./courses.js";

/** What becomes of an offer of the demo company that no board shows. */
export type OffBoard =
  | "kept as a draft"
  | "held in review"
  | "sent back"
  | "filled"
  | "withdrawn"
  | "expired";

const terms = {
  communeCode: "31555",
  diplomaLevel: 6,
  rhythm: "1w_3w",
  durationMonths: 24,
  remote: "hybrid",
  seats: 1,
} as const satisfies Partial<NewOffer>;

/** One offer of each end, so that the lists of whoever manages offers have something of everything. None exists. */
export const offBoardOffer = (which: OffBoard, today: string): NewOffer => ({
  ...OFFERS[which],
  startsOn: inComingYear("2027-09-01", today),
});

const OFFERS: Readonly<Record<OffBoard, Omit<NewOffer, "startsOn">>> = {
  "kept as a draft": {
    ...terms,
    title: "Développeur·se accessibilité numérique",
    descriptionFormat: "markdown",
    description:
      "Vous rendez nos écrans utilisables par toutes et tous.\n\n- Audits RGAA avec une référente\n- Corrections dans nos composants\n- Tests avec des lecteurs d'écran\n\n*À compléter : l'équipe et le rythme.*",
    romeCode: "M1855",
    skills: ["RGAA", "HTML", "CSS", "TypeScript"],
  },
  "held in review": {
    ...terms,
    title: "Technicien·ne support applicatif",
    description:
      "Vous répondez aux questions de nos utilisateurs, reproduisez leurs anomalies et les décrivez à l'équipe de développement.\n\nProfil recherché : moins de 26 ans, à l'aise au téléphone.",
    romeCode: "M1810",
    diplomaLevel: 5,
    skills: ["Support", "SQL", "Rédaction"],
  },
  "sent back": {
    ...terms,
    title: "Data engineer apprentice",
    description:
      "You will join our data team and build the pipelines that feed the dashboards of our clients, with Python and SQL, from the sources to the charts.",
    romeCode: "M1811",
    diplomaLevel: 7,
    skills: ["Python", "SQL", "Airflow"],
  },
  filled: {
    ...terms,
    title: "Développeur·se mobile Flutter",
    description:
      "Vous développez l'application que nos clients emportent sur leurs chantiers : saisie hors ligne, photos, signature.\n\nDeux développeuses vous accompagnent, et vous livrez dès le premier mois.",
    romeCode: "M1861",
    skills: ["Flutter", "Dart", "SQLite"],
  },
  withdrawn: {
    ...terms,
    title: "Testeur·se logiciel",
    description:
      "Vous écrivez et jouez les tests de nos logiciels de gestion, à la main d'abord, puis automatisés avec Playwright.\n\nLe projet a été reporté d'un an.",
    romeCode: "M1855",
    skills: ["Playwright", "TypeScript", "Recette"],
  },
  expired: {
    ...terms,
    title: "Administrateur·rice systèmes Linux",
    description:
      "Vous prenez part à l'exploitation de nos serveurs : mises à jour, sauvegardes, supervision, automatisation avec Ansible.\n\nUn administrateur vous accompagne au quotidien.",
    romeCode: "M1801",
    skills: ["Linux", "Ansible", "Zabbix"],
  },
};
