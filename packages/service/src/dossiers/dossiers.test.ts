import type {
  DossierExport,
  DossierFile,
  DossierFindings,
  DossierMove,
  DossierPage,
  NewDossier,
} from "@alternance-kit/contract/dossier";
import type { Dossier as DossierData } from "@alternance-kit/contract/dossier-data";
import type { Dossier } from "@alternance-kit/domain/dossier";
import { expect, expectTypeOf, test } from "vitest";
import { aDossier, CENTRE_SIRET, NIR } from "../testing/a-dossier.js";
import { aService, problemOf, type TestPartner, type TestService } from "../testing/a-service.js";

const json = async <T>(response: Response) => (await response.json()) as T;

/** A company about to hire, on the day its contract is signed. */
async function aHiring() {
  const service = await aService();
  service.clock.now = new Date("2026-08-25T10:00:00Z");
  const company = await service.aPartner("company");
  return { service, company };
}

const create = async (
  service: TestService,
  company: TestPartner,
  dossier: NewDossier = { data: aDossier() },
) => json<DossierFile>(await service.send(company.secret, "POST", "/v1/dossiers", dossier));

const move = (service: TestService, { secret }: TestPartner, { id }: DossierFile, moved: DossierMove) =>
  service.send(secret, "POST", `/v1/dossiers/${id}/move`, moved);

const read = async <T = DossierFile>(service: TestService, { secret }: TestPartner, path: string) =>
  json<T>(await service.send(secret, "GET", path));

/** An application to the company's offer, moved to `offered` unless told. */
async function anApplication(
  service: TestService,
  company: TestPartner,
  to: "screening" | "offered" = "offered",
) {
  const [school, offer] = [await service.aPartner("school"), await service.publish(company)];
  const { id } = await service.submit(school, offer, {
    applicant: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org", phone: "06 12 34 56 78" },
  });
  await service.send(company.secret, "POST", `/v1/applications/${id}/move`, { to });
  return { id, offer };
}

/** A type without its `readonly`s, which a schema does not say. */
type Writable<T> = T extends readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T;

test("the contract's file is the domain's, box by box", () => {
  expectTypeOf<DossierData>().toEqualTypeOf<Writable<Dossier>>();
});

test("a file begun from an accepted application holds what it, its offer and its company say", async () => {
  const { service, company } = await aHiring();
  const { id, offer } = await anApplication(service, company);
  const file = await create(service, company, { applicationId: id });
  expect(file).toMatchObject({
    id: expect.stringMatching(/^dos_/),
    applicationId: id,
    offerId: offer.id,
    company: { id: company.id, name: company.name },
    status: "draft",
    state: { status: "draft" },
    hasNir: false,
    maskedNir: null,
    history: [],
  });
  expect(file.data).toEqual({
    employer: { name: company.name, siret: "73282932000074", address: { city: "Toulouse" } },
    apprentice: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org", phone: "+33612345678" },
    contract: { startsOn: "2027-09-01", endsOn: "2029-08-31" },
  });
  expect(await read(service, company, `/v1/dossiers/${file.id}`)).toEqual(file);
  const listed = await read<DossierPage>(service, company, `/v1/dossiers?applicationId=${id}`);
  expect(listed.data).toEqual([file]);
});

test("an application that came to no offer, one that has its file, and another company's are told apart", async () => {
  const { service, company } = await aHiring();
  const other = await service.aPartner("company");
  const [early, accepted] = [
    await anApplication(service, company, "screening"),
    await anApplication(service, company),
  ];
  const begin = ({ secret }: TestPartner, applicationId: string) =>
    service.send(secret, "POST", "/v1/dossiers", { applicationId });
  expect(await problemOf(await begin(company, early.id))).toEqual({
    status: 409,
    code: "application_not_offered",
  });
  expect(await problemOf(await begin(other, accepted.id))).toEqual({
    status: 404,
    code: "application_not_found",
  });
  expect((await begin(company, accepted.id)).status).toBe(201);
  expect(await problemOf(await begin(company, accepted.id))).toEqual({ status: 409, code: "dossier_exists" });
  const operator = await service.aPartner("operator");
  expect(await problemOf(await service.send(operator.secret, "POST", "/v1/dossiers", {}))).toEqual({
    status: 403,
    code: "not_permitted",
  });
});

test("the same beginning sent twice under one key makes one file", async () => {
  const { service, company } = await aHiring();
  const begin = (data: DossierData) =>
    service.send(company.secret, "POST", "/v1/dossiers", { data }, { "idempotency-key": "the-same-key" });
  const [first, again] = [await begin(aDossier()), await begin(aDossier())];
  expect(await again.text()).toBe(await first.text());
  const { nir: _, ...apprentice } = aDossier().apprentice ?? {};
  expect(await problemOf(await begin(aDossier({ apprentice })))).toEqual({
    status: 422,
    code: "idempotency_key_reused",
  });
});

test("a part that is changed takes the old one's place; the others stay, and so does the social security number", async () => {
  const { service, company } = await aHiring();
  const file = await create(service, company);
  const change = async (body: unknown) =>
    json<DossierFile>(await service.send(company.secret, "PATCH", `/v1/dossiers/${file.id}`, body));
  service.clock.now = new Date("2026-08-26T10:00:00Z");
  const changed = await change({ data: { apprentice: { firstName: "Augusta" }, mentors: [] } });
  expect(changed).toEqual({
    ...file,
    data: { ...file.data, apprentice: { firstName: "Augusta" }, mentors: [] },
    updatedAt: "2026-08-26T10:00:00.000Z",
  });
  expect(changed.maskedNir).toBe("2 05 04 31 ••• ••• ••");
  expect(await change({ erasesNir: true })).toMatchObject({ hasNir: false, maskedNir: null });
  expect(await change({ data: { apprentice: { nir: "1 99 07 2A 001 001 " } } })).toMatchObject({
    hasNir: true,
  });
});

test("of parts changed at the same moment, none is lost", async () => {
  const { service, company } = await aHiring();
  const file = await create(service, company, {});
  const { employer, apprentice, mentors, training } = aDossier();
  const changes = [{ employer }, { apprentice }, { mentors }, { training }];
  await Promise.all(
    changes.map((data) => service.send(company.secret, "PATCH", `/v1/dossiers/${file.id}`, { data })),
  );
  const { data } = await read(service, company, `/v1/dossiers/${file.id}`);
  expect(Object.keys(data).sort()).toEqual(["apprentice", "employer", "mentors", "training"]);
});

test.each([
  ["a box that the form has not", { employer: { turnover: 1 } }, ["/data/employer/turnover unknown_field"]],
  ["a part that the form has not", { school: {} }, ["/data/school unknown_field"]],
  [
    "a wrong digit in the key of the number",
    { apprentice: { nir: "205043155512355" } },
    ["/data/apprentice/nir nir_wrong_key"],
  ],
  ["a number cut short", { apprentice: { nir: "20504" } }, ["/data/apprentice/nir nir_incomplete"]],
  ["a code that is on no list", { employer: { kind: "99" } }, ["/data/employer/kind not_allowed_value"]],
  ["a count that is a text", { employer: { headcount: "12" } }, ["/data/employer/headcount wrong_type"]],
  ["a headcount below zero", { employer: { headcount: -1 } }, ["/data/employer/headcount too_small"]],
  ["three mentors", { mentors: [{}, {}, {}] }, ["/data/mentors too_long"]],
  [
    "a name of a book's length",
    { apprentice: { lastName: "x".repeat(161) } },
    ["/data/apprentice/lastName too_long"],
  ],
  ["nothing where a part should be", { apprentice: null }, ["/data/apprentice wrong_type"]],
])("%s is refused, naming the field and repeating nothing", async (_case, data, errors) => {
  const { service, company } = await aHiring();
  const refused = await service.send(company.secret, "POST", "/v1/dossiers", { data });
  expect(await refused.clone().text()).not.toMatch(/20504/);
  expect(await problemOf(refused)).toEqual({ status: 422, code: "validation_failed", errors });
});

test("a draft keeps what was typed, and the rules say what is wrong with it", async () => {
  const { service, company } = await aHiring();
  const file = await create(service, company, {
    data: { employer: { siret: "1234", phone: "call me" }, contract: { startsOn: "soon" } },
  });
  const check = async (body: unknown) =>
    json<DossierFindings>(
      await service.send(company.secret, "POST", `/v1/dossiers/${file.id}/validate`, body),
    );
  const draft = await check({ purpose: "draft" });
  expect(draft).toMatchObject({ purpose: "draft", checkedOn: "2026-08-25", isFileable: false });
  const paths = draft.findings.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(["employer.siret", "employer.phone", "contract.startsOn"]));
  expect(paths).not.toContain("apprentice.lastName");
  const filing = await check({});
  expect(filing.findings).toContainEqual({
    rule: "form",
    path: "apprentice.lastName",
    code: "field_required",
    severity: "error",
    message: { fr: expect.stringMatching(/^Renseignez/), en: expect.stringMatching(/^Fill in/) },
    legalRef: "CERFA 10103*14",
  });
});

test("a whole file has no error, and tells its deadlines in working days", async () => {
  const { service, company } = await aHiring();
  const file = await create(service, company);
  const found = await json<DossierFindings>(
    await service.send(company.secret, "POST", `/v1/dossiers/${file.id}/validate`, {}),
  );
  expect(found.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(found).toMatchObject({
    isFileable: true,
    // The contract starts on a Tuesday: five working days after it, the Sunday left out.
    deadlines: { transmitBy: "2026-09-07", decisionBy: null, transmitForAidBy: "2027-02-24" },
  });
});

test("the rules know the number that no answer shows, the public holidays and the legal minimum", async () => {
  const { service, company } = await aHiring();
  const { apprentice, contract } = aDossier();
  const file = await create(service, company, {
    data: aDossier({
      apprentice: { ...apprentice, sex: "M" },
      contract: {
        ...contract,
        startsOn: "2026-11-09",
        pay: [{ year: 1, startsOn: "2026-11-09", endsOn: "2028-08-31", percent: 30, base: "smic" }],
      },
    }),
  });
  const response = await service.send(company.secret, "POST", `/v1/dossiers/${file.id}/validate`, {});
  const { findings, deadlines } = await json<DossierFindings>(response);
  // A Monday; the Wednesday is 11 November.
  expect(deadlines.transmitBy).toBe("2026-11-16");
  expect(findings).toContainEqual(expect.objectContaining({ rule: "R14", code: "nir_of_other_sex" }));
  expect(findings).toContainEqual(expect.objectContaining({ rule: "R51", path: "contract.pay.0.percent" }));
});

test("a year mistyped as 9999 is answered at once", async () => {
  const { service, company } = await aHiring();
  const { contract } = aDossier();
  const data = aDossier({ contract: { ...contract, endsOn: "9999-12-31" } });
  const { id } = await create(service, company, { data });
  const startedAt = performance.now();
  const response = await service.send(company.secret, "POST", `/v1/dossiers/${id}/validate`, {});
  expect(performance.now() - startedAt).toBeLessThan(500);
  expect((await json<DossierFindings>(response)).findings).toContainEqual(
    expect.objectContaining({ rule: "R31", severity: "error" }),
  );
});

test("a file goes from a draft to a running contract, and remembers who moved it, when and why", async () => {
  const { service, company } = await aHiring();
  const file = await create(service, company);
  const steps: DossierMove[] = [
    { to: "to_sign", on: "2026-08-24" },
    { to: "signed", on: "2026-08-24", note: "Tous ont signé." },
    { to: "transmitted" },
    { to: "accepted" },
    { to: "deposited", depositNumber: "031202608000123" },
  ];
  for (const step of steps) expect((await move(service, company, file, step)).status).toBe(200);
  const deposited = await read(service, company, `/v1/dossiers/${file.id}`);
  expect(deposited).toMatchObject({
    status: "deposited",
    state: { status: "deposited", depositedOn: "2026-08-25", depositNumber: "031202608000123" },
  });
  expect(deposited.history.map(({ status, on, by, note }) => ({ status, on, by, note }))).toEqual(
    steps.map(({ to, on = "2026-08-25", note = null }) => ({ status: to, on, by: company.name, note })),
  );
});

test("a file with errors is neither brought to be signed nor sent", async () => {
  const { service, company } = await aHiring();
  const file = await create(service, company, { data: aDossier({ attestations: {} }) });
  const refused = await move(service, company, file, { to: "to_sign" });
  expect(await refused.clone().text()).toContain("attestations.");
  expect(await problemOf(refused)).toEqual({ status: 409, code: "dossier_incomplete" });
  expect(await read(service, company, `/v1/dossiers/${file.id}`)).toEqual(file);

  // Complete when it was signed, it starts before it is sent back corrected: with an error, it is not sent.
  const whole = await create(service, company);
  for (const to of ["to_sign", "signed", "transmitted", "incomplete"] as const) {
    await move(service, company, whole, { to });
  }
  await service.send(company.secret, "PATCH", `/v1/dossiers/${whole.id}`, { data: { mentors: [] } });
  expect(await problemOf(await move(service, company, whole, { to: "transmitted" }))).toEqual({
    status: 409,
    code: "dossier_incomplete",
  });
});

test("a move that the contract's life has not, a day to come or before the last move, and a stray number are refused", async () => {
  const { service, company } = await aHiring();
  const file = await create(service, company);
  const refuse = async (moved: DossierMove) => problemOf(await move(service, company, file, moved));
  expect(await refuse({ to: "running" })).toEqual({ status: 409, code: "dossier_move_refused" });
  expect(await refuse({ to: "to_sign", on: "2026-08-26" })).toMatchObject({ errors: ["/on date_in_future"] });
  expect(await refuse({ to: "to_sign", depositNumber: "031" })).toMatchObject({
    errors: ["/depositNumber unknown_field"],
  });
  await move(service, company, file, { to: "to_sign" });
  expect(await refuse({ to: "signed", on: "2026-08-24" })).toMatchObject({
    errors: ["/on date_before_last_move"],
  });
});

test("what was signed does not change; the number may still be forgotten", async () => {
  const { service, company } = await aHiring();
  const file = await create(service, company);
  await move(service, company, file, { to: "to_sign" });
  const change = (body: unknown) => service.send(company.secret, "PATCH", `/v1/dossiers/${file.id}`, body);
  expect(await problemOf(await change({ data: { mentors: [] } }))).toEqual({
    status: 409,
    code: "dossier_locked",
  });
  expect(await json(await change({ erasesNir: true }))).toMatchObject({ status: "to_sign", hasNir: false });
});

test("an OPCO silent for twenty days has refused, in the file and in the lists, and may be sent it again", async () => {
  const { service, company } = await aHiring();
  const file = await create(service, company);
  for (const to of ["to_sign", "signed", "transmitted"] as const) await move(service, company, file, { to });
  const statuses = async (status: string) =>
    (await read<DossierPage>(service, company, `/v1/dossiers?status=${status}`)).data.map(
      ({ state }) => state,
    );
  service.clock.now = new Date("2026-09-14T10:00:00Z");
  expect(await statuses("transmitted")).toEqual([{ status: "transmitted", receivedOn: "2026-08-25" }]);
  expect(await statuses("refused")).toEqual([]);
  service.clock.now = new Date("2026-09-15T10:00:00Z");
  expect(await statuses("transmitted")).toEqual([]);
  expect(await statuses("refused")).toEqual([
    { status: "refused", decidedOn: "2026-09-14", isBySilence: true },
  ]);
  expect(await problemOf(await move(service, company, file, { to: "accepted" }))).toMatchObject({
    code: "dossier_move_refused",
  });
  // A decision taken in time may be recorded late.
  expect(await json(await move(service, company, file, { to: "accepted", on: "2026-09-10" }))).toMatchObject({
    state: { status: "accepted", decidedOn: "2026-09-10" },
  });
});

test("of two moves at once, the second is judged by where the first left the file", async () => {
  const { service, company } = await aHiring();
  const file = await create(service, company);
  const moves = await Promise.all([1, 2].map(() => move(service, company, file, { to: "to_sign" })));
  expect(moves.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await read(service, company, `/v1/dossiers/${file.id}`)).history).toHaveLength(1);
});

test("its company and the operator see and change a file; the centre it names sees it; nobody else knows of it", async () => {
  const { service, company } = await aHiring();
  const [operator, centre, otherCentre, other, school] = [
    await service.aPartner("operator"),
    await service.aPartner("training_centre", "CFA des Pyrénées", CENTRE_SIRET),
    await service.aPartner("training_centre", "Autre CFA", "73282932000074"),
    await service.aPartner("company"),
    await service.aPartner("school"),
  ];
  const { id } = await create(service, company);
  const ask = (partner: TestPartner, method: string, path = "", body?: unknown) =>
    service.send(partner.secret, method, `/v1/dossiers/${id}${path}`, body);
  const listed = async (partner: TestPartner) =>
    (await read<DossierPage>(service, partner, "/v1/dossiers")).data.map((file) => file.id);

  for (const reader of [company, operator, centre]) {
    expect([(await ask(reader, "GET")).status, await listed(reader)]).toEqual([200, [id]]);
    expect((await ask(reader, "POST", "/validate", {})).status).toBe(200);
    const exported = await ask(reader, "GET", "/export");
    expect(exported.headers.get("content-disposition")).toBe(`attachment; filename="${id}.json"`);
    expect(exported.headers.get("cache-control")).toBe("private, no-store");
    expect((await json<DossierExport>(exported)).data).toEqual(aDossier());
  }
  expect((await ask(operator, "PATCH", "", { data: {} })).status).toBe(200);
  for (const [method, path, body] of [
    ["PATCH", "", { data: {} }],
    ["POST", "/move", { to: "to_sign" }],
  ] as const) {
    expect(await problemOf(await ask(centre, method, path, body))).toEqual({
      status: 403,
      code: "not_permitted",
    });
  }
  for (const stranger of [other, otherCentre, school]) {
    expect(await listed(stranger)).toEqual([]);
    for (const [method, path, body] of [
      ["GET", ""],
      ["GET", "/export"],
      ["PATCH", "", { data: {} }],
      ["POST", "/validate", {}],
      ["POST", "/move", { to: "to_sign" }],
    ] as const) {
      expect(await problemOf(await ask(stranger, method, path, body))).toEqual({
        status: 404,
        code: "dossier_not_found",
      });
    }
  }
  const inAPage = await service.browse(company, `/v1/dossiers/${id}`);
  expect(await problemOf(inAPage)).toEqual({ status: 403, code: "secret_key_required" });
  expect(await (await ask(company, "GET")).text()).not.toContain(NIR);
});

test("files are listed the newest first, by page", async () => {
  const { service, company } = await aHiring();
  const ids: string[] = [];
  for (let minute = 0; minute < 3; minute++) {
    service.clock.now = new Date(Date.UTC(2026, 7, 25, 11, minute));
    ids.unshift((await create(service, company, {})).id);
  }
  const first = await read<DossierPage>(service, company, "/v1/dossiers?limit=2");
  const path = `/v1/dossiers?limit=2&cursor=${first.page.nextCursor}`;
  const rest = await read<DossierPage>(service, company, path);
  expect([...first.data, ...rest.data].map(({ id }) => id)).toEqual(ids);
  expect(rest.page.nextCursor).toBeNull();
});
