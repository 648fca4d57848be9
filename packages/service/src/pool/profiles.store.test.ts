import type { NewPoolCandidate } from "@alternance-kit/contract/pool-candidate";
import { anApplicant } from "@alternance-kit/testing/builders";
import { expect, test } from "vitest";
import { agreed, aPool } from "../testing/a-pool.js";
import { problemOf } from "../testing/a-service.js";

const WISHES: NewPoolCandidate["wishes"] = {
  romeCodes: ["M1855", "M1805"],
  departments: ["31"],
  communeCode: "31555",
  radiusKm: 20,
  diplomaLevel: 6,
  startsAfter: "2027-09-01",
  startsBefore: "2027-10-31",
  rhythms: ["1w_3w"],
  school: "Lycée Ozenne",
  course: "Licence informatique",
  portfolioUrl: "https://ada.example/",
  links: ["https://code.example/ada"],
};

test("whose page it was reads the name and the wishes, if that was agreed to, and no way to reach the person", async () => {
  const { entered, read, seen, list, school, service } = await aPool();
  const shared = await entered({
    wishes: WISHES,
    message: "Bonjour",
    consents: [agreed("pool"), agreed("school")],
  });
  const alone = await entered({ person: anApplicant("bob@example.org") });
  expect((await list("", school)).map(({ id }) => id)).toEqual([shared.id]);
  const profile = await seen(shared.id, school);
  expect(profile).toMatchObject({
    person: { firstName: "Ada", lastName: "Lovelace", email: null, phone: null },
    wishes: { romeCodes: ["M1855", "M1805"], departments: ["31"] },
    message: null,
    cv: null,
    consents: [],
    disability: null,
  });
  expect(profile.wishes).not.toHaveProperty("portfolioUrl");
  expect((await read(alone.id, school)).status).toBe(404);
  const other = await service.aPartner("school");
  expect((await read(shared.id, other)).status).toBe(404);
  expect(await list("", other)).toEqual([]);
  const cv = await service.send(school.secret, "GET", `/v1/pool-candidates/${shared.id}/cv`);
  expect(await problemOf(cv)).toMatchObject({ status: 403, code: "not_permitted" });
});

test("a company looks through no pool", async () => {
  const { company, service } = await aPool();
  const response = await service.send(company.secret, "GET", "/v1/pool-candidates");
  expect(await problemOf(response)).toMatchObject({ status: 403, code: "not_permitted" });
});

test.each([
  ["?rome=M1805", ["everything"]],
  ["?rome=M1855", ["anywhere", "everything"]],
  ["?department=31", ["anywhere", "everything"]],
  ["?department=34", ["anywhere"]],
  ["?level=6", ["everything"]],
  ["?level=5", []],
  ["?startsBefore=2027-08-31", ["anywhere"]],
  ["?startsBefore=2027-09-01", ["anywhere", "everything"]],
  ["?q=evérything", ["everything"]],
  ["?q=lovelace%20any", ["anywhere"]],
])("%s finds %j", async (query, names) => {
  const { entered, list, service } = await aPool();
  await entered({
    person: { ...anApplicant("a@example.org"), firstName: "everything" },
    wishes: WISHES,
  });
  service.clock.now = new Date("2026-11-22T11:00:00Z");
  await entered({ person: { ...anApplicant("b@example.org"), firstName: "anywhere" } });
  expect((await list(query)).map(({ person }) => person.firstName)).toEqual(names);
});

test("pages follow each other without a gap", async () => {
  const { entered, service, operator } = await aPool();
  for (const name of ["a", "b", "c"]) await entered({ person: anApplicant(`${name}@example.org`) });
  const seen: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const query: string = `?limit=1${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
    const response = await service.send(operator.secret, "GET", `/v1/pool-candidates${query}`);
    const page = (await response.json()) as {
      data: { person: { email: string } }[];
      page: { nextCursor: string | null };
    };
    seen.push(...page.data.map(({ person }) => person.email));
    cursor = page.page.nextCursor;
  }
  expect(seen.sort()).toEqual(["a@example.org", "b@example.org", "c@example.org"]);
});
