import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Application, ApplicationPage, ApplicationReceipt } from "@alternance-kit/contract/application";
import { aNewApplication, anApplicant } from "@alternance-kit/testing/builders";
import { pdf } from "@alternance-kit/testing/files";
import { expect, test } from "vitest";
import { aService } from "../testing/a-service.js";
import { lettersOf } from "../testing/letters-of.js";

async function setup() {
  const service = await aService();
  const company = await service.aPartner("company", "Occitel", "73282932000074", "rh@occitel.example");
  const school = await service.aPartner("school", "Campus Garonne");
  const offer = await service.publish(company);
  const apply = async (overrides: object = {}, file = pdf(), from = school) => {
    const response = await service.apply(
      from,
      { ...aNewApplication({ offerId: offer.id }), ...overrides },
      file,
    );
    expect(response.status).toBe(201);
    return (await response.json()) as ApplicationReceipt;
  };
  const received = async () =>
    ((await (await service.send(company.secret, "GET", "/v1/applications")).json()) as ApplicationPage).data;
  const files = () => readdir(join(service.folder, "files", "cv"));
  const move = (id: string, body: object) =>
    service.send(company.secret, "POST", `/v1/applications/${id}/move`, body);
  return { service, company, school, offer, apply, received, files, move };
}

test("who applies again to an offer has one application, with what was sent last, under the same id and reference", async () => {
  const { service, company, apply, received, files } = await setup();
  const first = await apply({ message: "Bonjour" }, pdf({ name: "ancien.pdf", text: "Old" }));
  service.clock.now = new Date("2026-11-24T09:00:00Z");
  const applicant = { ...anApplicant("Ada@EXAMPLE.org"), phone: "0612345678" };
  const file = pdf({ name: "nouveau.pdf", text: "New" });
  const second = await apply({ applicant, language: "en" }, file);
  expect([second.id, second.reference]).toEqual([first.id, first.reference]);
  const [application, ...others] = await received();
  expect(others).toEqual([]);
  expect(application).toMatchObject({
    id: first.id,
    applicant: { email: "Ada@EXAMPLE.org", phone: "+33612345678" },
    message: null,
    cv: { fileName: "nouveau.pdf" },
    receivedAt: first.receivedAt,
  });
  expect(await files()).toHaveLength(1);
  const download = await service.send(company.secret, "GET", `/v1/applications/${first.id}/cv`);
  expect(Buffer.from(await download.arrayBuffer()).equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
});

test("the candidate is told that it was updated; the company, that one came, once", async () => {
  const { service, apply } = await setup();
  const { reference } = await apply();
  await apply();
  const letters = await lettersOf(service, "ada@example.org");
  expect(letters.map(({ subject }) => subject)).toEqual([
    "Votre candidature est reçue",
    "Votre candidature est mise à jour",
  ]);
  expect(letters[1]?.text).toContain(reference);
  expect(letters[1]?.text).toContain("Ce n’est pas vous ?");
  expect(await lettersOf(service, "rh@occitel.example")).toHaveLength(1);
});

test("where it stands stays, and so does whose page it came from; the answer says neither", async () => {
  const { service, company, school, apply, received, move } = await setup();
  const { id } = await apply();
  await move(id, { to: "interview" });
  service.clock.now = new Date("2026-11-25T09:00:00Z");
  const elsewhere = await service.aPartner("school", "Autre école");
  expect(await apply({}, pdf(), elsewhere)).toMatchObject({
    id,
    status: "received",
    receivedAt: "2026-11-25T09:00:00.000Z",
  });
  expect(await received()).toMatchObject([
    { status: "interview", source: { partnerId: school.id }, updatedAt: "2026-11-22T10:00:00.000Z" },
  ]);
  const seen = await service.send(company.secret, "GET", `/v1/applications/${id}`);
  expect(((await seen.json()) as Application).history).toHaveLength(1);
});

test("sent eight times at once, an application is one, with one file, and whichever came last whole", async () => {
  const { apply, received, files } = await setup();
  const receipts = await Promise.all(
    Array.from({ length: 8 }, (_, i) => apply({ message: `${i}` }, pdf({ name: `${i}.pdf` }))),
  );
  expect(new Set(receipts.map(({ id }) => id)).size).toBe(1);
  const [application, ...others] = await received();
  expect(others).toEqual([]);
  expect(application?.cv?.fileName).toBe(`${application?.message}.pdf`);
  expect(await files()).toHaveLength(1);
});

test("after one that ended, the same person may apply anew", async () => {
  const { apply, received, files, move } = await setup();
  const { id } = await apply();
  await move(id, { to: "declined", reason: "skills" });
  expect((await apply()).id).not.toBe(id);
  expect(await received()).toHaveLength(2);
  expect(await files()).toHaveLength(2);
});

test("the same person at another offer, and another person at the same, each have their own", async () => {
  const { service, company, apply, received } = await setup();
  const other = await service.publish(company);
  await apply();
  await apply({ offerId: other.id });
  await apply({ applicant: anApplicant("ada+alternance@example.org") });
  expect(await received()).toHaveLength(3);
});
