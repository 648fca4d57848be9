import { expect, test } from "vitest";
import { bundle, gzipBytes } from "../../test/bundle.js";
import { createHttp } from "../http.js";
import { candidateSpace } from "./candidate-space.js";

/** A page with its publishable key, and what it asked. */
function onAPage() {
  const asked: { url: string; headers: Headers }[] = [];
  const http = createHttp({
    key: "pk_test_school",
    baseUrl: "https://api.example.org",
    fetch: async (url, { headers }) => {
      asked.push({ url, headers: new Headers(headers) });
      return Response.json({});
    },
  });
  return { http, asked };
}

test("the session travels in a header, beside the page's key, and never in an address", async () => {
  const { http, asked } = onAPage();
  const space = candidateSpace(http, "ca_secret");
  await space.retrieve();
  await space.sendMessage("app_1", { text: "Bonjour" });
  expect(asked.map(({ url }) => url)).toEqual([
    "https://api.example.org/v1/candidate-space?key=pk_test_school",
    "https://api.example.org/v1/candidate-space/applications/app_1/messages?key=pk_test_school",
  ]);
  for (const { headers } of asked) expect(headers.get("authorization")).toBe("Bearer ca_secret");
});

test("a page that shows the space takes little of this package, and nothing of offers and uploads", async () => {
  const code = await bundle(`
    import { createHttp } from "./http.js";
    import { candidateLinks, candidateSessions, candidateSpace } from "./resources/candidate-space.js";
    export const start = (options) => {
      const http = createHttp(options);
      return [candidateLinks(http), candidateSessions(http), (token) => candidateSpace(http, token)];
    };
  `);
  expect(code).not.toMatch(/XMLHttpRequest|FormData\(|\/v1\/offers/);
  expect(gzipBytes(code)).toBeLessThanOrEqual(2_200);
});
