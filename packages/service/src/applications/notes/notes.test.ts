import type { Application } from "@alternance-kit/contract/application";
import type { ApplicationNote } from "@alternance-kit/contract/application-note";
import { expect, test } from "vitest";
import { aClientSession } from "../../testing/a-client-session.js";
import { aService, problemOf, type TestPartner } from "../../testing/a-service.js";

async function setup() {
  const service = await aService();
  const [company, school, operator] = [
    await service.aPartner("company"),
    await service.aPartner("school"),
    await service.aPartner("operator"),
  ];
  const { id } = await service.submit(school, await service.publish(company));
  const path = `/v1/applications/${id}/notes`;
  const add = (partner: TestPartner, text: string, headers: Record<string, string> = {}) =>
    service.send(partner.secret, "POST", path, { text }, headers);
  const notesSeenBy = async (partner: TestPartner) => {
    const response = await service.send(partner.secret, "GET", `/v1/applications/${id}`);
    return ((await response.json()) as Application).notes;
  };
  return { service, company, school, operator, id, path, add, notesSeenBy };
}

test("the company and the operator read each other's notes, in order; the partner whose page it came from has none", async () => {
  const { service, company, school, operator, path, add, notesSeenBy } = await setup();
  const first = await add(company, "Très bon entretien.\nÀ rappeler lundi.");
  expect(first.status).toBe(201);
  const note = (await first.json()) as ApplicationNote;
  expect(note).toEqual({
    id: expect.stringMatching(/^not_/),
    text: "Très bon entretien.\nÀ rappeler lundi.",
    by: company.name,
    at: "2026-11-22T10:00:00.000Z",
  });
  const session = await aClientSession(service, company, { subject: "Camille Durand" });
  await session.call("POST", path, { text: "Appelée." });
  await add(operator, "Relancée par le campus.");
  const expected = [
    { text: note.text, by: company.name },
    { text: "Appelée.", by: `Camille Durand (${company.name})` },
    { text: "Relancée par le campus.", by: operator.name },
  ];
  expect(await notesSeenBy(company)).toMatchObject(expected);
  expect(await notesSeenBy(operator)).toMatchObject(expected);
  expect(await notesSeenBy(school)).toEqual([]);
});

test("sent again under the same key it is one note, and the same answer", async () => {
  const { company, add, notesSeenBy } = await setup();
  const headers = { "idempotency-key": "note-of-camille" };
  const answers = [await add(company, "Une fois.", headers), await add(company, "Une fois.", headers)];
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  const [one, other] = await Promise.all(answers.map((answer) => answer.json()));
  expect(other).toEqual(one);
  expect(await notesSeenBy(company)).toHaveLength(1);
});

test("nobody else notes anything", async () => {
  const { service, school, add } = await setup();
  expect(await problemOf(await add(school, "Vu."))).toEqual({ status: 403, code: "not_permitted" });
  const stranger = await service.aPartner("company");
  expect(await problemOf(await add(stranger, "Vu."))).toEqual({ status: 404, code: "application_not_found" });
});

test("a note without a word, or of over 2,000 letters, is refused", async () => {
  const { company, add } = await setup();
  for (const [text, code] of [
    ["  ", "required"],
    ["a".repeat(2_001), "too_long"],
  ] as const)
    expect(await problemOf(await add(company, text))).toMatchObject({ errors: [`/text ${code}`] });
});
