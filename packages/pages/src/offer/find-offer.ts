import { offerIdOfSlug } from "@alternance-kit/domain/offer-slug";
import { isApiError } from "@alternance-kit/sdk/errors";
import type { Offer, OfferSummary } from "@alternance-kit/sdk/types";
import type { PagesDeps } from "../pages-deps.js";
import { offersFor } from "../service-access.js";

/** The offer that an address names, if there is one to be seen. @throws {ApiError} for any other refusal */
export async function findOffer(
  deps: PagesDeps,
  request: Request,
  key: string,
  slug: string,
): Promise<Offer | undefined> {
  const id = offerIdOfSlug(slug);
  if (id === undefined) return undefined;
  try {
    return await offersFor(deps, request, key).retrieve(id);
  } catch (error) {
    if (isApiError(error) && error.code === "offer_not_found") return undefined;
    throw error;
  }
}

const SIMILAR = 4;

/** Open offers like one that is not: of the same occupation nearby, else anywhere, else nearby of any. */
export async function similarOffers(
  deps: PagesDeps,
  request: Request,
  key: string,
  offer: Offer,
): Promise<readonly OfferSummary[]> {
  const { search } = offersFor(deps, request, key);
  const rome = [offer.occupation.romeCode];
  const department = [offer.place.departmentCode];
  const found = new Map<string, OfferSummary>();
  for (const query of [{ rome, department }, { rome }, { department }]) {
    const { data } = await search({ ...query, limit: SIMILAR });
    for (const one of data) found.set(one.id, one);
    if (found.size >= SIMILAR) break;
  }
  found.delete(offer.id);
  return [...found.values()].slice(0, SIMILAR);
}
