import type { NewOfferAlert, OfferAlertReceipt } from "@alternance-kit/contract/alert";
import { expect, test } from "vitest";
import { hashLinkToken } from "../mail/link-token.js";
import { problemOf } from "../testing/a-service.js";
import { anAlert, aServiceWithAlerts } from "../testing/a-service-with-alerts.js";
import { linkIn, runJob } from "../testing/letters-of.js";

test("a saved search is confirmed by the link of its e-mail: reading the page changes nothing, its button does", async () => {
  const { publish, create, visit, post, letters, digest } = await aServiceWithAlerts();
  const answered = await create();
  expect(answered.status).toBe(202);
  expect((await answered.json()) as OfferAlertReceipt).toEqual({
    status: "confirmation_sent",
    confirmBefore: "2026-11-29T10:00:00.000Z",
  });
  const [letter, ...others] = await letters();
  expect(others).toEqual([]);
  expect(letter).toMatchObject({ subject: "Confirmez votre alerte d’offres en alternance", headers: {} });
  expect(letter?.text).toContain("Campus Garonne");
  expect(letter?.text).toContain("« react »");

  const link = linkIn(letter, "/alerts/");
  for (let visits = 0; visits < 3; visits++) {
    const page = await visit(link);
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(/<form method="post">.*<button>Confirmer l’alerte<\/button>/s);
  }
  await publish("Développeuse React");
  await digest("2026-11-23T06:30:00Z");
  expect(await letters()).toHaveLength(1);

  const done = await post(link);
  expect([done.status, await done.text()]).toEqual([200, expect.stringContaining("L’alerte est en place")]);
  expect((await post(link)).status).toBe(404);
  expect((await visit(link)).status).toBe(404);
});

test("the pages load nothing, run nothing, stay out of frames, caches and search engines, and speak the alert's language", async () => {
  const { create, visit, letters } = await aServiceWithAlerts();
  await create({ language: "en" });
  const page = await visit(linkIn((await letters())[0], "/alerts/"));
  const html = await page.text();
  const csp = page.headers.get("content-security-policy") ?? "";
  expect(csp).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; /);
  for (const rule of ["form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
    expect(csp).toContain(rule);
  expect(page.headers.get("cache-control")).toBe("no-store");
  expect(page.headers.get("referrer-policy")).toBe("no-referrer");
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toMatch(/<script|style="|src="|https?:/);

  const unknown = await visit("/alerts/unknown", { headers: { "accept-language": "en-GB,en;q=0.9" } });
  expect([unknown.status, await unknown.text()]).toEqual([
    404,
    expect.stringContaining("This link is of no more use"),
  ]);
});

test("an address that is not confirmed within 7 days is erased", async () => {
  const { service, create, at, letters, post, outbox } = await aServiceWithAlerts();
  await create();
  const link = linkIn((await letters())[0], "/alerts/");
  at("2026-11-29T09:59:00Z");
  await runJob(service, "erase unconfirmed alerts");
  expect(await outbox()).toHaveLength(1);
  at("2026-11-29T10:00:00Z");
  expect((await post(link)).status).toBe(404);
  await runJob(service, "erase unconfirmed alerts");
  expect(await outbox()).toEqual([]);
});

test("nobody learns who gets alerts: known, unknown, or sent enough, the answer is the same", async () => {
  const { create, letters, confirmed } = await aServiceWithAlerts();
  await confirmed({ email: "known@example.org" });
  const answers: unknown[] = [];
  for (const email of ["known@example.org", "unknown@example.org"])
    answers.push(await (await create({ email })).json());
  for (let time = 0; time < 7; time++) {
    const response = await create({ email: "often@example.org", query: { q: `java ${time}` } });
    answers.push(await response.json());
  }
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await letters("often@example.org")).toHaveLength(5);
  const [, again] = await letters("known@example.org");
  expect(again?.subject).toBe("Votre alerte d’offres est déjà en place");
  expect(linkIn(again, "/unsubscribe")).toMatch(/^\/alerts\//);
});

test("the same search again is the same alert, in whatever order it is said", async () => {
  const { publish, create, letters, post, digest, at } = await aServiceWithAlerts();
  await create({ query: { q: "react", department: ["31", "34"], level: [6, 5] } });
  await create({ query: { level: "5,6", department: ["34", "31"], q: " react ", remote: [] } });
  const [first, second] = await letters();
  await post(linkIn(first, "/alerts/"));
  // The second link of the same alert has done its work with the first.
  expect((await post(linkIn(second, "/alerts/"))).status).toBe(404);
  at("2026-11-22T11:00:00Z");
  await publish("Développeuse React");
  await digest("2026-11-23T07:00:00Z");
  expect(await letters()).toHaveLength(3);
});

test("one key cannot flood: its searches within an hour are counted, even at once", async () => {
  const { service, create, school } = await aServiceWithAlerts();
  const answers = await Promise.all(Array.from({ length: 310 }, () => create()));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(10);
  const [first] = refused;
  expect(first?.headers.get("retry-after")).toBe("3600");
  expect(first && (await problemOf(first))).toEqual({ status: 429, code: "too_many_requests" });
  expect(answers.filter(({ status }) => status === 202)).toHaveLength(300);
  service.clock.now = new Date("2026-11-22T11:00:01Z");
  expect((await service.post(school, "/v1/offer-alerts", anAlert())).status).toBe(202);
}, 60_000);

test("a repetition under the same Idempotency-Key sends nothing more", async () => {
  const { create, letters } = await aServiceWithAlerts();
  const headers = { "idempotency-key": "alert-1234" };
  const answers = [await (await create({}, headers)).json(), await (await create({}, headers)).json()];
  expect(answers[0]).toEqual(answers[1]);
  expect(await letters()).toHaveLength(1);
});

test.each([
  ["an address that is none", { email: "ada@" }, "/email email_malformed"],
  ["a filter's unknown value", { query: { department: ["75"] } }, "/query/department/0 not_allowed_value"],
  ["a filter that there is not", { query: { colour: "red" } }, "/query/colour unknown_field"],
  ["an order", { query: { sort: "recent" } }, "/query/sort unknown_field"],
  ["a page", { query: { cursor: "x" } }, "/query/cursor unknown_field"],
  ["a page of somebody else", { pageUrl: "https://evil.example/" }, "/pageUrl not_allowed_value"],
  ["a page that is a script", { pageUrl: "javascript:alert(1)" }, "/pageUrl url_malformed"],
])("%s is refused, field by field, and nothing is sent", async (_what, wrong, error) => {
  const { create, outbox } = await aServiceWithAlerts();
  const refused = await create(wrong as Partial<NewOfferAlert>);
  expect(await problemOf(refused)).toEqual({ status: 422, code: "validation_failed", errors: [error] });
  expect(await outbox()).toEqual([]);
});

test("whoever saves a search for somebody else's address cannot write to them", async () => {
  const { create, letters } = await aServiceWithAlerts();
  await create({ query: { q: "<b>Gagnez</b> 1000 € sur https://evil.example/now" } });
  const [letter] = await letters();
  expect(letter?.text).not.toContain("evil.example");
  expect(letter?.html).not.toMatch(/<b>|evil\.example/);
});

test("the log names no token and no address", async () => {
  const { service, create, letters, visit } = await aServiceWithAlerts();
  await create();
  const link = linkIn((await letters())[0], "/alerts/");
  await visit(link);
  const log = JSON.stringify(service.told);
  expect(log).toContain("/alerts/…");
  expect(log).not.toContain(link);
  expect(log).not.toContain("ada@example.org");
});

test("the database holds no token that opens anything, once the e-mail is sent", async () => {
  const { create, letters, database } = await aServiceWithAlerts();
  await create();
  const token = linkIn((await letters())[0], "/alerts/").replace("/alerts/", "");
  expect(token).toMatch(/^[\w-]{43}$/);
  const rows = await database();
  expect(rows).toContain(hashLinkToken(token));
  expect(rows).not.toContain(token);
});
