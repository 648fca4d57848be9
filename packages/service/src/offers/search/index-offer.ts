import type { Offer } from "@alternance-kit/contract/offer";
import { sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "../../db/open-db.js";
import { type IndexedOffer, termsOf } from "./offer-terms.js";

/**
 * What keeps the index by what is written: to be run in one batch with the write of the offer, after it. A published offer is found
 * by its new words only, under the slot it had unless it was published again; any other is found no more.
 */
export function indexOffer(db: Db, offer: Offer): BatchItem<"sqlite">[] {
  if (offer.status !== "published" || offer.publishedAt === null) return unindexOffer(db, offer.id);
  return indexEntries(db, [{ id: offer.id, publishedAt: offer.publishedAt, ...toIndexed(offer) }]);
}

/** What takes an offer out of the index: it stays known as one to forget. */
export const unindexOffer = (db: Db, id: string): BatchItem<"sqlite">[] => [
  forget(db, [id]),
  db.run(sql`
    UPDATE offer_slots SET revision = (SELECT value + 1 FROM data_revision)
    WHERE offer_seq = (SELECT seq FROM offers WHERE id = ${id})`),
];

/** A published offer to index. */
export interface IndexEntry extends IndexedOffer {
  id: string;
  publishedAt: string;
}

/** The same for several published offers at once, in as many statements as for one. */
export function indexEntries(db: Db, entries: readonly IndexEntry[]): BatchItem<"sqlite">[] {
  const rows = entries.map(({ id, publishedAt, ...offer }) => {
    const { terms, words } = termsOf(offer);
    return { id, publishedAt, terms: [...terms].join(" "), words };
  });
  const ids = rows.map(({ id }) => id);
  const slots = JSON.stringify(rows.map(({ id, publishedAt }) => ({ id, publishedAt })));
  const terms = JSON.stringify(rows.map(({ id, terms }) => ({ id, terms })));
  const words = JSON.stringify([...new Set(rows.flatMap((row) => row.words))]);
  return [
    forget(db, ids),
    db.run(sql`
      INSERT INTO offer_slots (slot, offer_seq, published_at, revision)
      SELECT
        coalesce((SELECT max(slot) FROM offer_slots), 0) + row_number() OVER (ORDER BY value ->> 'publishedAt', seq),
        seq, value ->> 'publishedAt', (SELECT value + 1 FROM data_revision)
      FROM json_each(${slots}) JOIN offers ON offers.id = value ->> 'id' WHERE TRUE
      ON CONFLICT (offer_seq) DO UPDATE SET
        slot = iif(published_at = excluded.published_at, slot, excluded.slot),
        published_at = excluded.published_at,
        revision = excluded.revision`),
    db.run(sql`
      INSERT INTO offer_terms (rowid, terms)
      SELECT slot, value ->> 'terms'
      FROM json_each(${terms}) JOIN offers ON offers.id = value ->> 'id' JOIN offer_slots ON offer_seq = seq`),
    db.run(sql`INSERT OR IGNORE INTO offer_words (word) SELECT value FROM json_each(${words})`),
  ];
}

const forget = (db: Db, ids: readonly string[]) =>
  db.run(sql`
    DELETE FROM offer_terms WHERE rowid IN (
      SELECT slot FROM json_each(${JSON.stringify(ids)}) JOIN offers ON offers.id = value JOIN offer_slots ON offer_seq = seq
    )`);

const toIndexed = (offer: Offer): IndexedOffer => ({
  title: offer.title,
  skills: offer.skills,
  companyId: offer.company.id,
  companyName: offer.company.name,
  occupation: offer.occupation.label,
  place: `${offer.place.communeName} ${offer.place.departmentName}`,
  description: offer.description,
  departmentCode: offer.place.departmentCode,
  diplomaLevel: offer.diplomaLevel,
  contractTypes: offer.contractTypes,
  remote: offer.remote,
  rhythm: offer.rhythm,
  romeCode: offer.occupation.romeCode,
  rncpCode: offer.rncpCode,
});
