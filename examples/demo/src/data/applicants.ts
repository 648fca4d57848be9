import type { CompanyMove } from "@alternance-kit/domain/application-transition";

/** Who applied to the demo company from the school's page, and how far they came. None exists. */
export interface DemoApplicant {
  firstName: string;
  lastName: string;
  message: string;
  /** Whether the school may see the name. */
  isNamed: boolean;
  moves: readonly CompanyMove[];
}

export const APPLICANTS: readonly DemoApplicant[] = [
  {
    firstName: "Camille",
    lastName: "Fabre",
    message: "Votre équipe publie ce qu’elle apprend : c’est ainsi que je veux travailler.",
    isNamed: true,
    moves: [],
  },
  {
    firstName: "Yanis",
    lastName: "Benali",
    message: "Je prépare mon diplôme à Toulouse et je cherche une entreprise de la région.",
    isNamed: true,
    moves: [],
  },
  {
    firstName: "Léa",
    lastName: "Castan",
    message: "J’ai écrit une application pour les marchés de mon quartier, et j’aimerais la montrer.",
    isNamed: false,
    moves: ["screening"],
  },
  {
    firstName: "Noé",
    lastName: "Pujol",
    message: "Après un an d’entraînement en ligne, je veux apprendre avec une équipe.",
    isNamed: true,
    moves: ["screening", "interview"],
  },
  {
    firstName: "Manon",
    lastName: "Delmas",
    message: "Je connais déjà vos outils par un stage, et je reviens avec des questions.",
    isNamed: true,
    moves: ["interview", "offered"],
  },
  {
    firstName: "Hugo",
    lastName: "Sicard",
    message: "Bonjour, je suis disponible dès septembre.",
    isNamed: false,
    moves: ["declined"],
  },
];
