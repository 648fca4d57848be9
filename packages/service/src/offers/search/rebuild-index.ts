import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, writeAll } from "../../db/open-db.js";
import { settings } from "../../db/settings.table.js";
import { partners } from "../../partners/partners.table.js";
import { offers } from "../offers.table.js";
import { indexEntries } from "./index-offer.js";
import { indexedRow } from "./indexed-row.js";

/** How terms are made, as a number: when it changes, an index made before is built anew at the next start. */
const INDEX_VERSION = "2";
const VERSION_SETTING = "offer_index_version";

const ROWS_AT_A_TIME = 500;

/** Builds the index anew from the offers, the oldest first. @returns how many were indexed. */
export async function rebuildIndex(db: Db): Promise<number> {
  await writeAll(db, [
    db.run(sql`DELETE FROM offer_slots`),
    db.run(sql`INSERT INTO offer_terms (offer_terms) VALUES ('delete-all')`),
    db.run(sql`DELETE FROM offer_words`),
    db.run(sql`UPDATE data_revision SET value = value + 1, epoch = epoch + 1`),
  ]);
  let indexed = 0;
  let last: [publishedAt: string, seq: number] = ["", 0];
  for (;;) {
    const rows = await db
      .select({ offer: offers, companyName: partners.name })
      .from(offers)
      .innerJoin(partners, eq(partners.id, offers.companyId))
      .where(
        and(
          eq(offers.status, "published"),
          sql`(${offers.publishedAt}, ${offers.seq}) > (${last[0]}, ${last[1]})`,
        ),
      )
      .orderBy(asc(offers.publishedAt), asc(offers.seq))
      .limit(ROWS_AT_A_TIME);
    const lastRow = rows.at(-1)?.offer;
    if (!lastRow) break;
    const entries = rows.map(({ offer, companyName }) => ({
      ...indexedRow(offer, companyName),
      id: offer.id,
      publishedAt: offer.publishedAt,
    }));
    await writeAll(db, indexEntries(db, entries));
    indexed += rows.length;
    last = [lastRow.publishedAt, lastRow.seq];
  }
  await db
    .insert(settings)
    .values({ name: VERSION_SETTING, value: INDEX_VERSION })
    .onConflictDoUpdate({ target: settings.name, set: { value: INDEX_VERSION } });
  return indexed;
}

/** Builds the index if it was never built, or was built otherwise than this version does. */
export async function ensureIndex(db: Db): Promise<void> {
  const [row] = await db.select().from(settings).where(eq(settings.name, VERSION_SETTING));
  if (row?.value !== INDEX_VERSION) await rebuildIndex(db);
}
