import { fold } from "../../references/fold.js";
import {
  asCents,
  asContracts,
  asDate,
  asInstant,
  asLevel,
  asList,
  asNumber,
  asRemote,
  asRhythm,
  asText,
  type ReadCell,
} from "./csv-cells.js";

/** Where a cell goes: a field of `NewOffer`, or what only files say. */
export type CsvTarget =
  | { field: string; read: ReadCell }
  | { about: "externalId" | "status" | "commune" | "postalCode" | "nothing" };

/** Column, how its cells are read, and its other headings. Accents, case and signs are ignored: `Code ROME`, `code_rome`. */
const FIELDS: readonly (readonly [field: string, read: ReadCell, ...headings: string[]])[] = [
  ["title", asText, "titre", "intitulé", "intitulé du poste", "poste"],
  ["description", asText, "descriptif", "description du poste", "missions"],
  ["descriptionFormat", asText, "format de la description"],
  ["communeCode", asText, "code insee", "code commune", "insee"],
  ["romeCode", asText, "rome", "code rome"],
  ["diplomaLevel", asLevel, "level", "niveau", "niveau de diplôme", "diplôme"],
  ["rhythm", asRhythm, "rythme"],
  ["startsOn", asDate, "start date", "date de début", "début"],
  ["durationMonths", asNumber, "duration", "durée", "durée en mois"],
  ["remote", asRemote, "télétravail"],
  ["skills", asList, "compétences"],
  ["seats", asNumber, "postes", "nombre de postes", "places"],
  ["idcc", asText, "convention collective"],
  ["coefficient", asNumber],
  ["monthlyPayCents", asNumber],
  ["monthlyPayCents", asCents, "monthlyPayEuros", "salaire mensuel", "salaire mensuel brut"],
  ["contractTypes", asContracts, "contrat", "contrats", "type de contrat"],
  ["rncpCode", asText, "rncp", "code rncp"],
  ["expiresAt", asInstant, "expiration", "date d'expiration", "expire le"],
];

const OTHERS: readonly (readonly [
  about: Extract<CsvTarget, { about: unknown }>["about"],
  ...headings: string[],
])[] = [
  ["externalId", "external id", "id externe", "référence", "ref", "identifiant"],
  ["status", "statut"],
  ["commune", "ville", "city", "lieu"],
  ["postalCode", "code postal", "cp"],
  // What the export tells, and nobody can set.
  ["nothing", "id", "url", "companyName", "publishedAt", "updatedAt", "seatsLeft"],
];

/** `startsOn`, `starts on` and `Starts_on` are one heading; so are `Référence` and `reference`. */
const keyOf = (heading: string): string => fold(heading).replaceAll(" ", "");

const TARGETS: ReadonlyMap<string, CsvTarget> = new Map([
  // In the order above: of two columns for one field, the name of the field itself is the first's.
  ...[...FIELDS]
    .reverse()
    .flatMap(([field, read, ...headings]) =>
      [field, ...headings].map((heading): [string, CsvTarget] => [keyOf(heading), { field, read }]),
    ),
  ...OTHERS.flatMap(([about, ...headings]) =>
    [about, ...headings].map((heading): [string, CsvTarget] => [keyOf(heading), { about }]),
  ),
]);

/** What a column of this heading says; `undefined` when no offer has such a thing. */
export const csvTarget = (heading: string): CsvTarget | undefined => TARGETS.get(keyOf(heading));
