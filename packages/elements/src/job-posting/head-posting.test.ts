import type { Offer } from "@alternance-kit/sdk/types";
import { anOffer, anOfferPage, anOfferSummary } from "@alternance-kit/testing/answers";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import "../define/job-board.js";
import { mount, settled } from "../testing/mount.js";
import { answering } from "../testing/replies.js";

const OPEN: Partial<Offer> = { expiresAt: "2999-01-01T00:00:00.000Z" };

/** What search engines find in the head of the page. */
const postings = () =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    JSON.parse(script.textContent ?? ""),
  );

/** A board whose only offer a visitor has opened. */
async function opened(offer: Partial<Offer> = {}, attributes: Record<string, string> = {}) {
  const board = await mount("alternance-job-board", {
    client: {
      offers: {
        search: answering(anOfferPage([anOfferSummary()])),
        retrieve: answering(anOffer({ ...OPEN, ...offer })),
      },
    },
    noUrl: true,
  });
  for (const [name, value] of Object.entries(attributes)) board.setAttribute(name, value);
  await page.getByRole("link", { name: anOffer().title }).click();
  await settled(board);
  return board;
}

test("an offer that is read is told to search engines, with the address where it is read, until the visitor leaves it", async () => {
  const board = await opened();
  expect(postings()).toEqual([
    expect.objectContaining({
      "@type": "JobPosting",
      title: anOffer().title,
      url: `${location.origin}${location.pathname}${location.search ? `${location.search}&` : "?"}offer=${anOffer().id}`,
      validThrough: "2999-01-01T00:00:00.000Z",
    }),
  ]);
  await page.getByRole("button", { name: "Toutes les offres" }).click();
  await settled(board);
  expect(postings()).toEqual([]);
});

test.each([
  ["closed", { status: "closed" }],
  ["filled", { status: "filled" }],
  ["published, its last day over", { expiresAt: "2026-01-01T00:00:00.000Z" }],
] as const)("an offer that is %s is told to nobody", async (_case, offer) => {
  await opened(offer);
  await expect.element(page.getByRole("heading", { name: anOffer().title })).toBeVisible();
  expect(postings()).toEqual([]);
});

test("a board taken out of the page takes its posting along; one that is only moved keeps it", async () => {
  const board = await opened();
  document.body.append(document.createElement("aside"));
  document.querySelector("aside")?.append(board);
  await settled(board);
  expect(postings()).toHaveLength(1);
  board.remove();
  expect(postings()).toEqual([]);
});

test("an offer on the screen is posted once, however often it is shown anew", async () => {
  const board = await opened();
  const [script] = document.head.querySelectorAll('script[type="application/ld+json"]');
  board.requestUpdate();
  await settled(board);
  expect([...document.head.querySelectorAll('script[type="application/ld+json"]')]).toEqual([script]);
});

test("no text of an offer ends the data block, and all of it is told", async () => {
  const title = '</script><img src="x" onerror="document.title = 0"><!-- <script>';
  await opened({ title });
  expect(postings()[0]?.title).toBe(title);
  expect(document.head.querySelector("img")).toBeNull();
});

test("a page that tells search engines itself keeps the board from doing so", async () => {
  await opened({}, { "no-job-posting": "" });
  expect(postings()).toEqual([]);
});
