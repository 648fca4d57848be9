import type { Offer, OfferSummary } from "@alternance-kit/contract/offer";
import type { PayOverrides } from "@alternance-kit/domain/pay-input";
import { romeLabel } from "@alternance-kit/domain/rome";
import { findCommune } from "../references/communes.js";
import { offerPay } from "./offer-pay.js";
import type { offers } from "./offers.table.js";

export type OfferRow = typeof offers.$inferSelect;

/** What of a row a listing shows. */
export type SummaryRow = Pick<
  OfferRow,
  | "id"
  | "companyId"
  | "status"
  | "title"
  | "description"
  | "communeCode"
  | "romeCode"
  | "diplomaLevel"
  | "rhythm"
  | "startsOn"
  | "durationMonths"
  | "remote"
  | "skills"
  | "seats"
  | "seatsTaken"
  | "contractTypes"
  | "rncpCode"
  | "publishedAt"
  | "expiresAt"
>;

const EXCERPT_CHARS = 200;

/** A row, with its company's name, as the contract's offer. */
export function toOffer(
  row: OfferRow,
  companyName: string,
  payOverrides: PayOverrides,
  questions: Offer["questions"],
): Offer {
  const { description, descriptionHtml, externalId, updatedAt, closedAt } = row;
  return {
    ...publishedPart(row, companyName),
    description,
    descriptionHtml,
    externalId,
    publishedAt: row.publishedAt || null,
    pay: offerPay(row, payOverrides),
    questions,
    updatedAt,
    closedAt,
  };
}

/** The start of the description is enough. `distanceKm` is told when there is a place to be far from. */
export function toOfferSummary(
  row: SummaryRow,
  companyName: string,
  distanceKm: number | null = null,
): OfferSummary {
  const { publishedAt } = row;
  const excerpt = excerptOf(row.description);
  return { ...publishedPart(row, companyName), publishedAt, excerpt, distanceKm };
}

function publishedPart(row: SummaryRow, companyName: string) {
  const commune = findCommune(row.communeCode);
  const label = romeLabel(row.romeCode);
  // An offer is refused at the door unless both are known: a row without them means that our own tables lost an entry.
  if (!commune || label === undefined)
    throw new Error(`Offer ${row.id} names an unknown commune or occupation.`);
  const { code: communeCode, name: communeName, postalCode, departmentCode, departmentName } = commune;
  return {
    id: row.id,
    status: row.status,
    title: row.title,
    company: { id: row.companyId, name: companyName },
    place: { communeCode, communeName, postalCode, departmentCode, departmentName },
    occupation: { romeCode: row.romeCode, label },
    diplomaLevel: row.diplomaLevel,
    rhythm: row.rhythm,
    startsOn: row.startsOn,
    durationMonths: row.durationMonths,
    remote: row.remote,
    skills: row.skills,
    seats: row.seats,
    seatsLeft: Math.max(0, row.seats - row.seatsTaken),
    contractTypes: row.contractTypes,
    rncpCode: row.rncpCode,
    expiresAt: row.expiresAt,
  };
}

/** The first words, cut between two words. */
function excerptOf(description: string): string {
  const text = description.replace(/\s+/g, " ");
  if (text.length <= EXCERPT_CHARS) return text;
  const cut = text.slice(0, EXCERPT_CHARS - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), EXCERPT_CHARS / 2))}…`;
}
