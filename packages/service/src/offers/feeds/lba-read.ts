import type { DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import { centreOf } from "../../references/commune-centres.js";
import type { FeedOffer, WriteFeed } from "./feed.js";
import { lbaHtml } from "./lba-html.js";
import { lbaAddress, lbaContract } from "./lba-offer.js";

/**
 * The open offers as La bonne alternance's search answers them (`GET /job/v1/search`), for whoever reads that already.
 * What it learns of a company from its registers, we do not know and leave null.
 * @source api-alternance-sdk 2.17.0, `JobOfferRead`; checked 2026-11-22.
 */
export const writeLbaRead: WriteFeed = ({ offers }) => ({
  contentType: "application/json; charset=utf-8",
  body: JSON.stringify({ jobs: offers.map(jobOf), recruiters: [], warnings: [] }),
});

/** Its own names of the levels. */
const DIPLOMAS: Readonly<Record<DiplomaLevel, string>> = {
  3: "CAP, BEP (Infrabac)",
  4: "Bac, Bac Pro, BP (Bac)",
  5: "BTS, DEUST (Bac+2)",
  6: "Licence, BUT, Licence Pro (Bac+3)",
  7: "Master, titre ingénieur, grande école (Bac+5)",
};

function jobOf({ offer, url, siret, isSchool }: FeedOffer) {
  const centre = centreOf(offer.place.communeCode);
  // Every commune has its centre, or the table is not written: one without means that it lost an entry.
  if (!centre) throw new Error(`Offer ${offer.id} is in a commune without a centre.`);
  return {
    identifier: { partner_job_id: offer.id, id: null, partner_label: "Alternance Kit" },
    workplace: {
      name: offer.company.name,
      description: null,
      website: null,
      siret,
      brand: null,
      legal_name: null,
      size: null,
      location: {
        address: lbaAddress(offer),
        geopoint: { type: "Point", coordinates: [centre.longitude, centre.latitude] },
      },
      domain: { idcc: offer.pay.idcc === null ? null : Number(offer.pay.idcc), opco: null, naf: null },
    },
    apply: { url, phone: null, recipient_id: null },
    contract: lbaContract(offer),
    offer: {
      title: offer.title,
      description: lbaHtml(offer.descriptionHtml),
      rome_codes: [offer.occupation.romeCode],
      desired_skills: offer.skills,
      to_be_acquired_skills: [],
      access_conditions: [],
      opening_count: offer.seatsLeft,
      publication: { creation: offer.publishedAt, expiration: offer.expiresAt },
      target_diploma: { european: String(offer.diplomaLevel), label: DIPLOMAS[offer.diplomaLevel] },
      status: "Active",
    },
    is_delegated: isSchool,
  };
}
