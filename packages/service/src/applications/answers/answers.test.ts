import type { Application } from "@alternance-kit/contract/application";
import type { QuestionSchema } from "@alternance-kit/contract/question";
import { aNewApplication, anApplicant } from "@alternance-kit/testing/builders";
import { docx, pdf } from "@alternance-kit/testing/files";
import { aFileQuestion, aQuestionSchema } from "@alternance-kit/testing/questions";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { aService, problemOf } from "../../testing/a-service.js";
import { lettersOf, linkIn } from "../../testing/letters-of.js";
import { tracesOf } from "../../testing/traces-of.js";
import { tusRequests } from "../../testing/tus-requests.js";

const HOUR = 3_600_000;

async function setup(questions: QuestionSchema | null = aQuestionSchema()) {
  const service = await aService();
  const [company, school, operator] = [
    await service.aPartner("company"),
    await service.aPartner("school"),
    await service.aPartner("operator"),
  ];
  const offer = await service.publish(company, { questions });
  const answering = (values: object, version = 1, email?: string) =>
    aNewApplication({
      offerId: offer.id,
      applicant: anApplicant(email),
      answers: { version, values: { ...values } },
    });
  const apply = (values: object, version?: number, email?: string) =>
    service.apply(school, answering(values, version, email));
  const read = async (id: string, reader = company) =>
    (await (await service.send(reader.secret, "GET", `/v1/applications/${id}`)).json()) as Application;
  const received = async (response: Response) => ((await response.json()) as { id: string }).id;
  const change = (questions: QuestionSchema | null) =>
    service.send(company.secret, "PATCH", `/v1/offers/${offer.id}`, { questions });
  return {
    ...service,
    service,
    company,
    school,
    operator,
    offer,
    answering,
    applyWith: apply,
    read,
    received,
    change,
  };
}

const ANSWERS = { why: " React ! ", level: "yes", since: "2024-09-01" };
const KEPT = { why: "React !", level: "yes", since: "2024-09-01" };

test("the company and the operator read the answers with the questions as they were asked; the school does not", async () => {
  const { applyWith, received, read, company, operator, school, offer } = await setup();
  const id = await received(await applyWith(ANSWERS));
  const answers = { version: 1, schema: offer.questions?.schema, values: KEPT };
  expect((await read(id, company)).answers).toEqual(answers);
  expect((await read(id, operator)).answers).toEqual(answers);
  expect((await read(id, school)).answers).toBeNull();
});

test("wrong answers are told each beside its question, and nothing is kept", async () => {
  const { applyWith, count } = await setup();
  const response = await applyWith({ why: "  ", level: "yes", since: "2024-02-30", other: 1 });
  expect(await problemOf(response)).toEqual({
    status: 422,
    code: "validation_failed",
    errors: [
      "/answers/values/other unknown_field",
      "/answers/values/why required",
      "/answers/values/since date_malformed",
    ],
  });
  expect(await count("applications")).toBe(0);
});

test("an offer whose questions need no answer takes an application without any; one that needs some does not", async () => {
  const needed = await setup();
  const plain = aNewApplication({ offerId: needed.offer.id });
  expect(await problemOf(await needed.apply(needed.school, plain))).toMatchObject({
    errors: ["/answers/values/why required"],
  });
  const free = await setup(aQuestionSchema({ required: undefined }));
  const id = await free.received(await free.apply(free.school, aNewApplication({ offerId: free.offer.id })));
  expect((await free.read(id)).answers).toBeNull();
});

test("an answer to a question that is not asked is not kept, however it was sent", async () => {
  const { applyWith, received, read } = await setup();
  const id = await received(await applyWith({ why: "React", level: "no", since: "2024-09-01" }));
  expect((await read(id)).answers?.values).toEqual({ why: "React", level: "no" });
});

test("questions that change while a candidate writes are taken as they were, for a day; later, the new version is named", async () => {
  const { applyWith, received, read, change, clock } = await setup();
  clock.now = new Date(clock.now.getTime() + HOUR);
  const shorter = aQuestionSchema({
    properties: { why: { type: "string", title: "Pourquoi nous ?" } },
    allOf: undefined,
  });
  await change(shorter);
  clock.now = new Date(clock.now.getTime() + 23 * HOUR);
  const id = await received(await applyWith(ANSWERS));
  expect((await read(id)).answers).toMatchObject({ version: 1, values: KEPT });

  clock.now = new Date(clock.now.getTime() + 2 * HOUR);
  const late = await applyWith(ANSWERS, 1, "grace@example.org");
  expect(await late.clone().json()).toMatchObject({ detail: expect.stringContaining("version 2") });
  expect(await problemOf(late)).toEqual({
    status: 409,
    code: "questions_changed",
    errors: ["/answers/version not_allowed_value"],
  });
  expect((await applyWith({ why: "React" }, 2, "grace@example.org")).status).toBe(201);
  expect((await applyWith({ why: "React" }, 3, "linus@example.org")).status).toBe(409);
  expect((await read(id)).answers?.schema.properties["why"]?.title).toBe("Pourquoi ce poste ?");
});

test("questions that are asked no more are told so", async () => {
  const { applyWith, change, clock } = await setup();
  await change(null);
  clock.now = new Date(clock.now.getTime() + 25 * HOUR);
  const response = await applyWith(ANSWERS);
  expect(await response.clone().json()).toMatchObject({
    detail: expect.stringContaining("asks nothing any more"),
  });
  expect((await problemOf(response)).code).toBe("questions_changed");
});

test("sent again, the answers take the place of those before", async () => {
  const { applyWith, received, read, count } = await setup();
  const id = await received(await applyWith(ANSWERS));
  expect(await received(await applyWith({ why: "Node.js" }))).toBe(id);
  expect((await read(id)).answers?.values).toEqual({ why: "Node.js" });
  expect(await count("application_answers")).toBe(1);
});

test("a file that a question asks for is sent before, kept beside the CV, and downloaded byte for byte", async () => {
  const { service, school, company, answering, read, send } = await setup(aFileQuestion());
  const { uploaded, apply } = tusRequests(service, school);
  const transcript = pdf({ name: "notes.pdf", sizeBytes: 9_000 });
  const [cv, answer] = [await uploaded(), await uploaded(transcript)];
  const response = await apply({ ...answering({ transcript: answer }), files: { cv } });
  expect(response.status).toBe(201);
  const { id } = (await response.json()) as Application;
  expect(await read(id)).toMatchObject({
    answers: { values: { transcript: answer } },
    answerFile: { fileName: "notes.pdf", sizeBytes: 9_000, scan: "unscanned" },
    document: null,
  });
  expect((await read(id, school)).answerFile).toBeNull();
  const file = await send(company.secret, "GET", `/v1/applications/${id}/answer-file`);
  expect(file.headers.get("content-disposition")).toContain("notes.pdf");
  expect(await file.arrayBuffer()).toEqual(await transcript.arrayBuffer());
  expect(
    await problemOf(await send(school.secret, "GET", `/v1/applications/${id}/answer-file`)),
  ).toMatchObject({
    code: "not_permitted",
  });
});

test("a file of another type than the question asks for is refused, as is one that never came; the upload stays", async () => {
  const { service, school, answering, count } = await setup(aFileQuestion());
  const { uploaded, apply } = tusRequests(service, school);
  const [cv, letter] = [await uploaded(), await uploaded(docx())];
  expect(await problemOf(await apply({ ...answering({ transcript: letter }), files: { cv } }))).toEqual({
    status: 415,
    code: "file_type_refused",
    errors: ["/answers/values/transcript file_type_refused"],
  });
  expect(
    await problemOf(await apply({ ...answering({ transcript: "upl_00000000000000" }), files: { cv } })),
  ).toEqual({
    status: 404,
    code: "upload_not_found",
    errors: ["/answers/values/transcript upload_not_found"],
  });
  expect(await count("uploads")).toBe(2);
});

test("a candidate gets their answers and their file with all the rest, and erased they are gone from every byte", async () => {
  const secret = "Mon projet Estelas";
  const { service, school, answering } = await setup({
    ...aFileQuestion(),
    properties: { ...aFileQuestion().properties, why: { type: "string", title: "Pourquoi nous ?" } },
  });
  const { uploaded, apply } = tusRequests(service, school);
  const [cv, transcript] = [await uploaded(), await uploaded(pdf({ name: "notes-estelas.pdf" }))];
  const email = "estelas@example.org";
  await apply({ ...answering({ why: secret, transcript }, 1, email), files: { cv } });
  const page = linkIn((await lettersOf(service, email)).at(-1), "my-application");

  const archive = unzipSync(
    new Uint8Array(await (await service.app.request(`${page}/export.zip`)).arrayBuffer()),
  );
  const told = JSON.parse(strFromU8(archive["application.json"] ?? new Uint8Array())) as Application;
  expect(told.answers?.values["why"]).toBe(secret);
  expect(Object.keys(archive)).toContain("answer/notes-estelas.pdf");

  expect(await tracesOf(service, [secret])).not.toEqual([]);
  expect((await service.app.request(`${page}/erase`, { method: "POST" })).status).toBe(200);
  expect(await tracesOf(service, [secret, "notes-estelas"])).toEqual([]);
  expect(await service.count("application_answers")).toBe(0);
});
