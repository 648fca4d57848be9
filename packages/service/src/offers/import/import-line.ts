import type { Offer } from "@alternance-kit/contract/offer";
import type { OfferImportDefaults, OfferImportLine } from "@alternance-kit/contract/offer-import";
import type { FieldError } from "@alternance-kit/contract/problem";
import { AppError } from "../../app-error.js";
import type { Principal } from "../../http/principal.js";
import { type CloseOfferDeps, closeOffer } from "../close-offer.js";
import type { OfferStore } from "../offers.store.js";
import { type PublishOfferDeps, publishOffer } from "../publish-offer.js";
import { submitOffer } from "../submit-offer.js";
import { type UpdateOfferDeps, updateOffer } from "../update-offer.js";
import { completeOffer } from "./complete-offer.js";
import { differenceFrom } from "./difference.js";
import type { Ended, ImportedOffer } from "./imported-offer.js";

export type ImportLineDeps = PublishOfferDeps & UpdateOfferDeps & CloseOfferDeps & { offers: OfferStore };

/** One line of a file, with what its company knows it by, and its offer if there is one. */
export interface KnownLine {
  imported: ImportedOffer;
  externalId: string;
  offer: Offer | undefined;
}

/** Makes the offer what the line says, or tells why not. Whatever is not a refusal is thrown on. */
export async function importLine(
  deps: ImportLineDeps,
  principal: Principal,
  { imported, externalId, offer }: KnownLine,
  defaults: OfferImportDefaults,
): Promise<OfferImportLine> {
  const about = { line: imported.line, externalId };
  try {
    if (imported.ended) return { ...about, ...(await end(deps, principal, offer, imported.ended)) };
    const complete = completeOffer(imported, defaults);
    if (!complete.ok) return { ...about, verdict: "refused", errors: [...complete.errors] };
    if (!offer) {
      const made = await publishOffer(deps, principal, { ...complete.offer, externalId }, undefined);
      return { ...about, verdict: "created", offerId: made.id, status: made.status, note: null };
    }
    const change = differenceFrom(offer, complete.offer);
    if (!change) return { ...about, ...unchanged(offer) };
    const updated = await updateOffer(deps, principal, offer.id, change);
    // A draft that was sent back, or was never submitted, comes with the file to be published.
    const isOffered = updated.status === "draft" && !complete.offer.isDraft;
    const { id: offerId, status } = isOffered ? await submitOffer(deps, principal, offer.id) : updated;
    return { ...about, verdict: "updated", offerId, status, note: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ...about, verdict: "refused", errors: errorsOf(error) };
  }
}

type Outcome = Omit<Extract<OfferImportLine, { offerId: unknown }>, "line" | "externalId">;

/** Takes the offer of a line off the boards; one that never was on them, or is no more, is left alone. */
export async function end(
  deps: ImportLineDeps,
  principal: Principal,
  offer: Offer | undefined,
  reason: Ended,
): Promise<Outcome> {
  if (!offer)
    return {
      verdict: "unchanged",
      offerId: null,
      status: "closed",
      note: "It is over in the file and was never here: nothing to do.",
    };
  if (isOver(offer)) return { verdict: "unchanged", offerId: offer.id, status: offer.status, note: null };
  const { id: offerId, status } = await closeOffer(deps, principal, offer.id, { reason });
  return { verdict: "closed", offerId, status, note: null };
}

export const isOver = ({ status }: Offer): boolean =>
  status === "closed" || status === "filled" || status === "expired";

const unchanged = (offer: Offer): Outcome => ({
  verdict: "unchanged",
  offerId: offer.id,
  status: offer.status,
  note: noteOf(offer),
});

function noteOf(offer: Offer): string | null {
  if (isOver(offer)) return `It is ${offer.status} here, and stays so.`;
  return offer.status === "draft" ? "It is a draft here: change it, or submit it." : null;
}

/** A refusal of the whole is told of the whole offer. */
const errorsOf = ({ errors, message }: AppError): FieldError[] =>
  errors.length ? [...errors] : [{ pointer: "", code: "not_allowed_value", detail: message }];
