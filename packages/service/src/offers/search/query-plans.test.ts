import { expect, test } from "vitest";
import { openDb } from "../../db/open-db.js";
import { openReader } from "../../db/reader.js";
import { createCursors } from "../../http/cursor.js";
import { aService } from "../../testing/a-service.js";
import { searchOffers } from "../search-offers.js";
import { SearchIndex } from "./search-index.js";

const now = () => new Date("2026-11-22T10:00:00Z");

test("no search scans the offers: each statement goes by an index, or by what the full-text index holds", async () => {
  const { folder, aPartner, publish, send } = await aService();
  const company = await aPartner("company");
  const [first] = [await publish(company), await publish(company, { title: "Technicien Linux" })];

  const url = `file:${folder}/test.db`;
  const db = await openDb(url);
  const reader = openReader(url, db);
  const statements = new Set<string>();
  const watch =
    <Rows>(read: (statement: string, ...args: (string | number)[]) => Rows) =>
    (statement: string, ...args: unknown[]) => {
      statements.add(statement);
      return read(statement, ...(args as (string | number)[])); // Safe: searches ask with no others.
    };
  const { all, allNow } = reader;
  const watched = { ...reader, all: watch(all), ...(allNow && { allNow: watch(allNow) }) };
  const deps = {
    searchIndex: new SearchIndex(watched),
    reader: watched,
    cursors: createCursors("secret"),
    now,
  };
  const principal = {
    keyId: "key_1",
    keyKind: "publishable",
    origins: [],
    partner: { id: company.id, kind: "company", name: "" },
  } as const;
  const asked = [
    {},
    { q: "developeur zzzz" },
    { q: "NEAR( *", department: ["31" as const], skills: ["React"], company: "own" },
    { commune: "31555", sort: "distance" as const, startsAfter: "2027-01-01" },
    { sort: "start" as const },
  ];
  for (const query of asked) await searchOffers(deps, principal, { limit: 20, radius: 30, ...query });
  await send(company.secret, "PATCH", `/v1/offers/${first.id}`, { seats: 3 });
  await searchOffers(deps, principal, { limit: 20, radius: 30 });

  expect(statements.size).toBeGreaterThanOrEqual(5);
  for (const statement of statements) {
    const plan = (
      await reader.all(
        `EXPLAIN QUERY PLAN ${statement}`,
        ...statement
          .split("?")
          .slice(1)
          .map(() => "1"),
      )
    )
      .map((row) => String(row[3]))
      .filter((step) => step.startsWith("SCAN"));
    expect(
      plan.filter((step) => !/VIRTUAL TABLE INDEX|^SCAN data_revision|^SCAN \(subquery/.test(step)),
      statement,
    ).toEqual([]);
  }
  reader.close();
  db.$client.close();
});
