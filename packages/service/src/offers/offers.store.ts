import type { Offer } from "@alternance-kit/contract/offer";
import type { OfferEvent } from "@alternance-kit/contract/offer-life";
import type { OfferStatus } from "@alternance-kit/domain/offer";
import type { PayOverrides } from "@alternance-kit/domain/pay-input";
import { and, desc, eq, lt, lte, max } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { alias } from "drizzle-orm/sqlite-core";
import { type Db, underNextNumber, writeAll } from "../db/open-db.js";
import type { RecordEvent } from "../events/event-recorder.js";
import type { Position } from "../http/cursor.js";
import { partners } from "../partners/partners.table.js";
import { offerEvents } from "./history/offer-events.table.js";
import { eventOf } from "./offer-event.js";
import { toOffer } from "./offer-mapping.js";
import { offers } from "./offers.table.js";
import { keepQuestions } from "./questions/keep-questions.js";
import { offerQuestionSets } from "./questions/offer-question-sets.table.js";
import { type KeptReview, toReview } from "./review/kept-review.js";
import { offerReviews } from "./review/offer-reviews.table.js";
import { indexOffer } from "./search/index-offer.js";

export type OfferStore = ReturnType<typeof offerStore>;

/** An offer as it was read, with what its next write needs. */
export interface KeptOffer {
  offer: Offer;
  /** The number of its last event: a write made from this reading is refused once there is a later one. */
  revision: number;
  /** None when nothing was ever found in it. */
  review: KeptReview | undefined;
  /** The highest version of its questions that ever was, 0 when it never asked any. */
  lastQuestions: number;
}

/** What a write of an offer says of itself. */
export type EventNote = Pick<OfferEvent, "changes" | "reason"> & {
  actor: OfferEvent["by"]["actor"];
  /** None when it was the clock. */
  partnerId: string | null;
  /** None when the offer is new. */
  from: OfferStatus | null;
};

export interface OfferWrite extends Pick<KeptOffer, "offer" | "revision"> {
  event: EventNote;
  /** To keep; what was kept before stays when there is none. */
  review?: KeptReview | undefined;
}

/** Offers are public to read; `companyId` says whose they are, and who may change them. */
export const offerStore = (db: Db, payOverrides: () => Promise<PayOverrides>, recordEvent: RecordEvent) => {
  const select = () =>
    db
      .select({
        offer: offers,
        companyName: partners.name,
        review: offerReviews,
        questions: offerQuestionSets,
      })
      .from(offers)
      .innerJoin(partners, eq(partners.id, offers.companyId))
      .leftJoin(offerReviews, eq(offerReviews.offerId, offers.id))
      .leftJoin(offerQuestionSets, isLastOf(db));

  const readAll = async (rows: Awaited<ReturnType<typeof select>>): Promise<KeptOffer[]> => {
    const overrides = rows.length ? await payOverrides() : {};
    return rows.map(({ offer, companyName, review, questions }) => ({
      offer: toOffer(offer, companyName, overrides, askedOf(questions)),
      revision: offer.revision,
      review: review ?? undefined,
      lastQuestions: questions?.version ?? 0,
    }));
  };

  /** The statements of a write: all are to be run in one transaction, or none. */
  const writesOf = ({ offer, revision, event, review }: OfferWrite): BatchItem<"sqlite">[] => {
    const { id } = offer;
    const number = revision + 1;
    const row = { ...columns(offer), revision: number };
    const { from, ...note } = event;
    return [
      from === null
        ? db.insert(offers).values({ id, companyId: offer.company.id, ...row })
        : db.update(offers).set(row).where(eq(offers.id, id)),
      db
        .insert(offerEvents)
        .values({ offerId: id, number, at: offer.updatedAt, from, to: offer.status, ...note }),
      ...(review ? [keepReview(db, id, review)] : []),
      ...keepQuestions(db, offer),
      ...eventOf(offer, from).map(recordEvent),
      ...indexOffer(db, offer),
    ];
  };

  return {
    writesOf,

    async find(id: string): Promise<Offer | undefined> {
      return (await readAll(await select().where(eq(offers.id, id))))[0]?.offer;
    },

    async findKept(id: string): Promise<KeptOffer | undefined> {
      return (await readAll(await select().where(eq(offers.id, id))))[0];
    },

    /** Whatever their status, those made last first; of one company, unless it is left out. */
    async list({ companyId, status, after, limit }: ListedOffers): Promise<(KeptOffer & { seq: number })[]> {
      const rows = await select()
        .where(
          and(
            companyId === undefined ? undefined : eq(offers.companyId, companyId),
            status === undefined ? undefined : eq(offers.status, status),
            after && lt(offers.seq, Number(after[0])),
          ),
        )
        .orderBy(desc(offers.seq))
        .limit(limit);
      const kept = await readAll(rows);
      return kept.map((offer, at) => ({ ...offer, seq: rows[at]?.offer.seq ?? 0 }));
    },

    /** Published offers whose end has passed. */
    async listDue(at: string, limit: number): Promise<KeptOffer[]> {
      const due = and(eq(offers.status, "published"), lte(offers.expiresAt, at));
      return readAll(await select().where(due).orderBy(offers.expiresAt).limit(limit));
    },

    async write(writes: readonly OfferWrite[], also: readonly BatchItem<"sqlite">[] = []): Promise<void> {
      await writeAll(db, [...writes.flatMap(writesOf), ...also]);
    },
  };
};

export interface ListedOffers {
  companyId?: string | undefined;
  status?: OfferStatus | undefined;
  after?: Position | undefined;
  limit: number;
}

/** Reads, decides and writes again, when another write came in between. */
export const withLatest = <T>(change: () => Promise<T>): Promise<T> =>
  underNextNumber("offer_events.offer_id, offer_events.number", change);

/** The last version of an offer's questions, whether it is asked still or not. */
function isLastOf(db: Db) {
  const every = alias(offerQuestionSets, "every_question_set");
  const last = db
    .select({ version: max(every.version) })
    .from(every)
    .where(eq(every.offerId, offers.id));
  return and(eq(offerQuestionSets.offerId, offers.id), eq(offerQuestionSets.version, last));
}

const askedOf = (last: typeof offerQuestionSets.$inferSelect | null): Offer["questions"] =>
  last && last.endedAt === null ? { version: last.version, schema: last.schema } : null;

const columns = (offer: Offer) => ({
  status: offer.status,
  title: offer.title,
  description: offer.description,
  communeCode: offer.place.communeCode,
  departmentCode: offer.place.departmentCode,
  romeCode: offer.occupation.romeCode,
  diplomaLevel: offer.diplomaLevel,
  rhythm: offer.rhythm,
  startsOn: offer.startsOn,
  durationMonths: offer.durationMonths,
  remote: offer.remote,
  skills: offer.skills,
  seats: offer.seats,
  seatsTaken: offer.seats - offer.seatsLeft,
  contractTypes: offer.contractTypes,
  rncpCode: offer.rncpCode,
  externalId: offer.externalId,
  descriptionHtml: offer.descriptionHtml,
  idcc: offer.pay.idcc,
  coefficient: offer.pay.coefficient,
  monthlyPayCents: offer.pay.monthlyPayCents,
  publishedAt: offer.publishedAt ?? "",
  expiresAt: offer.expiresAt,
  updatedAt: offer.updatedAt,
  closedAt: offer.closedAt,
});

function keepReview(db: Db, offerId: string, review: KeptReview): BatchItem<"sqlite"> {
  const row = { ...toReview(review), settled: [...review.settled] };
  return db
    .insert(offerReviews)
    .values({ offerId, ...row })
    .onConflictDoUpdate({ target: offerReviews.offerId, set: row });
}
