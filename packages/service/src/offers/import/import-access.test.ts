import { expect, test } from "vitest";
import { aService, problemOf } from "../../testing/a-service.js";
import { anItem, reported, told, upload } from "./testing/an-import.js";

test("a company imports its own offers alone; the operator those of the company it names", async () => {
  const service = await aService();
  const [one, other, operator] = [
    await service.aPartner("company"),
    await service.aPartner("company"),
    await service.aPartner("operator"),
  ];
  const school = await service.aPartner("school");
  const file = [anItem("a")];
  await upload(service, one, file);
  expect(told(await reported(await upload(service, other, file)))).toEqual([["a", "created", "published"]]);
  expect(
    (await reported(await upload(service, operator, file, { companyId: one.id }))).totals.unchanged,
  ).toBe(1);
  for (const [partner, query, refused] of [
    [other, { companyId: one.id }, { status: 403, code: "not_permitted" }],
    [school, {}, { status: 403, code: "not_permitted" }],
    [operator, {}, { status: 422, code: "validation_failed", errors: ["/companyId required"] }],
    [
      operator,
      { companyId: school.id },
      { status: 422, code: "validation_failed", errors: ["/companyId not_allowed_value"] },
    ],
  ] as const)
    expect(await problemOf(await upload(service, partner, file, query))).toEqual(refused);
});

test("our own id names an offer that has no other, as the export writes it", async () => {
  const service = await aService();
  const [company, other] = [await service.aPartner("company"), await service.aPartner("company")];
  await service.publish(company);
  const csv = await (await service.browse(company, "/v1/feeds/offers.csv?company=own")).text();
  expect((await reported(await upload(service, company, csv))).totals).toMatchObject({
    unchanged: 1,
    refused: 0,
  });
  const edited = csv.replace("Développeur web React", "Développeuse web React");
  expect((await reported(await upload(service, company, edited))).totals).toMatchObject({ updated: 1 });
  expect(told(await reported(await upload(service, other, csv)))).toEqual([
    [expect.stringMatching(/^off_/), "refused", "/externalId not_allowed_value"],
  ]);
});

test("what is no upload, too large or too long is refused whole, in words that say the limit", async () => {
  const service = await aService();
  const company = await service.aPartner("company");
  const refused = async (file: unknown, query = {}) => problemOf(await upload(service, company, file, query));
  expect(await refused("x".repeat(5 * 1024 * 1024 + 1))).toEqual({ status: 413, code: "file_too_large" });
  expect(await refused("x".repeat(6 * 1024 * 1024))).toEqual({ status: 413, code: "file_too_large" });
  expect(await refused(Array.from({ length: 2_001 }, () => ({})))).toEqual({
    status: 413,
    code: "body_too_large",
  });
  expect(await refused("")).toEqual({ status: 422, code: "file_empty" });
  expect(await refused("[{", { format: "json" })).toEqual({ status: 400, code: "malformed_json" });
  expect(await refused("[]", { format: "xml" })).toMatchObject({
    status: 422,
    errors: ["/format not_allowed_value"],
  });
  const badDefaults = await upload(service, company, [anItem("a")], {}, { rhythm: "often", colour: 1 });
  expect(await problemOf(badDefaults)).toEqual({
    status: 422,
    code: "validation_failed",
    errors: ["/rhythm not_allowed_value", "/colour unknown_field"],
  });
  const asJson = await service.send(company.secret, "POST", "/v1/offer-imports?format=json", [anItem("a")]);
  expect(await problemOf(asJson)).toEqual({ status: 415, code: "unsupported_media_type" });
});
