import { existsSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { openService } from "@alternance-kit/service";
import Database from "better-sqlite3";
import { addPeerIndex } from "./peer-index.js";
import { random } from "./random.js";
import { sampleOffer } from "./sample-offers.js";

const ROWS_AT_A_TIME = 10_000;
const COMPANIES = 2_000;
const FIRST_PUBLISHED = Date.UTC(2026, 8, 1);

/** Whom the offers of a database are asked for: a publishable key, hence without an origin it works outside browsers. */
export const configOf = (path: string) => ({
  databaseUrl: `file:${path}`,
  filesDir: `${dirname(path)}/files`,
  publicUrl: "http://localhost",
  sellerAccount: undefined,
});

/** A database with so many open offers, indexed by the service, and with the table that a peer searches. Kept for the next run. */
export async function buildDatabase(path: string, offers: number): Promise<void> {
  if (existsSync(path)) return;
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.unfinished`;
  (await openService(configOf(unfinished))).close(); // Migrates.
  insertOffers(unfinished, offers);
  const service = await openService(configOf(unfinished));
  await service.reindex();
  service.close();
  addPeerIndex(unfinished, path);
  await rename(unfinished, path);
}

function insertOffers(path: string, count: number): void {
  const database = new Database(path);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = OFF");
  const partner = database.prepare(
    "INSERT INTO partners (id, kind, name, siret, created_at) VALUES (?, 'company', ?, '73282932000074', '2026-09-01T00:00:00.000Z')",
  );
  const offer = database.prepare(`
    INSERT INTO offers (id, company_id, status, title, description, description_html, commune_code, department_code, rome_code,
      diploma_level, rhythm, starts_on, duration_months, remote, skills, seats, contract_types, rncp_code, published_at, updated_at, expires_at)
    VALUES (?, ?, 'published', ?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '2027-12-31T00:00:00.000Z')`);
  const next = random(42);
  database.transaction(() => {
    for (let number = 0; number < COMPANIES; number++) partner.run(`par_bench${number}`, `Société ${number}`);
  })();
  for (let from = 0; from < count; from += ROWS_AT_A_TIME) {
    database.transaction(() => {
      for (let number = from; number < Math.min(count, from + ROWS_AT_A_TIME); number++) {
        const row = sampleOffer(next);
        const publishedAt = new Date(FIRST_PUBLISHED + number * 7_000).toISOString();
        offer.run(
          `off_bench${number}`,
          `par_bench${next.below(COMPANIES)}`,
          row.title,
          row.description,
          row.communeCode,
          row.departmentCode,
          row.romeCode,
          row.diplomaLevel,
          row.rhythm,
          row.startsOn,
          row.durationMonths,
          row.remote,
          JSON.stringify(row.skills),
          row.seats,
          JSON.stringify(row.contractTypes),
          row.rncpCode,
          publishedAt,
          publishedAt,
        );
      }
    })();
  }
  database.close();
}
