import type { OfferPage } from "@alternance-kit/contract/offer-search";
import { expect, test } from "vitest";
import { openDb } from "../../db/open-db.js";
import { communeNumber, distancesFrom } from "../../references/commune-centres.js";
import { aService } from "../../testing/a-service.js";

const COMMUNES = ["31555", "34172", "30189", "31069", "81004", "66136", "82121"];
const TOULOUSE = distancesFrom({ latitude: 43.6043, longitude: 1.4437 });
const COUNT = 2_600;

interface Written {
  number: number;
  commune: string;
  level: number;
  startsOn: string;
  title: string;
}

/** A board of more offers than are counted, written at once, the highest number the newest. */
async function aLargeBoard() {
  const service = await aService();
  const company = await service.aPartner("company");
  const offers = Array.from(
    { length: COUNT },
    (_, number): Written => ({
      number,
      commune: COMMUNES[(number * 5) % 7] ?? "",
      level: 5 + (number % 3),
      startsOn: `2027-${String(1 + ((number * 7) % 12)).padStart(2, "0")}-01`,
      title: number % 4 ? "Technicien réseau" : "Développeur React",
    }),
  );
  const db = await openDb(`file:${service.folder}/test.db`);
  await db.$client.execute({
    sql: `INSERT INTO offers (id, company_id, status, title, description, commune_code, department_code, rome_code, diploma_level, rhythm,
            starts_on, duration_months, remote, skills, seats, published_at, updated_at)
          SELECT printf('off_%05d', value ->> 'number'), ?, 'published', value ->> 'title', 'Une équipe qui aime React.', value ->> 'commune',
            substr(value ->> 'commune', 1, 2), 'M1806', value ->> 'level', '1w_3w', value ->> 'startsOn', 12, 'hybrid', '[]', 1,
            printf('2026-11-%02dT00:00:%05.2fZ', 1 + (value ->> 'number') / 200, (value ->> 'number') % 200 / 4.0), '2026-11-20T00:00:00Z'
          FROM json_each(?)`,
    args: [company.id, JSON.stringify(offers)],
  });
  db.$client.close();
  await service.reindex();
  const search = async (query: string) =>
    (await (await service.browse(company, `/v1/offers?${query}`)).json()) as OfferPage;
  return { offers, search };
}

const newest = (a: Written, b: Written) => b.number - a.number;
const km = ({ commune }: Written) => TOULOUSE[communeNumber(commune) ?? -1] ?? Number.NaN;

test("more than a thousand matches are sorted exactly, page after page, and counted as more than a thousand", async () => {
  const { offers, search } = await aLargeBoard();
  const is = (level: number) => (offer: Written) => offer.level === level;
  const orders: [query: string, expected: Written[]][] = [
    ["sort=recent", offers.toSorted(newest)],
    [
      "level=5,6&sort=start",
      offers
        .filter((offer) => offer.level < 7)
        .toSorted((a, b) => a.startsOn.localeCompare(b.startsOn) || newest(a, b)),
    ],
    [
      "commune=31555&radius=200&sort=distance",
      offers.filter((offer) => km(offer) <= 200).toSorted((a, b) => km(a) - km(b) || newest(a, b)),
    ],
    [
      "q=react&sort=relevance",
      [
        ...offers.filter(({ title }) => title.includes("React")).toSorted(newest),
        ...offers.filter(({ title }) => !title.includes("React")).toSorted(newest),
      ],
    ],
    [
      "level=6&sort=start",
      offers.filter(is(6)).toSorted((a, b) => a.startsOn.localeCompare(b.startsOn) || newest(a, b)),
    ],
  ];
  for (const [query, expected] of orders) {
    const seen: string[] = [];
    for (let cursor = ""; seen.length < expected.length; ) {
      const page = await search(`${query}&limit=100${cursor}`);
      expect([page.total, page.totalIsExact]).toEqual([
        Math.min(expected.length, 1_000),
        expected.length <= 1_000,
      ]);
      seen.push(...page.data.map(({ id }) => id));
      if (page.page.nextCursor === null) break;
      cursor = `&cursor=${page.page.nextCursor}`;
    }
    expect(seen, query).toEqual(expected.map(({ number }) => `off_${String(number).padStart(5, "0")}`));
  }
}, 60_000);

test("facets of more than a thousand matches are lower bounds that say so, and those of fewer are exact", async () => {
  const { offers, search } = await aLargeBoard();
  const all = (await search("")).facets;
  for (const { value, count, isExact } of all?.level ?? []) {
    expect(isExact).toBe(false);
    expect(count).toBeLessThanOrEqual(offers.filter(({ level }) => level === value).length);
  }
  const some = (await search("department=66")).facets;
  const counted = offers.filter(({ commune }) => commune === "66136");
  expect(some?.department.find(({ value }) => value === "66")).toEqual({
    value: "66",
    count: counted.length,
    isExact: true,
  });
  expect(some?.level.map(({ value, count, isExact }) => [value, count, isExact]).sort()).toEqual(
    [5, 6, 7].map((value) => [value, counted.filter(({ level }) => level === value).length, true]),
  );
});
