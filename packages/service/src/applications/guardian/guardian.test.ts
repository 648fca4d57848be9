import type { Application, ApplicationPage, ApplicationReceipt } from "@alternance-kit/contract/application";
import type { EventPage } from "@alternance-kit/contract/event";
import type { ProgrammeFigures } from "@alternance-kit/contract/programme";
import { CONSENT_TEXTS } from "@alternance-kit/domain/consents";
import { aNewApplication } from "@alternance-kit/testing/builders";
import { pdf } from "@alternance-kit/testing/files";
import { expect, test } from "vitest";
import { runCommand } from "../../cli/commands.js";
import { aService, problemOf } from "../../testing/a-service.js";
import { lettersOf, linkIn, runJob } from "../../testing/letters-of.js";
import { tracesOf } from "../../testing/traces-of.js";

const CANDIDATE = "ada@example.org";
const GUARDIAN = { firstName: "Annabella", lastName: "Milbanke", email: "annabella@example.org" };
const COMPANY = "rh@occitel.example";

async function setup({
  guardian = GUARDIAN,
  language = "fr",
}: {
  guardian?: object;
  language?: string;
} = {}) {
  const service = await aService();
  const [operator, company, school] = [
    await service.aPartner("operator"),
    await service.aPartner("company", "Occitel", "73282932000074", COMPANY),
    await service.aPartner("school"),
  ];
  const offer = await service.publish(company, { seats: 3 });
  const application = { ...aNewApplication({ offerId: offer.id }), guardian, language };
  const apply = (overrides: object = {}) => service.apply(school, { ...application, ...overrides }, pdf());
  const at = (instant: string) => {
    service.clock.now = new Date(instant);
  };
  const read = async ({ secret }: { secret: string }, id: string) => {
    const response = await service.send(secret, "GET", `/v1/applications/${id}`);
    return response.ok ? ((await response.json()) as Application) : undefined;
  };
  const eventsOf = async ({ secret }: { secret: string }) => {
    const page = (await (await service.send(secret, "GET", "/v1/events")).json()) as EventPage;
    return page.data.map(({ type }) => type).filter((type) => type.startsWith("application."));
  };
  const subjects = async (to: string) => (await lettersOf(service, to)).map(({ subject }) => subject);
  const link = async () => linkIn((await lettersOf(service, GUARDIAN.email)).at(-1), "guardian");
  const answer = async (path: string, what: "confirm" | "refuse") =>
    service.app.request(`${path}/${what}`, { method: "POST" });
  return { service, operator, company, school, offer, apply, at, read, eventsOf, subjects, link, answer };
}

const received = async (response: Response) => {
  expect(response.status).toBe(201);
  return (await response.json()) as ApplicationReceipt;
};

test("who answers for a candidate cannot be the candidate, nor an address that does not last", async () => {
  const { apply } = await setup();
  const refused = async (guardian: object) => (await problemOf(await apply({ guardian }))).errors;
  expect(await refused({ ...GUARDIAN, email: "ADA@Example.org" })).toEqual([
    "/guardian/email guardian_same_email",
  ]);
  expect(await refused({ ...GUARDIAN, email: "x@mailinator.com" })).toEqual([
    "/guardian/email email_disposable",
  ]);
  expect(await refused({ firstName: "", lastName: "" })).toEqual([
    "/guardian/firstName required",
    "/guardian/lastName required",
    "/guardian/email required",
  ]);
});

test("until the guardian has confirmed, no read, event, figure or e-mail tells the company anything of it", async () => {
  const { service, operator, company, school, apply, read, eventsOf, subjects } = await setup();
  const { id } = await received(await apply());
  const asCompany = (path: string) => service.send(company.secret, "GET", path);

  for (const path of ["", "/cv", "/document"])
    expect((await asCompany(`/v1/applications/${id}${path}`)).status).toBe(404);
  const listed = (await (await asCompany("/v1/applications?q=lovelace")).json()) as ApplicationPage;
  expect(listed.data).toEqual([]);
  const csv = await (await asCompany("/v1/applications/export.csv")).text();
  expect(csv).not.toContain(id);
  expect(await (await asCompany("/v1/placements")).json()).toMatchObject({ data: [] });
  expect(
    (await service.send(company.secret, "POST", `/v1/applications/${id}/move`, { to: "screening" })).status,
  ).toBe(404);
  expect((await asCompany("/v1/programme/figures")).status).toBe(403);
  const figures = await service.send(operator.secret, "GET", "/v1/programme/figures");
  expect(((await figures.json()) as ProgrammeFigures).received).toBe(0);
  for (const partner of [company, school, operator]) expect(await eventsOf(partner)).toEqual([]);
  expect(await subjects(COMPANY)).toEqual([]);

  expect(await read(operator, id)).toMatchObject({
    status: "received",
    guardian: { status: "awaiting", answeredAt: null, name: "Annabella Milbanke", email: GUARDIAN.email },
  });
  expect(await read(school, id)).toMatchObject({ status: "received", guardian: null });
  expect(await subjects(CANDIDATE)).toEqual([
    "Votre candidature attend l’accord de votre représentant légal",
  ]);
});

test("nobody moves it on before, the operator either", async () => {
  const { service, operator, apply } = await setup();
  const { id } = await received(await apply());
  const moved = await service.send(operator.secret, "POST", `/v1/applications/${id}/move`, { to: "offered" });
  expect(await problemOf(moved)).toEqual({ status: 409, code: "application_move_refused" });
});

test("the page tells the guardian who, what and to whom; opening it, however often, decides nothing", async () => {
  const { service, operator, apply, read, link } = await setup();
  const { id } = await received(await apply());
  const path = await link();
  for (const end of ["", "", "/confirm", "/refuse"]) await service.app.request(`${path}${end}`);
  const response = await service.app.request(path);
  const html = await response.text();
  for (const text of [
    "Ada Lovelace",
    "Occitel",
    "Annabella Milbanke",
    "Développeur web React",
    "22 novembre 2026",
  ])
    expect(html).toContain(text);
  expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await read(operator, id)).toMatchObject({ guardian: { status: "awaiting" } });
  expect(JSON.stringify(service.told)).not.toContain(path);
});

test("confirmed with one post, it goes out: the company sees it and is written to, all are told, and the link is spent", async () => {
  const { service, company, school, operator, apply, at, read, eventsOf, subjects, link, answer } =
    await setup();
  const { id } = await received(await apply());
  const path = await link();
  at("2026-11-25T10:00:00Z");
  const confirmed = await answer(path, "confirm");
  expect([confirmed.status, await confirmed.text()]).toEqual([
    200,
    expect.stringContaining("Votre accord est enregistré"),
  ]);
  expect((await answer(path, "confirm")).status).toBe(404);
  expect((await answer(path, "refuse")).status).toBe(404);
  expect((await service.app.request(path)).status).toBe(404);

  expect(await read(company, id)).toMatchObject({
    status: "received",
    guardian: { status: "confirmed", answeredAt: "2026-11-25T10:00:00.000Z", name: null, email: null },
  });
  for (const partner of [company, school, operator])
    expect(await eventsOf(partner)).toEqual(["application.received"]);
  expect(await subjects(COMPANY)).toEqual(["Une nouvelle candidature en alternance"]);
  expect((await subjects(CANDIDATE)).at(-1)).toBe("Votre candidature est partie");
});

test("the company's silence is counted from the confirmation", async () => {
  const { service, apply, at, subjects, link, answer } = await setup();
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

test("refused, it is withdrawn by the guardian: the candidate is told, the company never knows", async () => {
  const { company, operator, apply, read, eventsOf, subjects, link, answer } = await setup();
  const { id } = await received(await apply());
  expect(await (await answer(await link(), "refuse")).text()).toContain("Votre refus est enregistré");
  expect(await read(company, id)).toBeUndefined();
  expect(await read(operator, id)).toMatchObject({
    status: "withdrawn",
    guardian: { status: "refused" },
    history: [{ status: "withdrawn", mover: "guardian", by: null }],
  });
  expect(await eventsOf(company)).toEqual([]);
  expect(await subjects(COMPANY)).toEqual([]);
  expect((await subjects(CANDIDATE)).at(-1)).toBe("Votre candidature est retirée");
});

test("asked once more after seven days, by a link that lasts no longer; after fourteen it ends, and the candidate is told", async () => {
  const { service, company, operator, apply, at, read, subjects, link, answer } = await setup();
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
  const { service, company, apply, read, link, answer } = await setup();
  const { id } = await received(await apply());
  const path = await link();
  const own = linkIn((await lettersOf(service, CANDIDATE)).at(-1), "my-application");
  await service.app.request(`${own}/withdraw`, { method: "POST" });
  expect((await answer(path, "confirm")).status).toBe(404);
  expect((await service.app.request("/guardian/made-up")).status).toBe(404);
  expect(await read(company, id)).toBeUndefined();
});

test("sent again without a guardian, it still waits for the one that was named", async () => {
  const { company, operator, apply, read, eventsOf, link, answer } = await setup();
  const { id } = await received(await apply());
  const path = await link();
  await received(await apply({ guardian: undefined }));
  expect(await read(company, id)).toBeUndefined();
  expect(await eventsOf(operator)).toEqual([]);
  expect((await answer(path, "confirm")).status).toBe(200);
  expect(await read(company, id)).toMatchObject({ status: "received" });
});

test("sent again with a guardian, what had gone out is out of sight until they confirm; the update is told then", async () => {
  const { company, apply, at, read, eventsOf, subjects, link, answer } = await setup();
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
  const { service, apply } = await setup();
  const applicant = { firstName: "https://evil.example/x", lastName: "www.evil.example", email: CANDIDATE };
  await received(await apply({ applicant }));
  const [letter] = await lettersOf(service, GUARDIAN.email);
  expect(`${letter?.text} ${letter?.html}`).not.toMatch(/evil\.example/);
});

test("one address is asked ten times a day at most, whoever names it", async () => {
  const { apply } = await setup();
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
  const { service, operator, apply, eventsOf, link } = await setup();
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

test("who applied in English, and their guardian, read English", async () => {
  const { service, apply, subjects, link } = await setup({ language: "en" });
  await received(await apply());
  expect(await subjects(GUARDIAN.email)).toEqual([
    "An application for an apprenticeship awaits your agreement",
  ]);
  expect(await (await service.app.request(await link())).text()).toContain("I agree");
});
