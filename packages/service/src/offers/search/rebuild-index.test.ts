import type { OfferPage } from "@alternance-kit/contract/offer-search";
import { expect, test } from "vitest";
import { openDb } from "../../db/open-db.js";
import { aService } from "../../testing/a-service.js";
import { ensureIndex } from "./rebuild-index.js";

test("an index built anew finds the same, in the same order, and the service that is running sees it", async () => {
  const { aPartner, publish, browse, send, reindex, clock } = await aService();
  const company = await aPartner("company");
  for (const title of ["Développeur React", "Développeur Vue", "Technicien Linux"]) {
    clock.now = new Date(clock.now.getTime() + 1_000);
    await publish(company, { title, romeCode: "M1806" });
  }
  const closed = await publish(company, { title: "Développeur Java" });
  await send(company.secret, "POST", `/v1/offers/${closed.id}/close`);
  const titles = async (query: string) =>
    ((await (await browse(company, `/v1/offers?${query}`)).json()) as OfferPage).data.map(
      ({ title }) => title,
    );
  const before = [await titles(""), await titles("q=developpeur"), await titles("q=linus")];
  expect(before).toEqual([
    ["Technicien Linux", "Développeur Vue", "Développeur React"],
    ["Développeur Vue", "Développeur React"],
    ["Technicien Linux"],
  ]);
  expect(await reindex()).toBe(3);
  expect([await titles(""), await titles("q=developpeur"), await titles("q=linus")]).toEqual(before);
});

test("offers that were written before there was an index are indexed at the next start, once", async () => {
  const { folder, aPartner, publish } = await aService();
  await publish(await aPartner("company"));
  const db = await openDb(`file:${folder}/test.db`);
  const indexed = async () => {
    const { rows } = await db.$client.execute(
      `SELECT rowid FROM offer_terms WHERE offer_terms MATCH '"1react"'`,
    );
    return rows.length;
  };
  await db.$client.batch([
    "INSERT INTO offer_terms (offer_terms) VALUES ('delete-all')",
    "DELETE FROM offer_slots",
    "DELETE FROM settings WHERE name = 'offer_index_version'",
  ]);
  expect(await indexed()).toBe(0);
  await ensureIndex(db);
  expect(await indexed()).toBe(1);
  await db.$client.execute("INSERT INTO offer_terms (offer_terms) VALUES ('delete-all')");
  await ensureIndex(db);
  expect(await indexed()).toBe(0);
  db.$client.close();
});
