import { expect, test } from "vitest";
import { aService, problemOf } from "../testing/a-service.js";

async function aReader() {
  const { aPartner, browse } = await aService();
  const school = await aPartner("school");
  return async (path: string) => (await browse(school, `/v1/references/${path}`)) as Response;
}
const dataOf = async (response: Response) => ((await response.json()) as { data: unknown[] }).data;

test("a commune is found as it is typed", async () => {
  const read = await aReader();
  expect(await dataOf(await read("communes?q=Tou&limit=1"))).toEqual([
    {
      code: "31555",
      name: "Toulouse",
      postalCodes: ["31000", "31100", "31200", "31300", "31400", "31500"],
      departmentCode: "31",
    },
  ]);
});

test("an occupation is found by its words or its code", async () => {
  const read = await aReader();
  expect(await dataOf(await read("rome?q=developpeur%20web"))).toEqual([
    { code: "M1855", label: "Développeur / Développeuse web" },
  ]);
  expect(await dataOf(await read("rome?q=m1855"))).toHaveLength(1);
  expect(await dataOf(await read("rome?q=%2A"))).toEqual([]);
});

test("levels and departments are listed whole, in order", async () => {
  const read = await aReader();
  expect(
    (await dataOf(await read("diploma-levels"))).map((entry) => (entry as { level: number }).level),
  ).toEqual([3, 4, 5, 6, 7]);
  const departments = await dataOf(await read("departments?limit=100"));
  expect([departments.length, departments[4]]).toEqual([13, { code: "31", name: "Haute-Garonne" }]);
});

test("a list is a read that pages and caches may keep", async () => {
  const read = await aReader();
  const response = await read("departments");
  expect([response.headers.get("cache-control"), response.headers.get("etag")]).toEqual([
    "public, max-age=0, must-revalidate",
    expect.any(String),
  ]);
  expect(await problemOf(await read("communes?limit=1000"))).toEqual({
    status: 422,
    code: "validation_failed",
    errors: ["/limit too_big"],
  });
});

test("an operator of competence is found by its name, all eleven are listed", async () => {
  const read = await aReader();
  expect(await dataOf(await read("opcos?limit=100"))).toHaveLength(11);
  expect(await dataOf(await read("opcos?q=atlas"))).toEqual([
    { id: "atlas", name: "Atlas", siren: "851296632", code: "03", isCodeInferred: false },
  ]);
});

test("an agreement tells its operator of competence and how old the table is, metalworking too", async () => {
  const read = await aReader();
  expect(await dataOf(await read("idcc?q=3248"))).toEqual([
    {
      idcc: "3248",
      opco: { id: "opco_2i", name: "OPCO 2i" },
      source: "OPCO of the agreements it replaced",
      tableDate: "2019-07-19",
      isAddedSince: true,
      checkedOn: "2026-11-22",
    },
  ]);
  expect(await dataOf(await read("idcc?q=787"))).toMatchObject([{ idcc: "0787", opco: { id: "atlas" } }]);
  expect(await dataOf(await read("idcc?q=sant%C3%A9&limit=100"))).toHaveLength(9);
});

test("a certification whose last day was not read says so", async () => {
  const read = await aReader();
  expect(await dataOf(await read("certifications?q=web%20mobile"))).toMatchObject([
    { rncp: "RNCP37674", level: 5, validUntil: null, isValidityVerified: false },
  ]);
  expect(await dataOf(await read("certifications?q=37680"))).toMatchObject([
    { validUntil: "2026-09-01", isValidityVerified: true },
  ]);
  expect(await problemOf(await read("certifications?idcc=86"))).toMatchObject({
    errors: ["/idcc malformed"],
  });
});
