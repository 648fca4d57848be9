import type { OfferFeedQuery } from "@alternance-kit/contract/offer-feed";
import type { PayOverrides } from "@alternance-kit/domain/pay-input";
import { and, desc, eq, gt, gte, inArray, lte, type SQL, sql } from "drizzle-orm";
import type { Db } from "../../db/open-db.js";
import type { Position } from "../../http/cursor.js";
import { partners } from "../../partners/partners.table.js";
import { toOffer } from "../offer-mapping.js";
import { offers } from "../offers.table.js";
import type { FeedOffer } from "./feed.js";

export type FeedFilters = Omit<OfferFeedQuery, "cursor" | "limit">;

export interface OpenOffer extends Omit<FeedOffer, "url"> {
  /** Where the offer stands in the order of feeds. */
  position: Position;
}

/** The offers that take applications at an instant, the newest first. */
export const openOffers = (db: Db, payOverrides: () => Promise<PayOverrides>) => ({
  async list(filters: FeedFilters, at: string, limit: number, after?: Position): Promise<OpenOffer[]> {
    const rows = await db
      .select({ offer: offers, companyName: partners.name, siret: partners.siret, isSchool: IS_SCHOOL })
      .from(offers)
      .innerJoin(partners, eq(partners.id, offers.companyId))
      .where(
        and(
          isOpen(at),
          matching(filters),
          after && sql`(${offers.publishedAt}, ${offers.seq}) < (${after[0]}, ${after[1]})`,
        ),
      )
      .orderBy(desc(offers.publishedAt), desc(offers.seq))
      .limit(limit);
    const overrides = rows.length ? await payOverrides() : {};
    return rows.map(({ offer, companyName, siret, isSchool }) => ({
      // A feed does not tell what candidates are asked: they answer on our own pages.
      offer: toOffer(offer, companyName, overrides, null),
      siret,
      isSchool: Boolean(isSchool),
      position: [offer.publishedAt, offer.seq],
    }));
  },

  /** What a sitemap tells, `limit` at a time in the order they were made. */
  async listPages(at: string, limit: number, skipped = 0) {
    return db
      .select({
        id: offers.id,
        title: offers.title,
        communeCode: offers.communeCode,
        updatedAt: offers.updatedAt,
      })
      .from(offers)
      .where(isOpen(at))
      .orderBy(offers.seq)
      .limit(limit)
      .offset(skipped);
  },

  async count(at: string): Promise<number> {
    return db.$count(offers, isOpen(at));
  },
});

export type OpenOffers = ReturnType<typeof openOffers>;

const isOpen = (at: string) => and(eq(offers.status, "published"), gt(offers.expiresAt, at));

/** Whether a school or training centre of the network is the same body (SIREN) as the company. */
const IS_SCHOOL = sql<number>`EXISTS (
  SELECT 1 FROM partners AS school
  WHERE school.kind IN ('school', 'training_centre') AND substr(school.siret, 1, 9) = substr(${partners.siret}, 1, 9))`;

const matching = (filters: FeedFilters): SQL | undefined =>
  and(
    filters.department && inArray(offers.departmentCode, filters.department),
    filters.level && inArray(offers.diplomaLevel, filters.level),
    filters.remote && inArray(offers.remote, filters.remote),
    filters.rhythm && inArray(offers.rhythm, filters.rhythm),
    filters.rome && inArray(offers.romeCode, filters.rome),
    filters.rncp && inArray(offers.rncpCode, filters.rncp),
    filters.contract &&
      sql`EXISTS (SELECT 1 FROM json_each(${offers.contractTypes}) WHERE ${inArray(sql`value`, filters.contract)})`,
    filters.company === undefined ? undefined : eq(offers.companyId, filters.company),
    filters.startsAfter === undefined ? undefined : gte(offers.startsOn, filters.startsAfter),
    filters.startsBefore === undefined ? undefined : lte(offers.startsOn, filters.startsBefore),
  );
