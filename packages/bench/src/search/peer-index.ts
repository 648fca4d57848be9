import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ROME_OCCUPATIONS } from "@alternance-kit/domain/rome";
import Database from "better-sqlite3";

/** Where the peer keeps its full-text index: beside the database, so that the size of each is known. */
export const peerPath = (path: string): string => `${path}.peer`;

/** Fills it from `source`, for the database that will be at `path`. The index one would make first: FTS5 over the texts, accents folded, two and three letters enough to begin a word. */
export function addPeerIndex(source: string, path: string): void {
  rmSync(peerPath(path), { force: true });
  const database = new Database(source);
  database.prepare("ATTACH ? AS peer").run(peerPath(path));
  database.pragma("peer.synchronous = OFF");
  database.exec(`
    CREATE TABLE peer.communes (code TEXT PRIMARY KEY, latitude REAL, longitude REAL) WITHOUT ROWID;
    CREATE TABLE peer.occupations (code TEXT PRIMARY KEY, label TEXT) WITHOUT ROWID;
    CREATE VIRTUAL TABLE peer.offers_fts USING fts5(
      title, skills, company, occupation, description,
      content = '', tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'", prefix = '2 3'
    );`);
  const service = dirname(createRequire(import.meta.url).resolve("@alternance-kit/service/package.json"));
  const centres = JSON.parse(
    readFileSync(join(service, "src/generated/commune-centres.json"), "utf8"),
  ) as unknown[][]; // Safe: the service generates these lists.
  const commune = database.prepare("INSERT INTO peer.communes VALUES (?, ?, ?)");
  const occupation = database.prepare("INSERT INTO peer.occupations VALUES (?, ?)");
  database.transaction(() => {
    for (const centre of centres) commune.run(...centre);
    for (const entry of Object.entries(ROME_OCCUPATIONS)) occupation.run(...entry);
    database.exec(`
      INSERT INTO peer.offers_fts (rowid, title, skills, company, occupation, description)
      SELECT seq, title, skills, name, label, description
      FROM offers JOIN partners ON partners.id = company_id JOIN peer.occupations ON code = rome_code`);
  })();
  database.close();
}
