import type { FeedOffer, WriteFeed } from "./feed.js";
import { lbaHtml } from "./lba-html.js";
import { lbaObjection } from "./lba-objection.js";
import { lbaAddress, lbaContract } from "./lba-offer.js";

/**
 * What to send to La bonne alternance, one `POST /job/v1/offer` for each of `jobs`: its `JobOfferWrite`, whose `partner_job_id` is our
 * id, so that sending it again updates and never doubles. What it would not publish is left out, and told under `warnings`.
 * @source api-alternance-sdk 2.17.0, `JobOfferWrite`; checked 2026-11-22.
 */
export const writeLbaWrite: WriteFeed = (feed) => {
  const judged = feed.offers.map((row) => ({ row, objection: lbaObjection(row, feed.at) }));
  return {
    contentType: "application/json; charset=utf-8",
    body: JSON.stringify({
      jobs: judged.flatMap(({ row, objection }) => (objection ? [] : [jobOf(row)])),
      warnings: judged.flatMap(({ row, objection }) =>
        objection ? [{ partner_job_id: row.offer.id, ...objection }] : [],
      ),
    }),
  };
};

const jobOf = ({ offer, url, siret }: FeedOffer) => ({
  identifier: { partner_job_id: offer.id },
  workplace: { siret, name: offer.company.name, location: { address: lbaAddress(offer) } },
  apply: { url },
  contract: lbaContract(offer),
  offer: {
    title: offer.title,
    description: lbaHtml(offer.descriptionHtml),
    rome_codes: [offer.occupation.romeCode],
    target_diploma: { european: String(offer.diplomaLevel) },
    desired_skills: offer.skills,
    to_be_acquired_skills: [],
    access_conditions: [],
    opening_count: offer.seatsLeft,
    publication: { creation: offer.publishedAt, expiration: offer.expiresAt },
    multicast: true,
    status: "Active",
  },
});
