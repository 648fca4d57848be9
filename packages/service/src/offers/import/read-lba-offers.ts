import type { FieldError } from "@alternance-kit/contract/problem";
import { romeLabel } from "@alternance-kit/domain/rome";
import { checkSiret } from "@alternance-kit/domain/siret";
import { parisDate } from "../../paris-date.js";
import type { PlaceWords } from "./find-place.js";
import { type Ended, type ImportedOffer, type ReadOffersFile, said } from "./imported-offer.js";
import { listIn, objectAt, readJson, textAt } from "./read-json.js";

/**
 * La bonne alternance's write model, one `JobOfferWrite` or a list of them. What it says of how to apply is left aside: applications
 * come in through this service.
 * @source api-alternance-sdk 2.17.0, `JobOfferWrite`; checked 2026-11-22.
 */
export const readLbaOffers: ReadOffersFile = (content, siret) => {
  const value = readJson(content);
  const items = "offer" in objectAt(value) ? [value] : listIn(value, "jobs");
  return { offers: items.map((item, index) => readOne(item, index + 1, siret)), notes: [] };
};

function readOne(item: unknown, line: number, siret: string | null): ImportedOffer {
  const { identifier, workplace, contract, offer } = objectAt(item);
  const { location, siret: workplaceSiret } = objectAt(workplace);
  const {
    title,
    description,
    rome_codes,
    target_diploma,
    desired_skills,
    opening_count,
    publication,
    status,
  } = objectAt(offer);
  const { start, duration, type, remote } = objectAt(contract);
  const place = placeIn(textAt(objectAt(location)["address"]));
  return {
    line,
    externalId: textAt(objectAt(identifier)["partner_job_id"]),
    fields: said({
      title,
      description,
      // It takes either: a text without a tag has its lines to keep.
      descriptionFormat: /<[a-z][^<>]*>/i.test(String(description)) ? "html" : "text",
      romeCode: itOccupation(rome_codes),
      diplomaLevel: levelOf(objectAt(target_diploma)["european"]),
      startsOn: dayOf(start),
      durationMonths: duration,
      contractTypes: Array.isArray(type) ? type.map(contractOf) : undefined,
      remote,
      // Both have their default in the model itself.
      skills: desired_skills ?? [],
      seats: opening_count ?? 1,
      expiresAt: instantOf(objectAt(publication)["expiration"]),
    }),
    ...(place && { place }),
    ended: ENDS[String(status)],
    errors: ownSiret(textAt(workplaceSiret), siret),
  };
}

const ENDS: Readonly<Record<string, Ended>> = { Filled: "filled", Cancelled: "withdrawn" };

/** The postal code and what follows it: `12 rue des Arts, 31000 Toulouse, France`. */
function placeIn(address: string | undefined): PlaceWords | undefined {
  const found = address?.match(/\b(\d{5})\b[\s,]*([^,]*)/);
  if (found) return { postalCode: found[1], name: found[2]?.trim() };
  return address ? { name: address.split(",")[0] } : undefined;
}

/** The first of its occupations that is one of IT; the first one otherwise, for the refusal to name. */
function itOccupation(codes: unknown): unknown {
  if (!Array.isArray(codes)) return undefined;
  return codes.find((code) => romeLabel(String(code)) !== undefined) ?? codes[0];
}

const levelOf = (european: unknown): unknown =>
  typeof european === "string" && /^\d$/.test(european) ? Number(european) : european;

const CONTRACTS: Readonly<Record<string, string>> = {
  Apprentissage: "apprenticeship",
  Professionnalisation: "professionalisation",
};

const contractOf = (type: unknown): unknown => CONTRACTS[String(type)] ?? type;

/** Their instants bear an offset: a start is a day in France, an end an instant in UTC. */
const dateAt = (value: unknown): Date | undefined => {
  const date = typeof value === "string" ? new Date(value) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
};
const dayOf = (value: unknown): unknown => {
  const date = dateAt(value);
  return date ? parisDate(date) : value;
};
const instantOf = (value: unknown): unknown => dateAt(value)?.toISOString() ?? value;

/** An offer is its company's own: another establishment's is not for this one to publish. */
function ownSiret(given: string | undefined, own: string | null): FieldError[] {
  const refused = (code: FieldError["code"], detail: string): FieldError[] => [
    { pointer: "/workplace/siret", code, detail },
  ];
  if (given === undefined) return refused("required", "Give the SIRET of the establishment, 14 digits.");
  const verdict = checkSiret(given);
  if (!verdict.ok) return refused(verdict.reason, "Give the SIRET of the establishment, 14 digits.");
  return verdict.value === own
    ? []
    : refused(
        "not_allowed_value",
        `Give the company's own SIRET${own ? `, ${own}` : ""}: ${given} is another's.`,
      );
}
