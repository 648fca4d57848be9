import type { NewOffer } from "@alternance-kit/contract/offer";
import type { OfferPage } from "@alternance-kit/contract/offer-search";
import { expect, test } from "vitest";
import { aService, problemOf } from "../../testing/a-service.js";

const text = "Une équipe de quatre personnes construit des outils pour les artisans de la région.";

/** A board of offers of one company, and how to look through it. */
async function aBoard(offers: readonly Partial<NewOffer>[]) {
  const service = await aService();
  const company = await service.aPartner("company", "Garonne Numérique");
  const ids: string[] = [];
  for (const offer of offers) {
    ids.push(
      (await service.publish(company, { description: text, skills: [], romeCode: "M1806", ...offer })).id,
    );
  }
  const ask = async (query: Record<string, string>) =>
    service.browse(company, `/v1/offers?${new URLSearchParams(query)}`);
  const search = async (query: Record<string, string>) => (await (await ask(query)).json()) as OfferPage;
  /** Which offers are found, by their place in the list given. */
  const found = async (query: Record<string, string>) =>
    (await search(query)).data.map(({ id }) => ids.indexOf(id));
  return { ...service, company, ids, ask, search, found };
}

test.each([
  ["the other gender", "développeuses", "Développeur web", "Technicien réseau"],
  ["the plural", "réseaux", "Technicien réseau", "Développeur web"],
  ["one typo", "developeur", "Développeur web", "Technicien réseau"],
  ["two letters swapped", "kubrenetes", "Ingénieur Kubernetes", "Développeur web"],
  ["a name of the trade", "sysadmin", "Administrateur systèmes", "Administrateur de bases de données"],
  ["a name of several words", "administrateur systèmes et réseaux", "Sysadmin réseaux", "Sysadmin Linux"],
  ["a start", "kub", "Ingénieur Kubernetes", "Développeur web"],
  ["C++", "c++", "Développeur C++", "Développeur C#"],
  ["C#", "C#", "Développeur C#", "Développeur C++"],
  [".NET", ".net", "Développeur .NET", "Développeur réseau"],
  ["Node.js", "nodejs", "Développeur Node.js", "Développeur React"],
  ["its library's short name", "vuejs", "Développeur Vue", "Développeur React"],
  ["the words for front", "front", "Développeur frontend", "Développeur backend"],
])("%s finds it", async (_case, q, title, otherTitle) => {
  const { found } = await aBoard([{ title }, { title: otherTitle }]);
  expect(await found({ q })).toEqual([0]);
});

test("a short word is never taken for a mistyped one, and a known word never for another", async () => {
  const { found } = await aBoard([{ title: "Développeur Java" }, { title: "Développeur Lava" }]);
  expect(await found({ q: "jav" })).toEqual([0]);
  expect(await found({ q: "lava" })).toEqual([1]);
  expect(await found({ q: "jqva" })).toEqual([0]);
  expect(await found({ q: "xyz" })).toEqual([]);
});

test("what is found in the title comes first, then in the skills, then in the text; the newest first among equals", async () => {
  const { found } = await aBoard([
    { title: "Ingénieur Kubernetes" },
    { title: "Technicien", description: `${text} Vous découvrez Kubernetes.` },
    { title: "Technicien", skills: ["Kubernetes"] },
    { title: "Apprenti Kubernetes" },
  ]);
  expect(await found({ q: "kubernetes" })).toEqual([3, 0, 2, 1]);
  expect(await found({ q: "kubernetes", sort: "recent" })).toEqual([3, 2, 1, 0]);
});

const TOULOUSE = { communeCode: "31555" };
const BLAGNAC = { communeCode: "31069" };
const MONTPELLIER = { communeCode: "34172" };
const ALBI = { communeCode: "81004" };

test("around a place, offers say how far they are, and can be sorted by it", async () => {
  const { search, found } = await aBoard([MONTPELLIER, BLAGNAC, ALBI, TOULOUSE]);
  expect(await found({ commune: "31555" })).toEqual([3, 1]);
  const { data } = await search({ commune: "31555", radius: "100", sort: "distance" });
  expect(data.map(({ place, distanceKm }) => [place.communeName, distanceKm])).toEqual([
    ["Toulouse", 0],
    ["Blagnac", 5.7],
    ["Albi", 67.1],
  ]);
  expect(await found({ near: "43.61,3.88", radius: "5" })).toEqual([0]);
  expect((await search({})).data[0]?.distanceKm).toBeNull();
});

test("pages by distance and by start follow each other to the end", async () => {
  const starts = ["2027-09-01", "2027-03-01", "2027-09-01", "2027-06-15"];
  const board = await aBoard(
    [MONTPELLIER, TOULOUSE, ALBI, BLAGNAC].map((place, at) => ({ ...place, startsOn: starts[at] ?? "" })),
  );
  const walk = async (query: Record<string, string>) => {
    const order: number[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page = await board.search({ ...query, limit: "1", ...(cursor ? { cursor } : {}) });
      order.push(...page.data.map(({ id }) => board.ids.indexOf(id)));
      expect([page.total, page.facets === null]).toEqual([4, cursor !== ""]);
      cursor = page.page.nextCursor;
    }
    return order;
  };
  expect(await walk({ commune: "31555", radius: "200", sort: "distance" })).toEqual([1, 3, 2, 0]);
  expect(await walk({ sort: "start" })).toEqual([1, 3, 2, 0]);
  expect(await walk({ q: "react", sort: "relevance" })).toEqual([3, 2, 1, 0]);
});

test("each filter narrows by its own", async () => {
  const { found, company } = await aBoard([
    {
      contractTypes: ["apprenticeship"],
      rhythm: "1w_3w",
      startsOn: "2027-02-01",
      skills: ["React", "Node.js"],
    },
    {
      contractTypes: ["apprenticeship", "professionalisation"],
      rhythm: "2d_3d",
      rncpCode: "RNCP37827",
      skills: ["node js"],
    },
    { contractTypes: ["professionalisation"], rhythm: "2d_3d", startsOn: "2027-10-01" },
  ]);
  expect(await found({ contract: "professionalisation" })).toEqual([2, 1]);
  expect(await found({ rhythm: "1w_3w,1d_4d" })).toEqual([0]);
  expect(await found({ rncp: "RNCP37827" })).toEqual([1]);
  expect(await found({ startsAfter: "2027-09-01" })).toEqual([2, 1]);
  expect(await found({ startsBefore: "2027-09-01", startsAfter: "2027-02-02" })).toEqual([1]);
  expect(await found({ skills: "react" })).toEqual([0]);
  expect(await found({ company: company.id })).toEqual([2, 1, 0]);
});

test("facets count what the other filters leave: choosing one value keeps the counts of the others", async () => {
  const { search } = await aBoard([
    { ...TOULOUSE, diplomaLevel: 5, remote: "remote", skills: ["React"] },
    { ...TOULOUSE, diplomaLevel: 6, remote: "onsite", skills: ["react", "Vue"] },
    {
      ...MONTPELLIER,
      diplomaLevel: 6,
      remote: "onsite",
      contractTypes: ["apprenticeship", "professionalisation"],
    },
  ]);
  const { facets, total } = await search({ department: "31" });
  expect(total).toBe(2);
  expect(facets?.department).toEqual([
    { value: "31", count: 2, isExact: true },
    { value: "34", count: 1, isExact: true },
  ]);
  expect(facets?.level.map(({ value, count }) => [value, count])).toEqual([
    [5, 1],
    [6, 1],
  ]);
  expect(facets?.contract.map(({ value, count }) => [value, count])).toEqual([["apprenticeship", 2]]);
  expect(facets?.skills.map(({ value, count }) => [value, count])).toEqual([
    ["React", 2],
    ["Vue", 1],
  ]);
  const everything = await search({ level: "6", remote: "onsite", skills: "vue" });
  expect(everything.facets?.skills.map(({ value, count }) => [value, count])).toEqual([
    ["React", 1],
    ["Vue", 1],
  ]);
  expect(everything.facets?.level.map(({ value, count }) => [value, count])).toEqual([[6, 1]]);
});

test("when nothing matches, the least widening that finds something is told", async () => {
  const { search } = await aBoard([
    { ...ALBI, title: "Développeur React", diplomaLevel: 5 },
    { ...MONTPELLIER, title: "Développeur Vue", diplomaLevel: 6 },
  ]);
  const widening = async (query: Record<string, string>) => (await search(query)).widening;
  const one = { total: 1, totalIsExact: true };
  expect(await widening({ commune: "31555" })).toEqual({ radius: 100, ...one });
  expect(await widening({ department: "81", level: "6" })).toEqual({ without: ["level"], ...one });
  expect(await widening({ q: "react symfony" })).toEqual({ q: "react", ...one });
  expect(await widening({ q: "react", department: "34", level: "6" })).toEqual({ without: ["q"], ...one });
  expect(await widening({ q: "react" })).toBeNull();
  expect(await widening({ q: "cobol" })).toEqual({ without: ["q"], total: 2, totalIsExact: true });
});

test.each([
  [{ sort: "distance" }, "/sort not_allowed_value"],
  [{ commune: "31999" }, "/commune commune_unknown"],
  [{ commune: "75056" }, "/commune commune_unknown"],
  [{ near: "43.6" }, "/near malformed"],
  [{ near: "95,1" }, "/near malformed"],
  [{ radius: "0" }, "/radius too_small"],
  [{ radius: "201" }, "/radius too_big"],
  [{ sort: "price" }, "/sort not_allowed_value"],
  [{ startsAfter: "2027-02-30" }, "/startsAfter date_malformed"],
  [{ rncp: "37827" }, "/rncp/0 malformed"],
  [{ contract: "cdi" }, "/contract/0 not_allowed_value"],
])("%j is refused, naming the field", async (query, error) => {
  const { ask } = await aBoard([]);
  expect(await problemOf(await ask(query))).toEqual({
    status: 422,
    code: "validation_failed",
    errors: [error],
  });
});
