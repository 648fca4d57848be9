import { expect, test } from "vitest";
import type { ImportedOffer } from "./imported-offer.js";
import { readCsvOffers } from "./read-csv-offers.js";

const read = (text: string | Buffer) => readCsvOffers(Buffer.from(text), null);
const first = (text: string): ImportedOffer => {
  const [offer] = read(text).offers;
  if (!offer) throw new Error("The file was read as empty.");
  return offer;
};

test.each([";", ",", "\t"])("cells may be parted by %j", (sign) => {
  const rows = [
    ["externalId", "title", "skills"],
    ["a1", '"Dev; web, mobile"', "React"],
  ];
  expect(first(rows.map((row) => row.join(sign)).join("\n"))).toMatchObject({
    externalId: "a1",
    fields: { title: "Dev; web, mobile", skills: ["React"] },
  });
});

test("French headings say the same as English ones, whatever their accents, case and signs", () => {
  const french = first(
    [
      "Référence;Intitulé du poste;Code INSEE;Code ROME;Niveau de diplôme;Rythme;Date de début;Durée en mois;Télétravail;Compétences;Nombre de postes;Type de contrat;Salaire mensuel;Expire le;Statut",
      "a1;Dev;31555;M1855;Bac+3;1 semaine école, 3 semaines entreprise;01/09/2027;24;hybride;React|SQL;2;Apprentissage, Professionnalisation;1 850,50 €;31/01/2027;Pourvue",
    ].join("\n"),
  );
  const english = first(
    [
      "external_id;title;communeCode;romeCode;diplomaLevel;rhythm;startsOn;durationMonths;remote;skills;seats;contractTypes;monthlyPayCents;expiresAt;status",
      "a1;Dev;31555;M1855;6;1w_3w;2027-09-01;24;hybrid;React|SQL;2;apprenticeship|professionalisation;185050;2027-01-31T23:59:59.000Z;filled",
    ].join("\n"),
  );
  expect(french).toEqual(english);
  expect(english).toEqual({
    line: 2,
    externalId: "a1",
    fields: {
      title: "Dev",
      communeCode: "31555",
      romeCode: "M1855",
      diplomaLevel: 6,
      rhythm: "1w_3w",
      startsOn: "2027-09-01",
      durationMonths: 24,
      remote: "hybrid",
      skills: ["React", "SQL"],
      seats: 2,
      contractTypes: ["apprenticeship", "professionalisation"],
      monthlyPayCents: 185_050,
      expiresAt: "2027-01-31T23:59:59.000Z",
    },
    ended: "filled",
    errors: [],
  });
});

test("UTF-8 with its mark, and Windows-1252, read the same", () => {
  const text = "référence;ville\na1;Béziers\n";
  const expected = [expect.objectContaining({ externalId: "a1", place: { name: "Béziers" } })];
  expect(read(`\uFEFF${text}`).offers).toEqual(expected);
  expect(read(Buffer.from(text, "latin1")).offers).toEqual(expected);
});

test("a line is known by where it begins, after cells of several lines and lines with nothing", () => {
  const text = 'externalId;description\r\na1;"one\r\ntwo"\r\n\r\n;;\r\na2;three\r\n';
  expect(read(text).offers.map(({ line, externalId }) => [line, externalId])).toEqual([
    [2, "a1"],
    [6, "a2"],
  ]);
});

test("a cell that was guarded from being a formula is read as it was; an empty one says nothing", () => {
  expect(first("externalId;title;idcc;skills\n'-12;'=Dev;;\n")).toMatchObject({
    externalId: "-12",
    fields: { title: "=Dev", skills: [] },
  });
  expect(first("externalId;title;idcc;skills\na;;;\n").fields).toEqual({ skills: [] });
});

test("what cannot be read is handed on, for the offer's own rules to refuse", () => {
  expect(first("externalId;startsOn;durationMonths;niveau\na;demain;deux ans;Bac+9").fields).toEqual({
    startsOn: "demain",
    durationMonths: "deux ans",
    diplomaLevel: "Bac+9",
  });
});

test("a column that says nothing of an offer is named and left out; those of the export are known", () => {
  expect(read("externalId;Humeur;companyName;url\na;bonne;Garonne;https://x.example\n")).toMatchObject({
    offers: [{ externalId: "a", fields: {} }],
    notes: ['The column "Humeur" says nothing of an offer: left out.'],
  });
});

test.each([
  ["no headings", ""],
  ["no external id among its headings", "title;rome\nDev;M1855\n"],
])("a file with %s is refused whole", (_case, text) => {
  expect(() => read(text)).toThrow(/No column is named externalId/);
});

test("a quote left open is refused whole, with its line", () => {
  expect(() => read('externalId;title\na;"Dev\nb;x\n')).toThrow(/The CSV file cannot be read: .*line/i);
});
