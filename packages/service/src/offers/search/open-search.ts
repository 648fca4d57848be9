import type { Db } from "../../db/open-db.js";
import { openReader, type Reader } from "../../db/reader.js";
import { ensureIndex } from "./rebuild-index.js";
import { SearchIndex } from "./search-index.js";

/** What searches read, of a database that is open and up to date; the index is built when it was never, and read once beforehand. */
export async function openSearch(
  url: string,
  db: Db,
  now: Date,
): Promise<{ reader: Reader; searchIndex: SearchIndex }> {
  await ensureIndex(db);
  const reader = openReader(url, db);
  const searchIndex = new SearchIndex(reader);
  await searchIndex.refresh(now);
  return { reader, searchIndex };
}
