import { NewOffer } from "@alternance-kit/contract/offer";
import { expect, test } from "vitest";
import { completeOffer } from "../import/complete-offer.js";
import { differenceFrom } from "../import/difference.js";
import { readCsvOffers } from "../import/read-csv-offers.js";
import { writeCsv } from "./offers-csv.js";
import { aFeed, aFeedOffer, anOffer, oddOffers } from "./testing/a-feed.js";

const read = (body: string) => readCsvOffers(Buffer.from(body), null);

test("no cell is the start of a formula", () => {
  const { body, contentType } = writeCsv(aFeed({ offers: oddOffers() }));
  expect(contentType).toBe("text/csv; charset=utf-8; header=present");
  expect(body).toContain(`,'=cmd|' /C calc'!A0,`);
  expect(body.startsWith("\uFEFFexternalId,title,")).toBe(true);
});

test("the file is read back by the import, and says of each offer what it says already", () => {
  const offers = [
    anOffer(),
    anOffer({ id: "off_0002", externalId: "-2", title: "=1+1 développeur", skills: ["C, C++"] }),
    anOffer({
      id: "off_0003",
      externalId: null,
      skills: [],
      rncpCode: null,
      pay: { ages: [], idcc: "0018", coefficient: 310, monthlyPayCents: 190_000 },
    }),
    anOffer({
      id: "off_0004",
      externalId: "d",
      description: "- une équipe de quatre personnes\n- un jardin\n\n=== à bientôt",
      descriptionHtml: "<p>- une équipe de quatre personnes<br>- un jardin</p><p>=== à bientôt</p>",
    }),
  ];
  const { offers: lines, notes } = read(
    writeCsv(aFeed({ offers: offers.map((offer) => aFeedOffer({ offer })) })).body,
  );
  expect(notes).toEqual([]);
  expect(lines.map(({ externalId }) => externalId)).toEqual(["rh-42", "-2", "off_0003", "d"]);
  for (const [at, line] of lines.entries()) {
    const offer = offers[at];
    const complete = completeOffer(line, {});
    if (!offer || !complete.ok) throw new Error(`Line ${at} was refused: ${JSON.stringify(complete)}`);
    expect(NewOffer.safeParse(complete.offer).success).toBe(true);
    expect(differenceFrom(offer, complete.offer)).toBeUndefined();
  }
});

test("a page without offers has its headings alone", () => {
  expect(read(writeCsv(aFeed({ offers: [] })).body)).toEqual({ offers: [], notes: [] });
});
