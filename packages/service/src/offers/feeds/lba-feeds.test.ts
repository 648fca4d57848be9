import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { buildOpenApiSchema } from "api-alternance-sdk/internal";
import { expect, test } from "vitest";
import { readLbaOffers } from "../import/read-lba-offers.js";
import type { FeedOffer } from "./feed.js";
import { writeLbaRead } from "./lba-read.js";
import { writeLbaWrite } from "./lba-write.js";
import { aFeed, aFeedOffer, anOffer, oddOffers } from "./testing/a-feed.js";

/** API Alternance's published document, as its own package builds it; strict here: a member that it does not name is refused. */
const schemas =
  buildOpenApiSchema("1", "test", "https://api.example", "fr").getSpec().components?.schemas ?? {};
const published = strict({ components: { schemas } }) as { components: { schemas: Record<string, unknown> } };
// Its upsert key is in the description of the operation, and not in the schema.
Object.assign(propertiesOf("JobOfferWrite"), {
  identifier: {
    type: "object",
    required: ["partner_job_id"],
    properties: { partner_job_id: { type: "string" } },
  },
});

function propertiesOf(name: string): object {
  return (published.components.schemas[name] as { properties: object }).properties;
}

function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).map(([name, value]) => [name, strict(value)] as const);
  return {
    ...Object.fromEntries(entries),
    ...("properties" in schema ? { additionalProperties: false } : {}),
  };
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(published, "published");

const complaints = (name: string, value: unknown): string[] => {
  const validate = ajv.getSchema(`published#/components/schemas/${name}`);
  if (!validate) throw new Error(`The published document has no ${name}.`);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const jobsOf = (body: string) => JSON.parse(body) as { jobs: Record<string, unknown>[]; warnings: unknown[] };

test("every offer to send is a JobOfferWrite of the published document, under our own id", () => {
  const offers = oddOffers();
  const { jobs, warnings } = jobsOf(writeLbaWrite(aFeed({ offers })).body);
  expect(jobs.flatMap((job) => complaints("JobOfferWrite", job))).toEqual([]);
  expect(jobs.map(({ identifier }) => identifier)).toEqual(
    offers.map(({ offer }) => ({ partner_job_id: offer.id })),
  );
  expect(warnings).toEqual([]);
});

test("every offer to read is a JobOfferRead of the published document", () => {
  const { jobs } = jobsOf(writeLbaRead(aFeed({ offers: oddOffers() })).body);
  expect(jobs).toHaveLength(5);
  expect(jobs.flatMap((job) => complaints("JobOfferRead", job))).toEqual([]);
  expect(jobs[0]).toMatchObject({
    workplace: {
      location: { geopoint: { coordinates: [expect.closeTo(1.44, 1), expect.closeTo(43.6, 1)] } },
    },
    contract: { type: ["Apprentissage", "Professionnalisation"], start: "2027-09-01T00:00:00.000Z" },
    offer: { target_diploma: { european: "6", label: "Licence, BUT, Licence Pro (Bac+3)" } },
    is_delegated: false,
  });
});

test("the published document is one that refuses", () => {
  const [job = {}] = jobsOf(writeLbaWrite(aFeed()).body).jobs;
  expect(complaints("JobOfferWrite", { ...job, workplace: { siret: "732" } })).not.toEqual([]);
  expect(complaints("JobOfferWrite", { ...job, colour: "blue" })).not.toEqual([]);
  const [read = {}] = jobsOf(writeLbaRead(aFeed()).body).jobs;
  expect(complaints("JobOfferRead", { ...read, apply: {} })).not.toEqual([]);
});

test("the description keeps the tags that La bonne alternance keeps, and a numbered list stays a list", () => {
  const description = JSON.stringify(jobsOf(writeLbaWrite(aFeed()).body).jobs[0]);
  expect(description).toContain("<ul><li>React &amp; SQL</li></ul>");
});

test.each<[string, Partial<FeedOffer>, string]>([
  ["has no SIRET", { siret: null }, "WRONG_DATA"],
  ["has a SIRET that is none", { siret: "73282932000075" }, "WRONG_DATA"],
  ["is a school's", { isSchool: true }, "CFA"],
  ["is an internship's", { offer: anOffer({ title: "Stage développeur web" }) }, "STAGE"],
  ["is a job without training", { offer: anOffer({ title: "Développeur web, CDI" }) }, "FULL_TIME"],
  ["is over", { offer: anOffer({ expiresAt: "2026-11-22T09:54:59.000Z" }) }, "EXPIRED"],
  ["says next to nothing", { offer: anOffer({ description: "Un poste de développeur web." }) }, "WRONG_DATA"],
])(
  "an offer that %s is not sent, and the reason told in La bonne alternance's own code",
  (_case, overrides, code) => {
    expect(jobsOf(writeLbaWrite(aFeed({ offers: [aFeedOffer(overrides)] })).body)).toMatchObject({
      jobs: [],
      warnings: [{ partner_job_id: "off_01k9xq8e5w3f", code }],
    });
  },
);

test("what is written to be sent is read back by the import", () => {
  const { body } = writeLbaWrite(aFeed());
  expect(readLbaOffers(Buffer.from(body), "73282932000074").offers).toMatchObject([
    {
      externalId: "off_01k9xq8e5w3f",
      fields: {
        title: "Développeur web & mobile (H/F)",
        romeCode: "M1855",
        diplomaLevel: 6,
        startsOn: "2027-09-01",
        durationMonths: 24,
        contractTypes: ["apprenticeship", "professionalisation"],
        remote: "hybrid",
        skills: ["React", "SQL, avancé"],
        seats: 1,
      },
      place: { postalCode: "31000", name: "Toulouse" },
      errors: [],
    },
  ]);
});
