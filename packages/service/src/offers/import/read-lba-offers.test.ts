import { expect, test } from "vitest";
import { readLbaOffers } from "./read-lba-offers.js";

const SIRET = "73282932000074";

const aJob = (overrides: Record<string, unknown> = {}) => ({
  identifier: { partner_job_id: "rh-42" },
  workplace: { siret: SIRET, location: { address: "12 rue des Arts, 31000 Toulouse, France" } },
  apply: { email: "rh@garonne.example" },
  contract: { start: "2027-09-01T00:00:00+02:00", duration: 24, type: ["Apprentissage"], remote: "hybrid" },
  offer: {
    title: "Développeur web",
    description: "Vous rejoignez une équipe de quatre personnes.",
    rome_codes: ["A1101", "M1855"],
    target_diploma: { european: "6" },
    desired_skills: ["React"],
    opening_count: 2,
    publication: { expiration: "2027-01-20T12:00:00+01:00" },
  },
  ...overrides,
});

const read = (...jobs: unknown[]) => readLbaOffers(Buffer.from(JSON.stringify(jobs)), SIRET).offers;

test("a JobOfferWrite says all but the rhythm: of its occupations the first of IT, of its address the commune", () => {
  expect(read(aJob())).toEqual([
    {
      line: 1,
      externalId: "rh-42",
      fields: {
        title: "Développeur web",
        description: "Vous rejoignez une équipe de quatre personnes.",
        descriptionFormat: "text",
        romeCode: "M1855",
        diplomaLevel: 6,
        startsOn: "2027-09-01",
        durationMonths: 24,
        contractTypes: ["apprenticeship"],
        remote: "hybrid",
        skills: ["React"],
        seats: 2,
        expiresAt: "2027-01-20T11:00:00.000Z",
      },
      place: { postalCode: "31000", name: "Toulouse" },
      ended: undefined,
      errors: [],
    },
  ]);
});

test.each([
  ["<p>Une équipe</p>", "html"],
  ["Une équipe<br>de quatre", "html"],
  ["Moins de 3 < 4\n\net plus", "text"],
])("%j is read as %s", (description, descriptionFormat) => {
  expect(read({ ...aJob(), offer: { description } })[0]?.fields).toMatchObject({ descriptionFormat });
});

test("a start at midnight in France is that day, though it is still the day before in UTC", () => {
  const [offer] = read(aJob({ contract: { start: "2027-08-31T22:00:00Z" } }));
  expect(offer?.fields).toMatchObject({ startsOn: "2027-09-01" });
});

test("what the model has a default for is that default", () => {
  const [offer] = read({ ...aJob(), offer: { title: "Dev", description: "…" } });
  expect(offer?.fields).toMatchObject({ skills: [], seats: 1 });
});

test.each([
  ["Filled", "filled"],
  ["Cancelled", "withdrawn"],
  ["Active", undefined],
])("an offer that is %s ends as %s", (status, ended) => {
  expect(read({ ...aJob(), offer: { status } })[0]?.ended).toBe(ended);
});

test.each([
  ["another company's", "35600000000048", "not_allowed_value"],
  ["mistyped", "73282932000075", "siret_wrong_check_digit"],
  ["left out", undefined, "required"],
])("a SIRET that is %s is refused", (_case, siret, code) => {
  expect(read(aJob({ workplace: { siret } }))[0]?.errors).toMatchObject([
    { pointer: "/workplace/siret", code },
  ]);
});

test("one offer alone, a list under `jobs`, and fields of the wrong kind are read without failing", () => {
  const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));
  expect(readLbaOffers(bytes(aJob()), SIRET).offers).toHaveLength(1);
  expect(readLbaOffers(bytes({ jobs: [aJob(), aJob()] }), SIRET).offers).toHaveLength(2);
  const odd = aJob({ contract: "x", offer: { rome_codes: "M1855", target_diploma: 6, publication: [] } });
  expect(read(odd)[0]?.fields).not.toHaveProperty("romeCode");
});
