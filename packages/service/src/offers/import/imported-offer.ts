import type { FieldError } from "@alternance-kit/contract/problem";
import type { PlaceWords } from "./find-place.js";

/** What one line of a file says of an offer, as it was read: nothing is checked yet but what its format alone can tell. */
export interface ImportedOffer {
  /** Of a CSV file, the line it begins at; otherwise its place in the list, from 1. */
  line: number;
  externalId: string | undefined;
  /** By the names of `NewOffer`'s fields; what the file does not say is not there. */
  fields: Readonly<Record<string, unknown>>;
  /** Where it is, of a file that gives no INSEE code. */
  place?: PlaceWords;
  /** What the file says of an offer that takes no more applications. */
  ended: Ended | undefined;
  /** What could not be read as its field wants. */
  errors: readonly FieldError[];
}

/** Someone was hired, or the company took it back. */
export type Ended = "filled" | "withdrawn";

export interface ReadOffers {
  offers: readonly ImportedOffer[];
  /** What is worth knowing of the whole file, in English. */
  notes: readonly string[];
}

/**
 * Reads one format. `siret` is that of the company that imports.
 * @throws {AppError} `malformed_json`, `validation_failed` when the file as a whole is not of the format
 */
export type ReadOffersFile = (content: Uint8Array, siret: string | null) => ReadOffers;

/** The fields that say something: an empty text or list of words says nothing. */
export const said = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== ""),
  );
