import { addDays, addMonths } from "@alternance-kit/domain/date";
import type { BatchItem } from "drizzle-orm/batch";
import type { KeptApplication } from "../applications/application-reader.js";
import type { DossierStore } from "../dossiers/dossiers.store.js";
import { prefill } from "../dossiers/prefill.js";
import type { RecordEvent } from "../events/event-recorder.js";
import type { Principal } from "../http/principal.js";
import type { NewId } from "../ids.js";
import type { OfferStore } from "../offers/offers.store.js";
import { noOffer } from "../offers/own-offer.js";
import { takeSeat } from "../offers/take-seat.js";
import type { PartnerStore } from "../partners/partners.store.js";
import type { PlacementStore } from "./placements.store.js";

export interface PlaceApplicationDeps {
  offers: Pick<OfferStore, "find" | "findKept" | "writesOf">;
  partners: Pick<PartnerStore, "find">;
  dossiers: Pick<DossierStore, "begin">;
  placements: Pick<PlacementStore, "insert">;
  recordEvent: RecordEvent;
  newId: NewId;
}

/**
 * What is written beside the move of an application to `placed`: the placement, a seat fewer of its offer, the contract's file unless
 * its company has begun it already, and the event. Dates and pay are the offer's; the tutor and the training centre are not guessed.
 * @throws {AppError} `offer_full` when no seat is left
 */
export async function placeApplication(
  deps: PlaceApplicationDeps,
  principal: Principal,
  application: KeptApplication,
  at: string,
): Promise<BatchItem<"sqlite">[]> {
  const seat = await takeSeat(deps, principal, application.offer.id, at);
  const offer = await deps.offers.find(application.offer.id);
  const company = await deps.partners.find(application.offer.companyId);
  if (!offer || !company) throw noOffer(application.offer.id);
  const ids = {
    applicationId: application.id,
    offerId: offer.id,
    companyId: company.id,
    sourcePartnerId: application.source.partnerId,
  };
  const id = deps.newId("plc");
  return [
    ...seat,
    deps.placements.insert({
      ...ids,
      id,
      startsOn: offer.startsOn,
      endsOn: addDays(addMonths(offer.startsOn, offer.durationMonths), -1),
      pay: offer.pay,
      createdAt: at,
    }),
    deps.dossiers.begin({
      id: deps.newId("dos"),
      companyId: company.id,
      applicationId: application.id,
      offerId: offer.id,
      data: prefill(company, { application, offer }),
      nir: null,
      createdAt: at,
    }),
    deps.recordEvent({ type: "placement.created", at, data: { ...ids, placementId: id } }),
  ];
}
