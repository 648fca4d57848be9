import type { OfferPage, OfferQuery } from "@alternance-kit/contract/offer-search";
import { and, asc, count, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Db } from "../db/open-db.js";
import type { Cursors, Position } from "../http/cursor.js";
import { toPage } from "../http/page.js";
import type { Principal } from "../http/principal.js";
import { partners } from "../partners/partners.table.js";
import { matchExpression } from "./match-expression.js";
import { toOfferSummary } from "./offer-mapping.js";
import { offers } from "./offers.table.js";

export interface SearchOffersDeps {
  db: Db;
  cursors: Cursors;
}

/** Weights of the indexed columns, in their order: title, skills, company, occupation, place, description. */
const RELEVANCE = sql`bm25(offers_fts, 10, 6, 4, 4, 2, 1)`;

/** The published offers that match: by relevance when words are looked for, otherwise the newest first. */
export async function searchOffers(
  { db, cursors }: SearchOffersDeps,
  principal: Principal,
  query: OfferQuery,
): Promise<OfferPage> {
  const { cursor, limit, ...filters } = query;
  const company = filters.company === "own" ? principal.partner.id : filters.company;
  const scope = ["offers", { ...filters, company }];
  const after = cursor === undefined ? undefined : cursors.decode(scope, cursor);
  const words = filters.q === undefined ? undefined : matchExpression(filters.q);
  const order = words === undefined ? BY_DATE : byRelevance(words);

  const matching = and(
    eq(offers.status, "published"),
    filters.department && inArray(offers.departmentCode, filters.department),
    filters.level && inArray(offers.diplomaLevel, filters.level),
    filters.remote && inArray(offers.remote, filters.remote),
    filters.rome && inArray(offers.romeCode, filters.rome),
    company === undefined ? undefined : eq(offers.companyId, company),
    order.matches,
  );
  const [rows, counted] = await Promise.all([
    db
      .select({ offer: offers, companyName: partners.name, sortedBy: order.sortedBy })
      .from(order.from)
      .innerJoin(offers, order.on)
      .innerJoin(partners, eq(partners.id, offers.companyId))
      .where(and(matching, after && order.after(after)))
      .orderBy(...order.by)
      .limit(limit + 1),
    db.select({ total: count() }).from(order.from).innerJoin(offers, order.on).where(matching),
  ]);
  const page = toPage(rows, limit, ({ offer, companyName }) => toOfferSummary(offer, companyName), {
    cursors,
    scope,
    positionOf: ({ offer, sortedBy }) => [sortedBy, offer.seq],
  });
  return { ...page, total: counted[0]?.total ?? 0, totalIsExact: true, facets: null, widening: null };
}

interface Order {
  from: SQL;
  on: SQL;
  matches: SQL | undefined;
  sortedBy: SQL<string | number>;
  by: SQL[];
  after(position: Position): SQL;
}

/** No words: the table itself stands where the index would. */
const BY_DATE: Order = {
  from: sql`(SELECT 1) AS everything`,
  on: sql`TRUE`,
  matches: undefined,
  sortedBy: sql<string>`${offers.publishedAt}`,
  by: [desc(offers.publishedAt), desc(offers.seq)],
  after: ([publishedAt, seq]) => sql`(${offers.publishedAt}, ${offers.seq}) < (${publishedAt}, ${seq})`,
};

const byRelevance = (words: string): Order => ({
  from: sql`(SELECT rowid AS seq, ${RELEVANCE} AS relevance FROM offers_fts WHERE offers_fts MATCH ${words}) AS found`,
  on: sql`${offers.seq} = found.seq`,
  matches: undefined,
  sortedBy: sql<number>`found.relevance`,
  by: [asc(sql`found.relevance`), desc(offers.seq)],
  after: ([relevance, seq]) => sql`(found.relevance, -${offers.seq}) > (${relevance}, -${seq})`,
});
