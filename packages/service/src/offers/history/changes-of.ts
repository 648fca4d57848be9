import type { Offer } from "@alternance-kit/contract/offer";
import type { OfferEvent } from "@alternance-kit/contract/offer-life";

type Value = OfferEvent["changes"][number]["before"];

/** What a company writes of an offer, under the names it writes them by. */
const written = (offer: Offer): Record<string, Value> => ({
  title: offer.title,
  description: offer.description,
  descriptionHtml: offer.descriptionHtml,
  communeCode: offer.place.communeCode,
  romeCode: offer.occupation.romeCode,
  diplomaLevel: offer.diplomaLevel,
  rhythm: offer.rhythm,
  startsOn: offer.startsOn,
  durationMonths: offer.durationMonths,
  remote: offer.remote,
  skills: offer.skills,
  seats: offer.seats,
  seatsLeft: offer.seatsLeft,
  idcc: offer.pay.idcc,
  coefficient: offer.pay.coefficient,
  monthlyPayCents: offer.pay.monthlyPayCents,
  contractTypes: offer.contractTypes,
  rncpCode: offer.rncpCode,
  externalId: offer.externalId,
  expiresAt: offer.expiresAt,
  questions: offer.questions?.schema ?? null,
});

/** The fields in which two states of an offer differ, each before and after. A description is told once: as text, when its words changed. */
export function changesOf(before: Offer, after: Offer): OfferEvent["changes"] {
  const [was, is] = [written(before), written(after)];
  const changes = Object.keys(is)
    .map((field) => ({ field, before: was[field] ?? null, after: is[field] ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
  const saysText = changes.some(({ field }) => field === "description");
  return saysText ? changes.filter(({ field }) => field !== "descriptionHtml") : changes;
}
