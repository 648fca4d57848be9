import { NewOffer, type NewOffer as NewOfferInput } from "@alternance-kit/contract/offer";
import type { OfferImportDefaults } from "@alternance-kit/contract/offer-import";
import type { FieldError } from "@alternance-kit/contract/problem";
import { invalid } from "../../http/validation.js";
import { findPlace } from "./find-place.js";
import type { ImportedOffer } from "./imported-offer.js";

export type CompleteOffer = { ok: true; offer: NewOfferInput } | { ok: false; errors: readonly FieldError[] };

/** A line as the offer that it makes: its place by code, the defaults where it says nothing, and every field checked. */
export function completeOffer(imported: ImportedOffer, defaults: OfferImportDefaults): CompleteOffer {
  const errors: FieldError[] = [...imported.errors];
  const fields: Record<string, unknown> = { ...defaults, ...imported.fields };
  // A format is that of the line's own text: a text that comes from the defaults has theirs.
  if (imported.fields["description"] === undefined) fields["descriptionFormat"] = defaults.descriptionFormat;
  if (imported.fields["communeCode"] === undefined && imported.place) {
    const found = findPlace(imported.place);
    if (found.ok) fields["communeCode"] = found.communeCode;
    else errors.push(found.error);
  }
  const parsed = NewOffer.safeParse(fields);
  if (!parsed.success) errors.push(...invalid(parsed.error.issues, fields).errors.filter(isNew(errors)));
  return parsed.success && !errors.length ? { ok: true, offer: parsed.data } : { ok: false, errors };
}

/** A field that is refused already needs not be called missing too. */
const isNew =
  (told: readonly FieldError[]) =>
  ({ pointer }: FieldError): boolean =>
    !told.some((error) => error.pointer === pointer);
