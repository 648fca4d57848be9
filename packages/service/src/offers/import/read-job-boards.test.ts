import { expect, test } from "vitest";
import { readGreenhouseOffers } from "./read-greenhouse-offers.js";
import { readLeverOffers } from "./read-lever-offers.js";

const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));

test("a Greenhouse board gives title, text and place; its custom fields go by the headings of CSV files", () => {
  const board = {
    jobs: [
      {
        id: 127817,
        title: "Développeur web",
        updated_at: "2026-11-02T10:00:00-05:00",
        location: { name: "Toulouse, Occitanie, France" },
        absolute_url: "https://boards.greenhouse.io/garonne/jobs/127817",
        content: "&lt;p&gt;Vous rejoignez l&#39;équipe &amp;amp; apprenez.&lt;/p&gt;",
        departments: [{ id: 1, name: "R&D" }],
        metadata: [
          { id: 1, name: "Code ROME", value: "M1855", value_type: "short_text" },
          { id: 2, name: "Niveau", value: "Bac+3", value_type: "single_select" },
          { id: 3, name: "Compétences", value: ["React", "SQL, avancé"], value_type: "multi_select" },
          { id: 4, name: "Humeur", value: "bonne", value_type: "short_text" },
          { id: 5, name: "Rythme", value: null, value_type: "short_text" },
        ],
      },
    ],
    meta: { total: 1 },
  };
  expect(readGreenhouseOffers(bytes(board), null).offers).toEqual([
    {
      line: 1,
      externalId: "127817",
      fields: {
        title: "Développeur web",
        description: "<p>Vous rejoignez l'équipe &amp; apprenez.</p>",
        descriptionFormat: "html",
        romeCode: "M1855",
        diplomaLevel: 6,
        skills: ["React", "SQL, avancé"],
      },
      place: { name: "Toulouse" },
      ended: undefined,
      errors: [],
    },
  ]);
});

test("Lever's postings give their sections one after the other, and how far one works from home", () => {
  const postings = [
    {
      id: "ff1b9a4e",
      text: "Alternant·e DevOps",
      categories: { location: "Montpellier (34)", team: "Infra", commitment: "Alternance" },
      workplaceType: "hybrid",
      description: "<div>Une équipe de cinq.</div>",
      lists: [{ text: "Vos <missions>", content: "<li>Déployer</li><li>Mesurer</li>" }],
      additional: "<div>À bientôt.</div>",
      createdAt: 1_760_000_000_000,
      hostedUrl: "https://jobs.lever.co/garonne/ff1b9a4e",
    },
  ];
  expect(readLeverOffers(bytes(postings), null).offers).toEqual([
    {
      line: 1,
      externalId: "ff1b9a4e",
      fields: {
        title: "Alternant·e DevOps",
        description:
          "<div>Une équipe de cinq.</div><p><strong>Vos &lt;missions&gt;</strong></p><ul><li>Déployer</li><li>Mesurer</li></ul><div>À bientôt.</div>",
        descriptionFormat: "html",
        remote: "hybrid",
      },
      place: { name: "Montpellier" },
      ended: undefined,
      errors: [],
    },
  ]);
});

test.each(["Remote", "Télétravail", "France", "Remote - France", ""])("%j is no place", (name) => {
  const [offer] = readGreenhouseOffers(bytes({ jobs: [{ id: 1, location: { name } }] }), null).offers;
  expect(offer).not.toHaveProperty("place");
});

test("a file of another shape is refused whole; an item of another shape says nothing", () => {
  expect(() => readGreenhouseOffers(bytes({ data: [] }), null)).toThrow('with it under "jobs"');
  expect(() => readLeverOffers(bytes({ jobs: [] }), null)).toThrow("must be a JSON list");
  expect(() => readLeverOffers(Buffer.from("[{"), null)).toThrow("check its quotes");
  expect(readLeverOffers(bytes([null, 3, "x"]), null).offers).toMatchObject([
    { line: 1, externalId: undefined, fields: {} },
    { line: 2, externalId: undefined },
    { line: 3, externalId: undefined },
  ]);
});
