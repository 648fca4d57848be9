import type { Offer } from "@alternance-kit/contract/offer";
import type { OfferHistory } from "@alternance-kit/contract/offer-life";
import type { QuestionSchema } from "@alternance-kit/contract/question";
import { aNewOffer } from "@alternance-kit/testing/builders";
import { aQuestionSchema } from "@alternance-kit/testing/questions";
import { expect, test } from "vitest";
import { aService, problemOf } from "../../testing/a-service.js";
import { anItem, reported, upload } from "../import/testing/an-import.js";

const json = async <T>(response: Response | Promise<Response>) => (await (await response).json()) as T;

async function setup() {
  const service = await aService();
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  const read = (id: string) => json<Offer>(service.browse(school, `/v1/offers/${id}`));
  const patch = (id: string, change: object) =>
    json<Offer>(service.send(company.secret, "PATCH", `/v1/offers/${id}`, change));
  const history = async (id: string) =>
    (await json<OfferHistory>(service.send(company.secret, "GET", `/v1/offers/${id}/history`))).data;
  return { ...service, company, school, read, patch, history };
}

const onlyWhy = aQuestionSchema({
  properties: { why: { type: "string", title: "Pourquoi nous ?", maxLength: 300 } },
  allOf: undefined,
});

test("an offer asks its own questions, in the order they were written, and its summaries do not", async () => {
  const { publish, company, school, read, browse } = await setup();
  const { id } = await publish(company, { questions: aQuestionSchema() });
  const { questions } = await read(id);
  expect(questions).toEqual({
    version: 1,
    schema: {
      ...aQuestionSchema(),
      properties: { ...aQuestionSchema().properties },
      additionalProperties: false,
    },
  });
  expect(Object.keys(questions?.schema.properties ?? {})).toEqual(["why", "level", "since"]);
  const { data } = await json<{ data: object[] }>(browse(school, "/v1/offers"));
  expect(data).toHaveLength(1);
  expect(data[0]).not.toHaveProperty("questions");
});

test("an offer that asks nothing says so", async () => {
  const { publish, company, read } = await setup();
  expect((await read((await publish(company)).id)).questions).toBeNull();
});

test("a change of the questions is another version; the same questions again, or another change, is none", async () => {
  const { publish, company, read, patch } = await setup();
  const { id } = await publish(company, { questions: aQuestionSchema() });
  expect((await patch(id, { questions: aQuestionSchema() })).questions?.version).toBe(1);
  expect((await patch(id, { seats: 2 })).questions?.version).toBe(1);
  expect((await patch(id, { questions: onlyWhy })).questions?.version).toBe(2);
  expect((await patch(id, { questions: null })).questions).toBeNull();
  expect((await read(id)).questions).toBeNull();
  expect((await patch(id, { questions: onlyWhy })).questions?.version).toBe(3);
  expect((await read(id)).questions?.schema.properties["why"]?.title).toBe("Pourquoi nous ?");
});

test("the history tells what was asked before and after", async () => {
  const { publish, company, patch, history } = await setup();
  const { id } = await publish(company);
  await patch(id, { questions: onlyWhy });
  expect((await history(id))[0]?.changes).toMatchObject([
    { field: "questions", before: null, after: { properties: { why: { title: "Pourquoi nous ?" } } } },
  ]);
});

test("questions that cannot be are refused, each wrong part by its place in the offer", async () => {
  const { send, company } = await setup();
  const questions = {
    type: "object",
    properties: { Why: { type: "string" }, since: { type: "string", title: "Depuis ?", format: "month" } },
    required: ["how"],
  };
  const response = await send(company.secret, "POST", "/v1/offers", { ...aNewOffer(), questions });
  expect(await problemOf(response)).toEqual({
    status: 422,
    code: "validation_failed",
    errors: [
      "/questions/properties/Why malformed",
      "/questions/properties/Why/title required",
      "/questions/properties/since/format not_allowed_value",
      "/questions/required/0 not_allowed_value",
    ],
  });
});

test("a question that is nobody's business holds the offer back, and the finding says which and why", async () => {
  const { publish, company, patch } = await setup();
  const { id, status } = await publish(company, { questions: onlyWhy });
  expect(status).toBe("published");
  const held = await patch(id, {
    questions: {
      ...onlyWhy,
      properties: { ...onlyWhy.properties, nir: { type: "string", title: "Votre numéro de sécu" } },
    },
  });
  expect(held).toMatchObject({
    status: "in_review",
    review: {
      findings: [
        {
          code: "private_question",
          pointer: "/questions/properties/nir/title",
          excerpt: "Votre numéro de sécu",
          legalRef: "L1221-6",
          message: { fr: expect.stringContaining("sécurité sociale") },
        },
      ],
    },
  });
});

test("a file of offers brings their questions, and the same file again changes nothing", async () => {
  const service = await setup();
  const { company, read } = service;
  const bring = async (questions: QuestionSchema) => {
    const [line] = (await reported(await upload(service, company, [anItem("a", { questions })]))).lines;
    if (!line || line.verdict === "refused" || !line.offerId) throw new Error(JSON.stringify(line));
    return [line.verdict, (await read(line.offerId)).questions?.version];
  };
  expect(await bring(aQuestionSchema())).toEqual(["created", 1]);
  expect(await bring(aQuestionSchema())).toEqual(["unchanged", 1]);
  expect(await bring(onlyWhy)).toEqual(["updated", 2]);
});
