import { NewOffer } from "@alternance-kit/contract/offer";
import { DEPARTMENT_CODES } from "@alternance-kit/domain/departments";
import { kindOf } from "@alternance-kit/domain/question-kind";
import { romeLabel } from "@alternance-kit/domain/rome";
import { expect, test } from "vitest";
import { DEMO_COMPANY } from "./companies.js";
import { MISSIONS } from "./missions.js";
import { demoOffers } from "./offers.js";
import { OPENINGS } from "./openings.js";

const board = demoOffers("2026-11-22");
const offers = board.map(({ offer }) => offer);

test("the board holds at least 126 offers, at least 8 of them the demo company's", () => {
  expect(board.length).toBeGreaterThanOrEqual(126);
  const own = board.filter(({ companySiret }) => companySiret === DEMO_COMPANY.siret);
  expect(own.length).toBeGreaterThanOrEqual(8);
});

test("the offers are in at least 42 communes, over the thirteen departments", () => {
  const communes = new Set(offers.map((offer) => offer.communeCode));
  expect(communes.size).toBeGreaterThanOrEqual(42);
  expect([...new Set([...communes].map((code) => code.slice(0, 2)))].sort()).toEqual(DEPARTMENT_CODES);
});

test("each offer is one the contract accepts, unchanged", () => {
  for (const { questions, ...offer } of offers) {
    const { questions: asked, ...parsed } = NewOffer.parse({ ...offer, questions });
    expect(parsed).toEqual(offer);
    // What every validator must hold to is written out beside what was given.
    if (questions) expect(asked).toMatchObject(questions);
  }
});

test("one offer of the demo company asks a question of every kind, one of them under a condition", () => {
  const asking = board.filter(({ offer }) => offer.questions);
  expect(asking.map(({ companySiret }) => companySiret)).toEqual([DEMO_COMPANY.siret]);
  const schema = asking[0]?.offer.questions;
  const kinds = Object.values(schema?.properties ?? {}).map((question) => kindOf(question).kind);
  expect([...new Set(kinds)].sort()).toEqual([
    "choice",
    "date",
    "file",
    "link",
    "number",
    "several",
    "text",
    "yes_no",
  ]);
  expect(schema?.allOf).toHaveLength(1);
});

test("each occupation is one of ROME's IT occupations, and at least 25 of them are hired for", () => {
  const codes = new Set(offers.map((offer) => offer.romeCode));
  expect([...codes].filter((code) => romeLabel(code) === undefined)).toEqual([]);
  expect(codes.size).toBeGreaterThanOrEqual(25);
});

test("no two offers say the same, and no company describes the same missions twice", () => {
  expect(new Set(offers.map((offer) => offer.description)).size).toBe(offers.length);
  for (const openings of Object.values(OPENINGS)) {
    const missions = openings.map(([id]) => id);
    expect(new Set(missions).size).toBe(missions.length);
  }
});

test("every set of missions is offered by someone", () => {
  const offered = new Set(Object.values(OPENINGS).flatMap((openings) => openings.map(([id]) => id)));
  expect(Object.keys(MISSIONS).filter((id) => !offered.has(id as keyof typeof MISSIONS))).toEqual([]);
});

test.each(["2026-11-22", "2027-08-10", "2031-02-01"])(
  "made on %s, the apprenticeships begin in the year that comes",
  (today) => {
    const days = demoOffers(today).map(
      ({ offer }) => (Date.parse(offer.startsOn) - Date.parse(today)) / 86_400_000,
    );
    expect(Math.min(...days)).toBeGreaterThanOrEqual(28);
    expect(Math.max(...days)).toBeLessThan(28 + 364);
    expect(new Set(days).size).toBeGreaterThanOrEqual(10);
  },
);

test("an engineer's diploma is of level 7, a technician's of level 5 at most", () => {
  const levelsOf = (title: RegExp) =>
    new Set(offers.filter((offer) => title.test(offer.title)).map((offer) => offer.diplomaLevel));
  expect([...levelsOf(/Ingénieur|scientist|Architecte/)]).toEqual([7]);
  expect([...levelsOf(/Technicien/)].sort()).toEqual([3, 4, 5]);
});

test("every value of every filter finds something", () => {
  expect(new Set(offers.map((offer) => offer.diplomaLevel)).size).toBe(5);
  expect(new Set(offers.map((offer) => offer.remote)).size).toBe(3);
  expect(new Set(offers.map((offer) => offer.rhythm)).size).toBe(8);
  expect(new Set(offers.map((offer) => offer.durationMonths)).size).toBe(4);
  expect(new Set(offers.map((offer) => offer.seats)).size).toBe(4);
});

test("a visitor who types « développeur react » finds levels 5, 6 and 7 in Haute-Garonne", () => {
  const found = offers.filter(
    (offer) =>
      offer.communeCode.startsWith("31") && /développeu/i.test(offer.title) && /react/i.test(offer.title),
  );
  expect(found.length).toBeGreaterThanOrEqual(4);
  expect([...new Set(found.map((offer) => offer.diplomaLevel))].sort()).toEqual([5, 6, 7]);
});

test("no offer speaks of pay, of age or of sex", () => {
  const refused =
    /€|\beuros?\b|salaire|smic|rémunér|\bjeunes?\b|\bâgé|\bans révolus|homme|femme|nationalité|célibataire/i;
  expect(offers.filter((offer) => refused.test(`${offer.title} ${offer.description}`))).toEqual([]);
});

test("each offer lists three to eight skills, none twice", () => {
  for (const { skills } of offers) {
    expect(skills.length).toBeGreaterThanOrEqual(3);
    expect(skills.length).toBeLessThanOrEqual(8);
    expect(new Set(skills).size).toBe(skills.length);
  }
});

test("the last twenty, which a board shows first, are of twenty companies", () => {
  expect(new Set(board.slice(-20).map(({ companySiret }) => companySiret)).size).toBe(20);
});

test("a second call gives the same offers", () => {
  expect(demoOffers("2026-11-22")).toEqual(board);
});
