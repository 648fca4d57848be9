import type { ApplicationPage } from "@alternance-kit/contract/application";
import type { ProgrammeFigures } from "@alternance-kit/contract/programme";
import { expect, test } from "vitest";
import { aMinor, CANDIDATE, COMPANY, GUARDIAN, received } from "../../testing/a-minor.js";
import { problemOf } from "../../testing/a-service.js";

test("who answers for a candidate cannot be the candidate, nor an address that does not last", async () => {
  const { apply } = await aMinor();
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
  const { service, operator, company, school, apply, read, eventsOf, subjects } = await aMinor();
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
  const { service, operator, apply } = await aMinor();
  const { id } = await received(await apply());
  const moved = await service.send(operator.secret, "POST", `/v1/applications/${id}/move`, { to: "offered" });
  expect(await problemOf(moved)).toEqual({ status: 409, code: "application_move_refused" });
});

test("the page tells the guardian who, what and to whom; opening it, however often, decides nothing", async () => {
  const { service, operator, apply, read, link } = await aMinor();
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
    await aMinor();
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

test("refused, it is withdrawn by the guardian: the candidate is told, the company never knows", async () => {
  const { company, operator, apply, read, eventsOf, subjects, link, answer } = await aMinor();
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

test("who applied in English, and their guardian, read English", async () => {
  const { service, apply, subjects, link } = await aMinor({ language: "en" });
  await received(await apply());
  expect(await subjects(GUARDIAN.email)).toEqual([
    "An application for an apprenticeship awaits your agreement",
  ]);
  expect(await (await service.app.request(await link())).text()).toContain("I agree");
});
