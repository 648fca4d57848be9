import { expect, onTestFinished, test } from "vitest";
import { aService, problemOf, type TestPartner, type TestService } from "../../testing/a-service.js";
import { anItem, DEFAULTS, reported, TEXT, told, upload } from "./testing/an-import.js";

const total = async (service: TestService, partner: TestPartner): Promise<number> => {
  const response = await service.browse(partner, "/v1/feeds/offers.json?company=own");
  return ((await response.json()) as { items: unknown[] }).items.length;
};

test("a file makes the company's offers what it says: new, changed, as before; again, nothing changes", async () => {
  const service = await aService();
  const company = await service.aPartner("company");
  const first = await reported(await upload(service, company, [anItem("a"), anItem("b")]));
  expect(first.totals).toEqual({ created: 2, updated: 0, unchanged: 0, closed: 0, refused: 0 });

  const file = [anItem("a"), anItem("b", { seats: 3 }), anItem("c")];
  expect(told(await reported(await upload(service, company, file)))).toEqual([
    ["a", "unchanged", "published"],
    ["b", "updated", "published"],
    ["c", "created", "published"],
  ]);
  const again = await reported(await upload(service, company, file));
  expect(again.totals).toEqual({ created: 0, updated: 0, unchanged: 3, closed: 0, refused: 0 });
  expect(again.lines).toMatchObject([
    { offerId: first.lines[0] && "offerId" in first.lines[0] ? first.lines[0].offerId : "" },
    {},
    {},
  ]);
  expect(await total(service, company)).toBe(3);
});

test("a broken line stops no other, and each is told what is wrong with it", async () => {
  const service = await aService();
  const company = await service.aPartner("company");
  const csv = [
    "référence;titre;description;ville;niveau;date de début",
    `a;Développeur web;${TEXT};Toulouse;Bac+3;01/09/2027`,
    `;Développeur web;${TEXT};Toulouse;6;2027-09-01`,
    `b;Développeur web;${TEXT};Aigues-Vives;Bac+9;2027-09-01`,
    `a;Développeur web;${TEXT};Toulouse;6;2027-09-01`,
    `c;Développeur web;${TEXT};Toulouse;6;2026-01-01`,
    `off_01k9xq8e5w3f;Développeur web;${TEXT};Toulouse;6;2027-09-01`,
    `d;Administratrice réseaux;${TEXT};Blagnac;5;2027-09-01`,
  ].join("\n");
  const { diplomaLevel: _level, startsOn: _start, ...defaults } = DEFAULTS;
  const report = await reported(await upload(service, company, csv, {}, defaults));
  expect(told(report)).toEqual([
    ["a", "created", "published"],
    [null, "refused", "/externalId required"],
    ["b", "refused", "/communeCode commune_unknown", "/diplomaLevel not_allowed_value"],
    ["a", "refused", "/externalId already_used"],
    ["c", "refused", "/startsOn date_in_past"],
    ["off_01k9xq8e5w3f", "refused", "/externalId not_allowed_value"],
    ["d", "created", "published"],
  ]);
  expect(report.lines.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  expect(report.totals).toEqual({ created: 2, updated: 0, unchanged: 0, closed: 0, refused: 5 });
});

test("what neither the line nor the defaults say is named", async () => {
  const service = await aService();
  const company = await service.aPartner("company");
  const board = {
    jobs: [{ id: 7, title: "Développeur web", content: TEXT, location: { name: "Toulouse" } }],
  };
  const lacking = await reported(await upload(service, company, board, { format: "greenhouse" }));
  expect(told(lacking)).toEqual([
    [
      "7",
      "refused",
      ...[
        "romeCode",
        "diplomaLevel",
        "rhythm",
        "startsOn",
        "durationMonths",
        "remote",
        "skills",
        "seats",
      ].map((field) => `/${field} required`),
    ],
  ]);
  const whole = await reported(await upload(service, company, board, { format: "greenhouse" }, DEFAULTS));
  expect(told(whole)).toEqual([["7", "created", "published"]]);
});

test("others are served between two lines", async () => {
  const service = await aService();
  const company = await service.aPartner("company");
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  onTestFinished(() => clearInterval(timer));
  await upload(
    service,
    company,
    Array.from({ length: 100 }, (_, number) => anItem(`a${number}`)),
  );
  expect(turns).toBeGreaterThan(50);
});

test("a dry run gives the verdicts of the real import, and keeps nothing", async () => {
  const service = await aService();
  const company = await service.aPartner("company");
  await upload(service, company, [anItem("a"), anItem("b")]);
  const file = [anItem("a", { seats: 2 }), anItem("c"), anItem("d", { monthlyPayCents: 100 })];
  const query = { dryRun: "true", closeMissing: "true" };
  const tried = await reported(await upload(service, company, file, query));
  expect(tried).toMatchObject({ dryRun: true, lines: [{}, { verdict: "created", offerId: null }, {}, {}] });
  expect(await total(service, company)).toBe(2);
  const real = await reported(await upload(service, company, file, { closeMissing: "true" }));
  expect(told(real)).toEqual(told(tried));
  expect(told(real)).toEqual([
    ["a", "updated", "published"],
    ["c", "created", "published"],
    ["d", "refused", "/monthlyPayCents below_legal_minimum"],
    ["b", "closed", "closed"],
  ]);
});

test("an offer that a rule holds back is in review, and said so", async () => {
  const service = await aService();
  const company = await service.aPartner("company");
  const file = [anItem("a", { description: `${TEXT} Vous avez moins de 25 ans.` })];
  expect(told(await reported(await upload(service, company, file)))).toEqual([["a", "created", "in_review"]]);
  expect(told(await reported(await upload(service, company, file)))).toEqual([
    ["a", "unchanged", "in_review"],
  ]);
});

test("an offer that the operator sent back goes to the boards once the file says better, dry run and real alike", async () => {
  const service = await aService();
  const [company, operator] = [await service.aPartner("company"), await service.aPartner("operator")];
  const file = [anItem("a", { description: `${TEXT} Vous avez moins de 25 ans.` })];
  const { lines } = await reported(await upload(service, company, file));
  const [line] = lines;
  if (line?.verdict !== "created") throw new Error("The offer was not made.");
  await service.send(operator.secret, "POST", `/v1/offers/${line.offerId}/refuse`, {
    reason: "Un critère d'âge.",
  });
  const same = await reported(await upload(service, company, file));
  expect(same.lines).toMatchObject([
    { verdict: "unchanged", status: "draft", note: expect.stringContaining("draft") },
  ]);
  for (const dryRun of ["true", "false"])
    expect(told(await reported(await upload(service, company, [anItem("a")], { dryRun })))).toEqual([
      ["a", "updated", "published"],
    ]);
});

test("an offer closed here stays closed, whatever number of times the file says it again", async () => {
  const service = await aService();
  const company = await service.aPartner("company");
  const { lines } = await reported(await upload(service, company, [anItem("a")]));
  const [line] = lines;
  if (line?.verdict !== "created") throw new Error("The offer was not made.");
  await service.send(company.secret, "POST", `/v1/offers/${line.offerId}/close`);
  const again = await reported(await upload(service, company, [anItem("a")]));
  expect(again.lines).toMatchObject([
    { verdict: "unchanged", status: "closed", note: "It is closed here, and stays so." },
  ]);
  const changed = await reported(await upload(service, company, [anItem("a", { seats: 2 })]));
  expect(changed.lines).toMatchObject([{ verdict: "refused", errors: [{ pointer: "" }] }]);
});

test("La bonne alternance's model closes what it says is filled, and refuses another company's SIRET", async () => {
  const service = await aService();
  const company = await service.aPartner("company");
  const job = (partner_job_id: string, siret: string, status: string) => ({
    identifier: { partner_job_id },
    workplace: { siret, location: { address: "31000 Toulouse" } },
    contract: { start: "2027-09-01T00:00:00Z", duration: 24, remote: "onsite" },
    offer: {
      title: "Développeur web",
      description: TEXT,
      rome_codes: ["M1855"],
      target_diploma: { european: "6" },
      status,
    },
  });
  const own = "73282932000074";
  const send = (...jobs: unknown[]) =>
    upload(service, company, jobs, { format: "lba" }, { rhythm: "1w_3w" }).then(reported).then(told);
  expect(
    await send(job("a", own, "Active"), job("b", "35600000000048", "Active"), job("c", own, "Filled")),
  ).toEqual([
    ["a", "created", "published"],
    ["b", "refused", "/workplace/siret not_allowed_value"],
    ["c", "unchanged", "closed"],
  ]);
  expect(await send(job("a", own, "Filled"))).toEqual([["a", "closed", "filled"]]);
  expect(await send(job("a", own, "Filled"))).toEqual([["a", "unchanged", "filled"]]);
});

test("missing offers are closed only when every line tells which it is, and the file names any", async () => {
  const service = await aService();
  const company = await service.aPartner("company");
  await upload(service, company, [anItem("a"), anItem("b")]);
  const { externalId: _none, ...nameless } = anItem("x");
  const closing = { closeMissing: "true" };
  const report = await reported(await upload(service, company, [anItem("a"), nameless], closing));
  expect(report).toMatchObject({ totals: { closed: 0 }, notes: [expect.stringContaining("line 2")] });
  expect(await problemOf(await upload(service, company, [], closing))).toMatchObject({
    status: 422,
    code: "validation_failed",
  });
  expect(await total(service, company)).toBe(2);
});
