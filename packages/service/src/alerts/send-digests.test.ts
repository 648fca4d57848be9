import { offerSlug } from "@alternance-kit/domain/offer-slug";
import { expect, test } from "vitest";
import { aServiceWithAlerts } from "../testing/a-service-with-alerts.js";
import { linkIn } from "../testing/letters-of.js";

test("a digest tells the offers published since the last one, in the morning, once a day, and only when there are any", async () => {
  const { service, publish, confirmed, digest, letters } = await aServiceWithAlerts();
  await publish("React avant");
  service.clock.now = new Date("2026-11-22T10:05:00Z");
  await confirmed();
  const digests = async () => (await letters()).slice(1);

  service.clock.now = new Date("2026-11-22T14:00:00Z");
  const first = await publish("Développeuse React");
  await publish("Administrateur réseaux");
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
  const { publish, confirmed, at, digest, letters } = await aServiceWithAlerts();
  await confirmed();
  at("2026-11-22T11:00:00Z");
  await publish("React lundi");
  // Down from Sunday noon to Tuesday 3:00 in Paris: Monday's digest is made on Tuesday morning, with Tuesday's.
  await digest("2026-11-24T02:00:00Z");
  expect(await letters()).toHaveLength(1);
  at("2026-11-24T05:00:00Z");
  await publish("React mardi");
  for (const time of ["06:00:00", "06:10:00", "18:00:00"]) await digest(`2026-11-24T${time}Z`);
  const [, mail, ...more] = await letters();
  expect(more).toEqual([]);
  expect(mail?.subject).toBe("2 nouvelles offres en alternance");
  // Down at 7:00: it sends in the afternoon of the same day.
  await publish("React mercredi");
  await digest("2026-11-25T14:00:00Z");
  expect(await letters()).toHaveLength(3);
});

test("7:00 is Paris's, in summer too", async () => {
  const { publish, confirmed, at, digest, letters } = await aServiceWithAlerts();
  at("2027-06-01T10:00:00Z");
  await confirmed();
  at("2027-06-01T11:00:00Z");
  await publish("Développeuse React", { startsOn: "2027-09-01" });
  await digest("2027-06-02T04:59:00Z");
  expect(await letters()).toHaveLength(1);
  await digest("2027-06-02T05:00:00Z");
  expect(await letters()).toHaveLength(2);
});

test("mail programs unsubscribe with one post (RFC 8058), which erases the address everywhere", async () => {
  const { publish, confirmed, at, digest, letters, visit, post, outbox, database } =
    await aServiceWithAlerts();
  await confirmed();
  at("2026-11-22T11:00:00Z");
  await publish("Développeuse React");
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
  await publish("Développeur React");
  await digest("2026-11-25T07:00:00Z");
  expect(await letters()).toHaveLength(2);
});

test("the e-mails lead back to the page the search was saved on, or else to the hosted board", async () => {
  const { school, publish, confirmed, at, digest, letters } = await aServiceWithAlerts();
  await confirmed({ pageUrl: `${school.origin}/offres?d=31` });
  await confirmed({ email: "grace@example.org", query: { q: "react", level: [6] } });
  at("2026-11-22T11:00:00Z");
  await publish("Développeuse React");
  await digest("2026-11-23T07:00:00Z");
  expect((await letters()).at(-1)?.text).toContain(`${school.origin}/offres?d=31`);
  expect((await letters("grace@example.org")).at(-1)?.text).toContain(
    "http://service.example/offers?level=6&q=react",
  );
});
