import type { Offer } from "@alternance-kit/contract/offer";
import type { OfferPage } from "@alternance-kit/contract/offer-search";
import { aNewOffer } from "@alternance-kit/testing/builders";
import { expect, test } from "vitest";
import { aService, problemOf } from "../testing/a-service.js";

const json = async <T>(response: Response) => (await response.json()) as T;

test("a published offer is found by any partner's page, with its place and occupation named", async () => {
  const { aPartner, publish, browse } = await aService();
  const [company, school] = [await aPartner("company", "Garonne Numérique"), await aPartner("school")];
  const offer = await publish(company);
  const page = await json<OfferPage>(await browse(school, "/v1/offers"));
  expect(page).toMatchObject({
    total: 1,
    page: { nextCursor: null },
    data: [
      {
        id: offer.id,
        company: { name: "Garonne Numérique" },
        place: { communeName: "Toulouse", departmentCode: "31", departmentName: "Haute-Garonne" },
        occupation: { label: "Développeur / Développeuse web" },
      },
    ],
  });
});

test("every word must be there, whatever its accents and case, and its start is enough", async () => {
  const { aPartner, publish, browse } = await aService();
  const [company, school] = [await aPartner("company"), await aPartner("school")];
  await publish(company, { title: "Développeur React", skills: ["React"] });
  await publish(company, {
    title: "Développeur C++ embarqué",
    skills: ["C++"],
    description: "Vous écrivez le micrologiciel de nos capteurs agricoles.",
  });
  const titles = async (q: string) =>
    (await json<OfferPage>(await browse(school, `/v1/offers?q=${encodeURIComponent(q)}`))).data.map(
      ({ title }) => title,
    );
  expect(await titles("DEVELOPPEUR react")).toEqual(["Développeur React"]);
  expect(await titles("dév c++")).toEqual(["Développeur C++ embarqué"]);
  expect(await titles("cobol")).toEqual([]);
  expect(await titles('"')).toHaveLength(2);
});

test("what was found in the title comes before what was found in the text", async () => {
  const { aPartner, publish, browse } = await aService();
  const company = await aPartner("company");
  const inTitle = await publish(company, { title: "Administrateur Kubernetes", skills: [] });
  await publish(company, {
    title: "Technicien systèmes",
    skills: [],
    description: "Vous aidez l'équipe qui fait tourner Kubernetes chez nos clients.",
  });
  const { data } = await json<OfferPage>(await browse(company, "/v1/offers?q=kubernetes"));
  expect([data.length, data[0]?.id]).toEqual([2, inTitle.id]);
});

test("filters narrow, and their values add up", async () => {
  const { aPartner, publish, browse } = await aService();
  const [ours, theirs] = [await aPartner("company"), await aPartner("company")];
  const toulouse = await publish(ours, { diplomaLevel: 5, remote: "onsite" });
  const nimes = await publish(theirs, {
    communeCode: "30189",
    diplomaLevel: 7,
    remote: "remote",
    romeCode: "M1810",
  });
  const found = async (query: string) =>
    (await json<OfferPage>(await browse(ours, `/v1/offers?${query}`))).data.map(({ id }) => id);
  expect(await found("department=31")).toEqual([toulouse.id]);
  expect(await found("department=31,30&level=7")).toEqual([nimes.id]);
  expect(await found("level=5,7")).toHaveLength(2);
  expect(await found("remote=remote")).toEqual([nimes.id]);
  expect(await found("rome=M1810")).toEqual([nimes.id]);
  expect(await found(`company=${theirs.id}`)).toEqual([nimes.id]);
  expect(await found("company=own")).toEqual([toulouse.id]);
});

test.each(["", "q=react&"])("pages follow each other to the end, none twice (%s)", async (query) => {
  const { aPartner, publish, browse } = await aService();
  const company = await aPartner("company");
  const published = [];
  for (let i = 0; i < 5; i++)
    published.push((await publish(company, { title: `Développeur React ${i}` })).id);
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const response = await browse(company, `/v1/offers?${query}limit=2${cursor ? `&cursor=${cursor}` : ""}`);
    expect(response.headers.get("link") === null).toBe(seen.length >= 4);
    const page: OfferPage = await json(response);
    expect(page.total).toBe(5);
    seen.push(...page.data.map(({ id }) => id));
    cursor = page.page.nextCursor;
  } while (cursor);
  expect([...seen].sort()).toEqual([...published].sort());
});

test("a cursor that was changed, or made for other filters, is refused", async () => {
  const { aPartner, publish, browse } = await aService();
  const company = await aPartner("company");
  for (let i = 0; i < 3; i++) await publish(company);
  const { page } = await json<OfferPage>(await browse(company, "/v1/offers?limit=1"));
  const cursor = page.nextCursor ?? "";
  for (const query of [
    `cursor=A${cursor.slice(1)}`,
    `cursor=${cursor}x`,
    "cursor=nonsense",
    `department=31&cursor=${cursor}`,
  ]) {
    expect(await problemOf(await browse(company, `/v1/offers?limit=1&${query}`))).toEqual({
      status: 400,
      code: "cursor_invalid",
    });
  }
});

test.each([
  ["limit=10000", "/limit too_big"],
  ["limit=0", "/limit too_small"],
  ["limit=ten", "/limit wrong_type"],
  ["department=75", "/department/0 not_allowed_value"],
  ["departement=31", "/departement unknown_field"],
  ["level=9", "/level/0 malformed"],
  ["company=acme", "/company malformed"],
])("a search for %s says what is wrong", async (query, error) => {
  const { aPartner, browse } = await aService();
  const school = await aPartner("school");
  expect(await problemOf(await browse(school, `/v1/offers?${query}`))).toEqual({
    status: 422,
    code: "validation_failed",
    errors: [error],
  });
});

test("a read is answered 304 while nothing changed, and a write shows in the next one", async () => {
  const { aPartner, publish, browse } = await aService();
  const company = await aPartner("company");
  await publish(company);
  const first = await browse(company, "/v1/offers");
  const etag = first.headers.get("etag") ?? "";
  expect(first.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
  expect((await browse(company, "/v1/offers", { headers: { "if-none-match": etag } })).status).toBe(304);
  await publish(company);
  expect((await browse(company, "/v1/offers", { headers: { "if-none-match": etag } })).status).toBe(200);
});

test("a closed offer leaves the boards, and whoever holds its link is told", async () => {
  const { aPartner, publish, browse, send } = await aService();
  const company = await aPartner("company");
  const offer = await publish(company);
  const closed = await json<Offer>(await send(company.secret, "POST", `/v1/offers/${offer.id}/close`));
  expect(closed).toMatchObject({ status: "closed", closedAt: "2026-11-22T10:00:00.000Z" });
  expect(await json<OfferPage>(await browse(company, "/v1/offers?q=react"))).toMatchObject({
    total: 0,
    data: [],
  });
  expect(await json<Offer>(await browse(company, `/v1/offers/${offer.id}`))).toMatchObject({
    status: "closed",
  });
  expect(
    await problemOf(await send(company.secret, "PATCH", `/v1/offers/${offer.id}`, { seats: 2 })),
  ).toEqual({ status: 409, code: "offer_closed" });
  expect(await json<Offer>(await send(company.secret, "POST", `/v1/offers/${offer.id}/close`))).toEqual(
    closed,
  );
});

test("a change keeps what it does not name, and is found under its new words only", async () => {
  const { aPartner, publish, browse, send } = await aService();
  const company = await aPartner("company");
  const offer = await publish(company);
  const changed = await json<Offer>(
    await send(company.secret, "PATCH", `/v1/offers/${offer.id}`, {
      title: "Développeur Vue",
      skills: ["Vue"],
      description: "Une équipe de quatre personnes construit des outils.",
      communeCode: "34172",
    }),
  );
  expect(changed).toMatchObject({
    title: "Développeur Vue",
    place: { communeName: "Montpellier" },
    startsOn: offer.startsOn,
    seats: offer.seats,
  });
  const total = async (q: string) =>
    (await json<OfferPage>(await browse(company, `/v1/offers?q=${q}`))).total;
  expect([await total("react"), await total("vue"), await total("montpellier")]).toEqual([0, 1, 1]);
});

test("an unknown offer is not found", async () => {
  const { aPartner, browse } = await aService();
  expect(await problemOf(await browse(await aPartner("school"), "/v1/offers/off_unknown"))).toEqual({
    status: 404,
    code: "offer_not_found",
  });
});

test.each([
  ["a commune that does not exist", { communeCode: "31999" }, ["/communeCode commune_unknown"]],
  ["a commune of another region", { communeCode: "75056" }, ["/communeCode commune_unknown"]],
  ["an occupation outside IT", { romeCode: "A1101" }, ["/romeCode rome_code_unknown"]],
  ["a start in the past", { startsOn: "2026-11-21" }, ["/startsOn date_in_past"]],
  ["a day that does not exist", { startsOn: "2027-02-30" }, ["/startsOn date_malformed"]],
  ["a contract of three months", { durationMonths: 3 }, ["/durationMonths too_small"]],
  ["no seat", { seats: 0 }, ["/seats too_small"]],
  [
    "an unknown level and a title too short",
    { diplomaLevel: 9, title: "X" },
    ["/title too_short", "/diplomaLevel not_allowed_value"],
  ],
  ["a title left out", { title: undefined }, ["/title required"]],
  ["an unknown field", { salary: 1_500 }, ["/salary unknown_field"]],
])("%s is refused, naming the field", async (_case, change, errors) => {
  const { aPartner, send } = await aService();
  const company = await aPartner("company");
  const response = await send(company.secret, "POST", "/v1/offers", { ...aNewOffer(), ...change });
  expect(await problemOf(response)).toEqual({ status: 422, code: "validation_failed", errors });
});

test("a body that is not JSON, or not said to be, is refused", async () => {
  const { aPartner, send } = await aService();
  const { secret } = await aPartner("company");
  expect(await problemOf(await send(secret, "POST", "/v1/offers", '{"title": '))).toEqual({
    status: 400,
    code: "malformed_json",
  });
  expect(
    await problemOf(await send(secret, "POST", "/v1/offers", "a=b", { "content-type": "text/plain" })),
  ).toEqual({ status: 415, code: "unsupported_media_type" });
  expect(
    await problemOf(
      await send(secret, "POST", "/v1/offers", { ...aNewOffer(), description: "x".repeat(110_000) }),
    ),
  ).toEqual({ status: 413, code: "body_too_large" });
});

test("only a company publishes, and only the offer's own company or the operator changes it", async () => {
  const { aPartner, publish, send } = await aService();
  const [company, other, operator] = [
    await aPartner("company"),
    await aPartner("company"),
    await aPartner("operator"),
  ];
  const school = await aPartner("school");
  expect(await problemOf(await send(school.secret, "POST", "/v1/offers", aNewOffer()))).toEqual({
    status: 403,
    code: "not_permitted",
  });
  const offer = await publish(company);
  expect(await problemOf(await send(other.secret, "PATCH", `/v1/offers/${offer.id}`, { seats: 2 }))).toEqual({
    status: 403,
    code: "not_permitted",
  });
  expect((await send(operator.secret, "POST", `/v1/offers/${offer.id}/close`)).status).toBe(200);
});

test("the same publication sent twice under one key publishes one offer", async () => {
  const { aPartner, send, browse } = await aService();
  const company = await aPartner("company");
  const publish = (offer = aNewOffer()) =>
    send(company.secret, "POST", "/v1/offers", offer, { "idempotency-key": "first-try" });
  const [first, second] = [await (await publish()).text(), await (await publish()).text()];
  expect(second).toBe(first);
  expect(await json<OfferPage>(await browse(company, "/v1/offers"))).toMatchObject({ total: 1 });
  expect(await problemOf(await publish(aNewOffer({ seats: 2 })))).toEqual({
    status: 422,
    code: "idempotency_key_reused",
  });
});

test("an offer shows the least it pays by age, computed from the law and its terms", async () => {
  const { aPartner, publish, browse } = await aService();
  const company = await aPartner("company");
  const { id } = await publish(company, { startsOn: "2026-12-01", durationMonths: 12, diplomaLevel: 6 });
  const { pay } = await json<Offer>(await browse(company, `/v1/offers/${id}`));
  expect(pay).toMatchObject({
    ages: [
      { ageBracket: "under_18", lowestCents: 50_410 },
      { ageBracket: "18_20", lowestCents: 80_282 },
      { ageBracket: "21_25", lowestCents: 98_952 },
      { ageBracket: "26_plus", lowestCents: 186_702 },
    ],
    monthlyPayCents: null,
  });
});

test("a company's agreement, and what it pays beyond the minimum, raise what an offer shows", async () => {
  const { aPartner, publish, browse, send } = await aService();
  const company = await aPartner("company");
  const terms = {
    startsOn: "2026-12-01",
    durationMonths: 12,
    diplomaLevel: 6,
    idcc: "1486",
    coefficient: 310,
  } as const;
  const { id } = await publish(company, terms);
  const at21 = async () =>
    (await json<Offer>(await browse(company, `/v1/offers/${id}`))).pay.ages[2]?.lowestCents;
  expect(await at21()).toBe(104_775);
  await send(company.secret, "PATCH", `/v1/offers/${id}`, { monthlyPayCents: 150_000 });
  expect(await at21()).toBe(150_000);
});

test("an offer of professionalisation alone shows that contract's minimum, by its own ages", async () => {
  const { aPartner, publish } = await aService();
  const company = await aPartner("company");
  const terms = { startsOn: "2026-12-01", durationMonths: 12, diplomaLevel: 6 } as const;
  const { pay } = await publish(company, { ...terms, contractTypes: ["professionalisation"] });
  // 55 %, 70 % and 100 % of a SMIC of 1 867,02 € (D6325-15, L6325-9): the holder of no level 4 qualification, at least.
  expect(pay.ages.map(({ ageBracket, lowestCents }) => [ageBracket, lowestCents])).toEqual([
    ["under_21", 102_686],
    ["21_25", 130_691],
    ["26_plus", 186_702],
  ]);
  const both = await publish(company, { ...terms, contractTypes: ["professionalisation", "apprenticeship"] });
  expect(both.pay.ages[0]).toMatchObject({ ageBracket: "under_18", lowestCents: 50_410 });
});

test("an offer that pays less than the law wants of anyone is refused, published or changed", async () => {
  const { aPartner, publish, send } = await aService();
  const company = await aPartner("company");
  const terms = { startsOn: "2026-12-01", durationMonths: 12 } as const;
  const refused = {
    status: 422,
    code: "validation_failed",
    errors: ["/monthlyPayCents below_legal_minimum"],
  };
  const low = aNewOffer({ ...terms, monthlyPayCents: 50_409 });
  expect(await problemOf(await send(company.secret, "POST", "/v1/offers", low))).toEqual(refused);
  const { id } = await publish(company, { ...terms, monthlyPayCents: 50_410 });
  expect(
    await problemOf(await send(company.secret, "PATCH", `/v1/offers/${id}`, { monthlyPayCents: 40_000 })),
  ).toEqual(refused);
});
