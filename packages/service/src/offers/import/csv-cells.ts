import { DIPLOMA_LEVELS } from "@alternance-kit/domain/diploma-levels";
import { RHYTHMS } from "@alternance-kit/domain/rhythms";
import { fold } from "../../references/fold.js";
import type { Ended } from "./imported-offer.js";

/** Reads a cell's text as its field wants. What it cannot read it hands on as it is: the offer's schema says what would be right. */
export type ReadCell = (text: string) => unknown;

export const asText: ReadCell = (text) => text;

export const asNumber: ReadCell = (text) => (/^\d+$/.test(text) ? Number(text) : text);

/** `2027-09-01` or `01/09/2027`. */
export const asDate: ReadCell = (text) => text.replace(/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/, swap);

/** An instant, or the end of a day: the offer is still open on the day it is said to end. */
export const asInstant: ReadCell = (text) => {
  const day = String(asDate(text));
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T23:59:59.000Z` : text;
};

const swap = (_all: string, day: string, month: string, year: string): string =>
  `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

/** Euros, with a comma or a point, in cents. */
export const asCents: ReadCell = (text) => {
  const euros = text.replace(/[\s€]/g, "").replace(",", ".");
  return /^\d+(\.\d{1,2})?$/.test(euros) ? Math.round(Number(euros) * 100) : text;
};

/**
 * One word a line, or parted by `|`, `;` or `,`. A cell with a line feed is parted by those alone: that is how the export writes
 * words that hold another sign.
 */
export const asList = (text: string): string[] =>
  text
    .split(text.includes("\n") ? "\n" : /[|;,]/)
    .map((word) => word.trim())
    .filter(Boolean);

/** Words that stand for a value, beside the value itself. */
const asOneOf =
  (words: Readonly<Record<string, string | number>>): ReadCell =>
  (text) =>
    words[fold(text)] ?? text;

const LEVEL_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(DIPLOMA_LEVELS).flatMap((level) => [
    [level, Number(level)],
    [`niveau ${level}`, Number(level)],
  ]),
);

export const asLevel = asOneOf({ ...LEVEL_WORDS, cap: 3, bac: 4, "bac 2": 5, "bac 3": 6, "bac 5": 7 });

export const asRhythm = asOneOf(
  Object.fromEntries(Object.entries(RHYTHMS).map(([code, { fr }]) => [fold(fr), code])),
);

export const asRemote = asOneOf({
  "sur site": "onsite",
  presentiel: "onsite",
  non: "onsite",
  hybride: "hybrid",
  partiel: "hybrid",
  "a distance": "remote",
  teletravail: "remote",
  total: "remote",
});

const contractOf = asOneOf({
  apprentissage: "apprenticeship",
  "contrat d apprentissage": "apprenticeship",
  professionnalisation: "professionalisation",
  "contrat de professionnalisation": "professionalisation",
});

export const asContracts: ReadCell = (text) => asList(text).map(contractOf);

const ENDS: Readonly<Record<string, Ended>> = {
  filled: "filled",
  pourvue: "filled",
  pourvu: "filled",
  closed: "withdrawn",
  expired: "withdrawn",
  cancelled: "withdrawn",
  fermee: "withdrawn",
  annulee: "withdrawn",
  expiree: "withdrawn",
};

/** What a cell of the column `status` says of an offer that it takes off the boards. */
export const endedAs = (text: string): Ended | undefined => ENDS[fold(text)];
