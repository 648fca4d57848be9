import { expect, test } from "vitest";
import { bundle, gzipBytes } from "../test/bundle.js";

/** What a page that shows the board takes of this package. */
const BOARD = `
  import { createHttp } from "./http.js";
  import { publicOffers } from "./resources/offers.js";
  export const start = (options) => publicOffers(createHttp(options));
`;

/** What a form takes that sends its files before the application. */
const FILES = `
  import { createHttp } from "./http.js";
  import { publicUploads } from "./resources/uploads.js";
  export const start = (options) => publicUploads(createHttp(options));
`;

test.each([
  ["the whole SDK", 'export * from "./client.js"; export * from "./errors.js";', 5_000],
  ["what a board needs", BOARD, 1_400],
  ["what sending files needs", FILES, 2_100],
])("%s weighs no more than its budget, minified and gzipped", async (_part, contents, budget) => {
  expect(gzipBytes(await bundle(contents))).toBeLessThanOrEqual(budget);
});

test("a page that shows the board carries nothing of uploads and orders", async () => {
  const code = await bundle(BOARD);
  expect(code).toContain("/v1/offers");
  expect(code).not.toMatch(/XMLHttpRequest|FormData\(|\/v1\/orders/);
});
