import type { Voice } from "../companies/company.js";

/** What an offer says, before its company's voice puts it in order. */
export interface OfferParts {
  context: string;
  presentation: string;
  tasks: readonly string[];
  stack: string;
  team: string;
  studies: string;
  wanted: string;
  welcome: string;
  contract: string;
  place: string;
  hiring: string;
}

/** The description, as this company would write it: plain text, blank lines between paragraphs. */
export const speak = (voice: Voice, parts: OfferParts): string =>
  VOICES[voice](parts).map(withFrenchSpaces).join("\n\n");

const VOICES: Readonly<Record<Voice, (parts: OfferParts) => string[]>> = {
  plain: (it) => [
    it.context,
    it.presentation,
    `Vos missions :\n${it.tasks
      .map((task) => `- ${task} ;`)
      .join("\n")
      .replace(/ ;$/, ".")}`,
    `Environnement technique : ${it.stack} ${it.team}`,
    `${it.studies} ${it.wanted}`,
    `${it.contract} ${it.place}`,
    it.welcome,
    it.hiring,
  ],
  questions: (it) => [
    it.context,
    `Qui sommes-nous ?\n${it.presentation}`,
    `Que ferez-vous ?\n${bullets(it.tasks)}`,
    `Avec qui et avec quels outils ?\n${it.team} ${it.stack}`,
    `Et vous ?\n${it.wanted} ${it.studies}`,
    `Comment se passe l'alternance ?\n${it.welcome} ${it.contract} ${it.place}`,
    `Comment nous rejoindre ?\n${it.hiring}`,
  ],
  labelled: (it) => [
    it.context,
    `L'entreprise : ${it.presentation}`,
    `Au quotidien :\n${bullets(it.tasks)}`,
    `L'équipe : ${startLower(it.team)}`,
    `Outils et technologies : ${it.stack}`,
    `Profil : ${startLower(it.studies)} ${it.wanted}`,
    `Accompagnement : ${startLower(it.welcome)}`,
    `Modalités : ${startLower(it.contract)} ${it.place}`,
    `Recrutement : ${startLower(it.hiring)}`,
  ],
  brief: (it) => [
    `${it.context} ${it.team}`,
    `Ce que vous ferez :\n${bullets(it.tasks)}`,
    `Ce que vous utiliserez : ${it.stack}`,
    `Ce que nous cherchons : ${startLower(it.studies)} ${it.wanted}`,
    it.presentation,
    `${it.welcome} ${it.place}`,
    it.contract,
    it.hiring,
  ],
};

const bullets = (items: readonly string[]): string => items.map((item) => `• ${item}`).join("\n");

const startLower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** French sets a space that never breaks before `;`, `:`, `?` and `!`. */
const withFrenchSpaces = (text: string): string => text.replace(/ ([;:?!])/g, "\u00a0$1");
