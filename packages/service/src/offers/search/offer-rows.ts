import type { OfferSummary } from "@alternance-kit/contract/offer";
import type { Reader } from "../../db/reader.js";
import { type SummaryRow, toOfferSummary } from "../offer-mapping.js";

/** One value whatever the number of offers: a row costs more to hand over than to make. An excerpt is cut out of the first words. */
const ROWS = `SELECT json_group_array(json_array(s.slot, p.name, o.id, o.company_id, o.status, o.title, substr(o.description, 1, 400),
    o.commune_code, o.rome_code, o.diploma_level, o.rhythm, o.starts_on, o.duration_months, o.remote, json(o.skills), o.seats, o.seats_taken,
    json(o.contract_types), o.rncp_code, o.published_at, o.expires_at) ORDER BY j.key)
  FROM json_each(?) j CROSS JOIN offer_slots s ON s.slot = j.value
  CROSS JOIN offers o ON o.seq = s.offer_seq CROSS JOIN partners p ON p.id = o.company_id`;

/** The offers in these slots, in their order. `kilometresOf` is asked of each when there is a place to be far from. */
export async function readSummaries(
  reader: Reader,
  slots: readonly number[],
  kilometresOf?: (slot: number) => number,
): Promise<OfferSummary[]> {
  const [row] = await reader.all(ROWS, JSON.stringify(slots));
  const rows = JSON.parse(String(row?.[0])) as unknown[][]; // Safe: SQLite wrote it, lists in a list.
  return rows.map((columns) =>
    toOfferSummary(toSummaryRow(columns), String(columns[1]), distance(Number(columns[0]), kilometresOf)),
  );
}

/** To a tenth of a kilometre. */
const distance = (slot: number, kilometresOf?: (slot: number) => number): number | null =>
  kilometresOf ? Math.round(kilometresOf(slot) * 10) / 10 : null;

/** Safe, its casts: the store writes no other values than those its columns declare. */
const toSummaryRow = (row: readonly unknown[]): SummaryRow => ({
  id: String(row[2]),
  companyId: String(row[3]),
  status: row[4] as SummaryRow["status"],
  title: String(row[5]),
  description: String(row[6]),
  communeCode: String(row[7]),
  romeCode: String(row[8]),
  diplomaLevel: row[9] as SummaryRow["diplomaLevel"],
  rhythm: row[10] as SummaryRow["rhythm"],
  startsOn: String(row[11]),
  durationMonths: Number(row[12]),
  remote: row[13] as SummaryRow["remote"],
  skills: row[14] as SummaryRow["skills"],
  seats: Number(row[15]),
  seatsTaken: Number(row[16]),
  contractTypes: row[17] as SummaryRow["contractTypes"],
  rncpCode: row[18] as SummaryRow["rncpCode"],
  publishedAt: String(row[19]),
  expiresAt: String(row[20]),
});
