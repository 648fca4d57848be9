import { PROBLEMS } from "@alternance-kit/contract/problem";
import { expect, test } from "vitest";
import { aService, problemOf } from "../testing/a-service.js";

test("the service says that it lives, and whether its database answers", async () => {
  const { app, close } = await aService();
  expect(await (await app.request("/healthz")).json()).toEqual({ status: "ok" });
  expect(await (await app.request("/readyz")).json()).toEqual({ status: "ready" });
  close();
  expect(await problemOf(await app.request("/readyz"))).toEqual({ status: 503, code: "not_ready" });
});

test("the documentation asks nothing of another origin", async () => {
  const { app } = await aService();
  const page = await app.request("/docs");
  expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self';/);
  const html = await page.text();
  expect(html).not.toMatch(/https?:/);
  for (const [, script = ""] of html.matchAll(/src="([^"]+)"/g)) {
    const response = await app.request(script);
    expect([script, response.status, response.headers.get("content-type")]).toEqual([
      script,
      200,
      "text/javascript; charset=utf-8",
    ]);
  }
});

test("the type of every problem leads to a page that explains it", async () => {
  const { app } = await aService();
  for (const [code, { title }] of Object.entries(PROBLEMS)) {
    const response = await app.request(`/problems/${code}`);
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining(title)]);
  }
  expect((await app.request("/problems/constructor")).status).toBe(404);
});

test("a route that does not exist, and a failure nobody foresaw, are problems that leak nothing", async () => {
  const { app, aPartner, browse, close, told } = await aService();
  const school = await aPartner("school");
  expect(await problemOf(await app.request("/v2/offers"))).toEqual({ status: 404, code: "route_not_found" });
  close();
  const response = await browse(school, "/v1/offers");
  const text = await response.clone().text();
  expect(await problemOf(response)).toEqual({ status: 500, code: "internal" });
  expect(text).not.toMatch(/sql|closed|select/i);
  expect(String(told.map((event) => Object(event).error?.stack))).not.toContain("params:");
  expect(told).toContainEqual({ requestId: JSON.parse(text).requestId, error: expect.any(Error) });
});

test("a request is logged once, without its key or its words", async () => {
  const { aPartner, browse, told } = await aService();
  const school = await aPartner("school");
  const response = await browse(school, "/v1/offers?q=secret");
  expect(told).toEqual([
    {
      requestId: response.headers.get("x-request-id"),
      method: "GET",
      path: "/v1/offers",
      status: 200,
      ms: expect.any(Number),
      partnerId: school.id,
    },
  ]);
});
