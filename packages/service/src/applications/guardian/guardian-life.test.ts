import { CONSENT_TEXTS } from "@alternance-kit/domain/consents";
import { aNewApplication } from "@alternance-kit/testing/builders";
import { expect, test } from "vitest";
import { runCommand } from "../../cli/commands.js";
import { aMinor, CANDIDATE, COMPANY, GUARDIAN, received } from "../../testing/a-minor.js";
import { problemOf } from "../../testing/a-service.js";
import { lettersOf, linkIn, runJob } from "../../testing/letters-of.js";
import { tracesOf } from "../../testing/traces-of.js";

test("the company's silence is counted from the confirmation", async () => {
  const { service, apply, at, subjects, link, answer } = await aMinor();
  await received(await apply());
  const path = await link();
  at("2026-11-28T10:00:00Z");
  await answer(path, "confirm");
  at("2026-11-30T10:00:00Z");
  await runJob(service, "tell silence");
  expect(await subjects(COMPANY)).toHaveLength(1);
  at("2026-12-05T10:00:00Z");
  await runJob(service, "tell silence");
  expect((await subjects(COMPANY)).at(-1)).toBe("Une candidature attend votre réponse");
});

test("asked once more after seven days, by a link that lasts no longer; after fourteen it ends, and the candidate is told", async () => {
  const { service, company, operator, apply, at, read, subjects, link, answer } = await aMinor();
  const { id } = await received(await apply());
  const first = await link();
  const follow = async (instant: string) => {
    at(instant);
    await runJob(service, "follow guardians");
    return subjects(GUARDIAN.email);
  };
  const [asked, reminder] = [
    "Une candidature en alternance attend votre accord",
    "Rappel : une candidature en alternance attend votre accord",
  ];
  expect(await follow("2026-11-29T09:59:59Z")).toEqual([asked]);
  expect(await follow("2026-11-29T10:00:00Z")).toEqual([asked, reminder]);
  expect(await follow("2026-12-01T10:00:00Z")).toEqual([asked, reminder]);
  const second = await link();
  expect(second).not.toBe(first);

  expect(await follow("2026-12-06T10:00:00Z")).toEqual([asked, reminder]);
  expect(await read(operator, id)).toMatchObject({ status: "expired", history: [{ mover: "time" }] });
  expect((await subjects(CANDIDATE)).at(-1)).toBe("Votre candidature est close");
  for (const path of [first, second]) expect((await answer(path, "confirm")).status).toBe(404);
  expect(await read(company, id)).toBeUndefined();
  expect(await subjects(COMPANY)).toEqual([]);
});

test("a link that was made up opens nothing, nor does one of an application that was withdrawn meanwhile", async () => {
  const { service, company, apply, read, link, answer } = await aMinor();
  const { id } = await received(await apply());
  const path = await link();
  const own = linkIn((await lettersOf(service, CANDIDATE)).at(-1), "my-application");
  await service.app.request(`${own}/withdraw`, { method: "POST" });
  expect((await answer(path, "confirm")).status).toBe(404);
  expect((await service.app.request("/guardian/made-up")).status).toBe(404);
  expect(await read(company, id)).toBeUndefined();
});

test("sent again without a guardian, it still waits for the one that was named", async () => {
  const { company, operator, apply, read, eventsOf, link, answer } = await aMinor();
  const { id } = await received(await apply());
  const path = await link();
  await received(await apply({ guardian: undefined }));
  expect(await read(company, id)).toBeUndefined();
  expect(await eventsOf(operator)).toEqual([]);
  expect((await answer(path, "confirm")).status).toBe(200);
  expect(await read(company, id)).toMatchObject({ status: "received" });
});

test("sent again with a guardian, what had gone out is out of sight until they confirm; the update is told then", async () => {
  const { company, apply, at, read, eventsOf, subjects, link, answer } = await aMinor();
  const { id } = await received(await apply({ guardian: undefined }));
  expect(await read(company, id)).toBeDefined();
  at("2026-11-23T10:00:00Z");
  await received(await apply());
  expect(await read(company, id)).toBeUndefined();
  expect(await eventsOf(company)).toEqual(["application.received"]);
  await answer(await link(), "confirm");
  expect(await read(company, id)).toMatchObject({ guardian: { status: "confirmed" } });
  expect(await eventsOf(company)).toEqual(["application.received", "application.updated"]);
  expect((await subjects(CANDIDATE)).at(-1)).toBe("Votre candidature est partie");
});

test("a name that holds an address makes no link in the e-mail to somebody else", async () => {
  const { service, apply } = await aMinor();
  const applicant = { firstName: "https://evil.example/x", lastName: "www.evil.example", email: CANDIDATE };
  await received(await apply({ applicant }));
  const [letter] = await lettersOf(service, GUARDIAN.email);
  expect(`${letter?.text} ${letter?.html}`).not.toMatch(/evil\.example/);
});

test("one address is asked ten times a day at most, whoever names it", async () => {
  const { apply } = await aMinor();
  for (let one = 0; one < 10; one++)
    await received(
      await apply({ applicant: { ...aNewApplication().applicant, email: `a${one}@example.org` } }),
    );
  expect(await problemOf(await apply())).toEqual({
    status: 429,
    code: "too_many_requests",
    errors: ["/guardian/email too_many_applications"],
  });
});

test("erased, nothing stays of the candidate, the guardian or an RQTH; the proof of what was agreed to is kept apart five years", async () => {
  const { service, operator, apply, eventsOf, link } = await aMinor();
  const consents = (["school", "disability"] as const).map((purpose) => ({
    purpose,
    textVersion: CONSENT_TEXTS[purpose].version,
  }));
  const { id } = await received(await apply({ consents, disability: true }));
  const token = (await link()).split("/").at(-1) ?? "";
  const personal = [CANDIDATE, "Lovelace", GUARDIAN.email, "Annabella", "Milbanke", token];
  expect(await tracesOf(service, [GUARDIAN.email])).not.toEqual([]);
  const own = linkIn((await lettersOf(service, CANDIDATE)).at(-1), "my-application");
  expect(await (await service.app.request(`${own}/erase`, { method: "POST" })).text()).toContain("effacées");

  expect(await tracesOf(service, [...personal, "RQTH", 'disability"'])).toEqual([]);
  expect(await eventsOf(operator)).toEqual([]);
  for (const table of [
    "application_guardians",
    "guardian_links",
    "application_consents",
    "application_disabilities",
  ])
    expect([table, await service.count(table)]).toEqual([table, 0]);
  expect(JSON.parse(await runCommand(service, "test", ["evidence"], { id }))).toMatchObject({
    guardian: { status: "awaiting", askedAt: "2026-11-22T10:00:00.000Z", answeredAt: null },
    consents: [{ purpose: "application" }, { purpose: "school" }, { purpose: "disability" }],
  });
});
