import type { OfferReview } from "@alternance-kit/contract/offer-review";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { offers } from "../offers.table.js";

/** What the rules found in an offer when it was last judged. An offer in which nothing was ever found has no row. */
export const offerReviews = sqliteTable("offer_reviews", {
  offerId: text("offer_id")
    .primaryKey()
    .references(() => offers.id),
  judgedAt: text("judged_at").notNull(),
  findings: text("findings", { mode: "json" }).$type<OfferReview["findings"]>().notNull(),
  approval: text("approval", { mode: "json" }).$type<OfferReview["approval"]>(),
  refusal: text("refusal", { mode: "json" }).$type<OfferReview["refusal"]>(),
  /** What the operator let pass, as `settledKey` names it: not asked again. */
  settled: text("settled", { mode: "json" }).$type<string[]>().notNull(),
});
