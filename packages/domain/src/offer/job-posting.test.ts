import fc from "fast-check";
import { expect, test } from "vitest";
import type { DiplomaLevel } from "../reference/diploma-levels.js";
import { type JobPostingInput, jobPosting } from "./job-posting.js";
import { OFFER_STATUSES, REMOTE_MODES } from "./offer.js";

const URL_OF_OFFER = "https://ecole.example/offres?offer=off_01k9xq8e5w3f";
const NOW = "2026-12-01T00:00:00.000Z";

const anOffer = (overrides: Partial<JobPostingInput> = {}): JobPostingInput => ({
  id: "off_01k9xq8e5w3f",
  status: "published",
  title: "Développeur·se web React en alternance",
  descriptionHtml: "<p>Vous rejoignez une équipe de quatre personnes.</p>",
  company: { name: "Garonne Numérique" },
  place: { communeName: "Toulouse", postalCode: "31000" },
  occupation: { romeCode: "M1855", label: "Développeur / Développeuse web" },
  diplomaLevel: 6,
  startsOn: "2027-09-01",
  remote: "hybrid",
  skills: ["React", "TypeScript"],
  seatsLeft: 2,
  pay: {
    ages: [
      { lowestCents: 80_282, highestCents: 95_218 },
      { lowestCents: 50_410, highestCents: 72_814 },
      { lowestCents: 186_702, highestCents: 186_702 },
    ],
    monthlyPayCents: null,
  },
  publishedAt: "2026-11-20T09:30:00.000Z",
  expiresAt: "2027-01-20T09:30:00.000Z",
  ...overrides,
});

const posted = (overrides: Partial<JobPostingInput> = {}) =>
  jobPosting(anOffer(overrides), URL_OF_OFFER, NOW);

/** An offer that says anything an offer can. */
const offer: fc.Arbitrary<JobPostingInput> = fc.record({
  id: fc.stringMatching(/^off_[0-9a-z]{4,40}$/),
  status: fc.constantFrom(...OFFER_STATUSES),
  title: fc.string(),
  descriptionHtml: fc.string(),
  company: fc.record({ name: fc.string() }),
  place: fc.record({ communeName: fc.string(), postalCode: fc.string() }),
  occupation: fc.record({ romeCode: fc.string(), label: fc.string() }),
  diplomaLevel: fc.constantFrom<DiplomaLevel>(3, 4, 5, 6, 7),
  startsOn: fc.constant("2027-09-01"),
  remote: fc.constantFrom(...REMOTE_MODES),
  skills: fc.array(fc.string()),
  seatsLeft: fc.nat(50),
  pay: fc.record({
    ages: fc.array(fc.record({ lowestCents: fc.nat(300_000), highestCents: fc.nat(300_000) })),
    monthlyPayCents: fc.option(fc.integer({ min: 1, max: 500_000 })),
  }),
  publishedAt: fc.option(fc.constant("2026-11-20T09:30:00.000Z")),
  expiresAt: fc.constantFrom("2026-11-30T23:59:59.999Z", NOW, "2027-01-20T09:30:00.000Z"),
});

test("whatever an offer says, it is posted while it is published and its time is not over, and then only", () => {
  fc.assert(
    fc.property(offer, (offer) => {
      const isPosted = offer.status === "published" && offer.publishedAt !== null && NOW < offer.expiresAt;
      expect(jobPosting(offer, URL_OF_OFFER, NOW) !== undefined).toBe(isPosted);
    }),
  );
});

test("a posting never tells less than nothing: no empty member, no end in the past, no range upside down", () => {
  fc.assert(
    fc.property(offer, (offer) => {
      const posting = jobPosting({ ...offer, status: "published" }, URL_OF_OFFER, NOW);
      if (!posting) return;
      expect(JSON.parse(JSON.stringify(posting))).toStrictEqual(posting);
      expect(posting.validThrough > NOW).toBe(true);
      const { minValue = 0, maxValue = 0 } = posting.baseSalary?.value ?? {};
      expect(minValue).toBeLessThanOrEqual(maxValue);
    }),
  );
});

test("an open offer is posted with all that search engines ask for", () => {
  expect(posted()).toStrictEqual({
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: "Développeur·se web React en alternance",
    description: "<p>Vous rejoignez une équipe de quatre personnes.</p>",
    url: URL_OF_OFFER,
    identifier: { "@type": "PropertyValue", name: "Garonne Numérique", value: "off_01k9xq8e5w3f" },
    datePosted: "2026-11-20T09:30:00.000Z",
    validThrough: "2027-01-20T09:30:00.000Z",
    employmentType: ["FULL_TIME", "TEMPORARY"],
    hiringOrganization: { "@type": "Organization", name: "Garonne Numérique" },
    jobLocation: {
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        addressLocality: "Toulouse",
        postalCode: "31000",
        addressRegion: "Occitanie",
        addressCountry: "FR",
      },
    },
    baseSalary: {
      "@type": "MonetaryAmount",
      currency: "EUR",
      value: { "@type": "QuantitativeValue", minValue: 504.1, maxValue: 1867.02, unitText: "MONTH" },
    },
    educationRequirements: {
      "@type": "EducationalOccupationalCredential",
      credentialCategory: "high school",
    },
    occupationalCategory: {
      "@type": "CategoryCode",
      codeValue: "M1855",
      name: "Développeur / Développeuse web",
    },
    skills: "React, TypeScript",
    jobStartDate: "2027-09-01",
    totalJobOpenings: 2,
    directApply: true,
  });
});

test("an offer done from home says from where one may apply; one done there in part does not", () => {
  expect(posted({ remote: "remote" })).toMatchObject({
    jobLocationType: "TELECOMMUTE",
    applicantLocationRequirements: { "@type": "Country", name: "France" },
  });
  expect(posted({ remote: "hybrid" })).not.toHaveProperty("jobLocationType");
});

test.each([
  [3, "no requirements"],
  [4, "no requirements"],
  [5, "high school"],
  [6, "high school"],
  [7, "associate degree"],
] as const)("to prepare level %s, one comes with: %s", (diplomaLevel, asked) => {
  const required = posted({ diplomaLevel })?.educationRequirements;
  expect(typeof required === "object" ? required.credentialCategory : required).toBe(asked);
});

test("where the tables do not reach, the pay is what the company said, and untold if it said nothing", () => {
  expect(posted({ pay: { ages: [], monthlyPayCents: 120_000 } })?.baseSalary?.value).toMatchObject({
    minValue: 1200,
    maxValue: 1200,
  });
  expect(posted({ pay: { ages: [], monthlyPayCents: null } })).not.toHaveProperty("baseSalary");
});

test("an offer without skills names none", () => {
  expect(posted({ skills: [] })).not.toHaveProperty("skills");
});
