import type { NewOfferAlert, OfferAlertReceipt } from "@alternance-kit/contract/alert";
import type { Mail } from "@alternance-kit/contract/mail";
import { offerSlug } from "@alternance-kit/domain/offer-slug";
import { expect, test } from "vitest";
import { openDb } from "../db/open-db.js";
import { hashLinkToken } from "../mail/link-token.js";
import { aService, problemOf, type TestPartner } from "../testing/a-service.js";
import { lettersOf, linkIn, runJob } from "../testing/letters-of.js";

const anAlert = (overrides: Partial<NewOfferAlert> = {}): NewOfferAlert => ({
  email: "ada@example.org",
  language: "fr",
  query: { q: "react" },
  frequency: "daily",
  ...overrides,
});

/** A service with a school whose visitors save searches, and a company that publishes. */
async function setUp() {
  const service = await aService();
  const school = await service.aPartner("school", "Campus Garonne");
  const company = await service.aPartner("company", "Occitel");
  const operator = await service.aPartner("operator");
  const create = (overrides: Partial<NewOfferAlert> = {}, headers: Record<string, string> = {}) =>
    service.post(school, "/v1/offer-alerts", anAlert(overrides), headers);
  const visit = (path: string, init: RequestInit = {}) => service.app.request(path, init);
  const post = (path: string) => visit(path, { method: "POST" });
  const letters = (to = "ada@example.org") => lettersOf(service, to);
  const confirmed = async (overrides: Partial<NewOfferAlert> = {}) => {
    await create(overrides);
    const letter = (await letters(overrides.email)).at(-1);
    expect((await post(linkIn(letter, "/alerts/"))).status).toBe(200);
  };
  const at = (instant: string) => {
    service.clock.now = new Date(instant);
  };
  const digest = async (instant: string) => {
    at(instant);
    await runJob(service, "send digests of offers");
  };
  const outbox = async (): Promise<Mail[]> => {
    const listed = await service.send(operator.secret, "GET", "/v1/mails?limit=100");
    return ((await listed.json()) as { data: Mail[] }).data;
  };
  /** Every row of every table, as text. */
  const database = async () => {
    const db = await openDb(`file:${service.folder}/test.db`);
    const tables = await db.all<{ name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'",
    );
    const rows = await Promise.all(tables.map(({ name }) => db.all(`SELECT * FROM "${name}"`)));
    db.$client.close();
    return JSON.stringify(rows);
  };
  return { service, school, company, create, visit, post, letters, confirmed, at, digest, outbox, database };
}

const publish = (service: Awaited<ReturnType<typeof aService>>, company: TestPartner, title: string) =>
  service.publish(company, {
    title,
    skills: [],
    description: "Dans une équipe de cinq personnes à Toulouse.",
  });

test("a saved search is confirmed by the link of its e-mail: reading the page changes nothing, its button does", async () => {
  const { service, company, create, visit, post, letters, digest } = await setUp();
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
  await publish(service, company, "Développeuse React");
  await digest("2026-11-23T06:30:00Z");
  expect(await letters()).toHaveLength(1);

  const done = await post(link);
  expect([done.status, await done.text()]).toEqual([200, expect.stringContaining("L’alerte est en place")]);
  expect((await post(link)).status).toBe(404);
  expect((await visit(link)).status).toBe(404);
});

test("the pages load nothing, run nothing, stay out of frames, caches and search engines, and speak the alert's language", async () => {
  const { create, visit, letters } = await setUp();
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

test("a digest tells the offers published since the last one, in the morning, once a day, and only when there are any", async () => {
  const { service, company, confirmed, digest, letters } = await setUp();
  await publish(service, company, "React avant");
  service.clock.now = new Date("2026-11-22T10:05:00Z");
  await confirmed();
  const digests = async () => (await letters()).slice(1);

  service.clock.now = new Date("2026-11-22T14:00:00Z");
  const first = await publish(service, company, "Développeuse React");
  await publish(service, company, "Administrateur réseaux");
  await digest("2026-11-22T20:00:00Z"); // The day of the confirmation.
  await digest("2026-11-23T05:59:00Z"); // 6:59 in Paris.
  expect(await digests()).toEqual([]);

  await Promise.all([digest("2026-11-23T06:00:00Z"), digest("2026-11-23T06:00:00Z")]);
  await digest("2026-11-23T06:01:00Z");
  await digest("2026-11-23T22:00:00Z");
  const [mail, ...more] = await digests();
  expect(more).toEqual([]);
  expect(mail?.subject).toBe("1 nouvelle offre en alternance");
  expect(mail?.text).toContain("Développeuse React");
  expect(mail?.text).toContain(`http://service.example/offers/${offerSlug(first)}`);
  expect(mail?.text).not.toMatch(/avant|Administrateur/);
  expect(mail?.html).toContain(`href="http://service.example/offers/${offerSlug(first)}"`);
  expect(mail?.html).not.toMatch(/<img|<script|url\(/);

  await digest("2026-11-24T07:00:00Z"); // Nothing new.
  expect(await digests()).toHaveLength(1);
});

test("a service that was down catches up, and still sends one digest a day", async () => {
  const { service, company, confirmed, at, digest, letters } = await setUp();
  await confirmed();
  at("2026-11-22T11:00:00Z");
  await publish(service, company, "React lundi");
  // Down from Sunday noon to Tuesday 3:00 in Paris: Monday's digest is made on Tuesday morning, with Tuesday's.
  await digest("2026-11-24T02:00:00Z");
  expect(await letters()).toHaveLength(1);
  at("2026-11-24T05:00:00Z");
  await publish(service, company, "React mardi");
  for (const time of ["06:00:00", "06:10:00", "18:00:00"]) await digest(`2026-11-24T${time}Z`);
  const [, mail, ...more] = await letters();
  expect(more).toEqual([]);
  expect(mail?.subject).toBe("2 nouvelles offres en alternance");
  // Down at 7:00: it sends in the afternoon of the same day.
  await publish(service, company, "React mercredi");
  await digest("2026-11-25T14:00:00Z");
  expect(await letters()).toHaveLength(3);
});

test("7:00 is Paris's, in summer too", async () => {
  const { service, company, confirmed, at, digest, letters } = await setUp();
  at("2027-06-01T10:00:00Z");
  await confirmed();
  at("2027-06-01T11:00:00Z");
  await service.publish(company, { title: "Développeuse React", startsOn: "2027-09-01" });
  await digest("2027-06-02T04:59:00Z");
  expect(await letters()).toHaveLength(1);
  await digest("2027-06-02T05:00:00Z");
  expect(await letters()).toHaveLength(2);
});

test("mail programs unsubscribe with one post (RFC 8058), which erases the address everywhere", async () => {
  const { service, company, confirmed, at, digest, letters, visit, post, outbox, database } = await setUp();
  await confirmed();
  at("2026-11-22T11:00:00Z");
  await publish(service, company, "Développeuse React");
  await digest("2026-11-23T07:00:00Z");
  const mail = (await letters()).at(-1);
  const url = /^<(.+)>$/.exec(mail?.headers["List-Unsubscribe"] ?? "")?.[1] ?? "";
  expect(mail?.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  expect(url).toMatch(/^http:\/\/service\.example\/alerts\/[\w-]{43}\/unsubscribe$/);
  expect(linkIn(mail, "/unsubscribe")).toBe(new URL(url).pathname);

  const page = await visit(new URL(url).pathname);
  expect([page.status, await page.text()]).toEqual([
    200,
    expect.stringContaining("Arrêter et effacer mon adresse"),
  ]);
  expect(await outbox()).toHaveLength(2);

  const answered = await visit(new URL(url).pathname, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "List-Unsubscribe=One-Click",
  });
  expect(answered.status).toBe(200);
  expect(answered.headers.get("location")).toBeNull();
  expect(await outbox()).toEqual([]);
  expect(await database()).not.toMatch(/ada@example\.org/);
  expect((await post(new URL(url).pathname)).status).toBe(404);
  at("2026-11-24T07:00:00Z");
  await publish(service, company, "Développeur React");
  await digest("2026-11-25T07:00:00Z");
  expect(await letters()).toHaveLength(2);
});

test("an address that is not confirmed within 7 days is erased", async () => {
  const { service, create, at, letters, post, outbox } = await setUp();
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
  const { create, letters, confirmed } = await setUp();
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
  const { service, company, create, letters, post, digest, at } = await setUp();
  await create({ query: { q: "react", department: ["31", "34"], level: [6, 5] } });
  await create({ query: { level: "5,6", department: ["34", "31"], q: " react ", remote: [] } });
  const [first, second] = await letters();
  await post(linkIn(first, "/alerts/"));
  // The second link of the same alert has done its work with the first.
  expect((await post(linkIn(second, "/alerts/"))).status).toBe(404);
  at("2026-11-22T11:00:00Z");
  await publish(service, company, "Développeuse React");
  await digest("2026-11-23T07:00:00Z");
  expect(await letters()).toHaveLength(3);
});

test("one key cannot flood: its searches within an hour are counted, even at once", async () => {
  const { service, create, school } = await setUp();
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
  const { create, letters } = await setUp();
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
  const { create, outbox } = await setUp();
  const refused = await create(wrong as Partial<NewOfferAlert>);
  expect(await problemOf(refused)).toEqual({ status: 422, code: "validation_failed", errors: [error] });
  expect(await outbox()).toEqual([]);
});

test("the e-mails lead back to the page the search was saved on, or else to the hosted board", async () => {
  const { service, school, company, confirmed, at, digest, letters } = await setUp();
  await confirmed({ pageUrl: `${school.origin}/offres?d=31` });
  await confirmed({ email: "grace@example.org", query: { q: "react", level: [6] } });
  at("2026-11-22T11:00:00Z");
  await publish(service, company, "Développeuse React");
  await digest("2026-11-23T07:00:00Z");
  expect((await letters()).at(-1)?.text).toContain(`${school.origin}/offres?d=31`);
  expect((await letters("grace@example.org")).at(-1)?.text).toContain(
    "http://service.example/offers?level=6&q=react",
  );
});

test("whoever saves a search for somebody else's address cannot write to them", async () => {
  const { create, letters } = await setUp();
  await create({ query: { q: "<b>Gagnez</b> 1000 € sur https://evil.example/now" } });
  const [letter] = await letters();
  expect(letter?.text).not.toContain("evil.example");
  expect(letter?.html).not.toMatch(/<b>|evil\.example/);
});

test("the log names no token and no address", async () => {
  const { service, create, letters, visit } = await setUp();
  await create();
  const link = linkIn((await letters())[0], "/alerts/");
  await visit(link);
  const log = JSON.stringify(service.told);
  expect(log).toContain("/alerts/…");
  expect(log).not.toContain(link);
  expect(log).not.toContain("ada@example.org");
});

test("the database holds no token that opens anything, once the e-mail is sent", async () => {
  const { create, letters, database } = await setUp();
  await create();
  const token = linkIn((await letters())[0], "/alerts/").replace("/alerts/", "");
  expect(token).toMatch(/^[\w-]{43}$/);
  const rows = await database();
  expect(rows).toContain(hashLinkToken(token));
  expect(rows).not.toContain(token);
});
