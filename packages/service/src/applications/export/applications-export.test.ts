import type { NewApplication } from "@alternance-kit/contract/application";
import { pdf } from "@alternance-kit/testing/files";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { aService, problemOf, type TestPartner } from "../../testing/a-service.js";

async function setup() {
  const service = await aService();
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school", "Campus")];
  const offer = await service.publish(company);
  const submit = (applicant: NewApplication["applicant"], overrides: Partial<NewApplication> = {}) =>
    service.submit(school, offer, { applicant, ...overrides });
  const download = (partner: TestPartner, query = "") =>
    service.send(partner.secret, "GET", `/v1/applications/export.csv${query}`);
  const rows = async (partner: TestPartner, query = ""): Promise<Record<string, string>[]> =>
    parse(await (await download(partner, query)).text(), { columns: true, bom: true });
  return { service, company, school, offer, submit, download, rows };
}

const ada = { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org", phone: "06 12 34 56 78" };

test("a spreadsheet has the applications that its reader may see, the newest first", async () => {
  const { service, company, offer, submit, download, rows } = await setup();
  const first = await submit(ada);
  service.clock.now = new Date("2026-11-23T10:00:00Z");
  const second = await submit({ firstName: "Alan", lastName: "Turing", email: "alan@example.org" });
  expect(await rows(company)).toMatchObject([
    { reference: second.reference, firstName: "Alan", receivedAt: "2026-11-23T10:00:00.000Z" },
    {
      reference: first.reference,
      status: "received",
      firstName: "Ada",
      lastName: "Lovelace",
      email: "ada@example.org",
      phone: "'+33612345678",
      offerTitle: offer.title,
      offerId: offer.id,
      id: first.id,
    },
  ]);
  const response = await download(company);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "text/csv; charset=utf-8; header=present",
    "content-disposition": 'attachment; filename="candidatures-2026-11-23.csv"',
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  });
  expect(Buffer.from(await response.arrayBuffer()).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});

test("it is narrowed as the list is", async () => {
  const { service, company, submit, rows } = await setup();
  const first = await submit(ada);
  await submit({ firstName: "Alan", lastName: "Turing", email: "alan@example.org" });
  await service.send(company.secret, "POST", `/v1/applications/${first.id}/move`, { to: "screening" });
  expect(await rows(company, "?status=screening,offered")).toMatchObject([{ firstName: "Ada" }]);
  expect(await rows(company, "?q=turing")).toMatchObject([{ firstName: "Alan" }]);
  expect(await rows(company, "?status=placed")).toEqual([]);
});

test("what a reader may not see is in no cell", async () => {
  const { service, company, school, submit, download, rows } = await setup();
  const { id } = await submit(ada, { message: "Message très personnel" });
  await service.send(company.secret, "POST", `/v1/applications/${id}/notes`, { text: "Note très interne" });
  const [row] = await rows(school);
  expect(row).toMatchObject({ email: "", phone: "", cvFileName: "", interviewAt: "" });
  expect(await (await download(school)).text()).not.toMatch(/ada@example|612345678|personnel|interne/);
  expect(await (await download(company)).text()).not.toContain("interne");
  const stranger = await service.aPartner("company");
  expect(await rows(stranger)).toEqual([]);
});

test("no cell is ever run as a formula, and each is read back as it was", async () => {
  const { service, company, school, offer, rows } = await setup();
  const firstName = '=HYPERLINK("https://evil.example";"Ada")';
  const application = { offerId: offer.id, applicant: { ...ada, firstName, lastName: '@SUM(1;2), "Byron"' } };
  const response = await service.apply(school, application, pdf({ name: "+cmd.pdf" }));
  expect(response.status).toBe(201);
  expect(await rows(company)).toMatchObject([
    { firstName: `'${firstName}`, lastName: '\'@SUM(1;2), "Byron"', cvFileName: "'+cmd.pdf" },
  ]);
});

test("how candidates came, by which school, page and campaign, is told to whose page it was and to the operator, and not to the company", async () => {
  const { service, company, school, submit, rows } = await setup();
  const at = "2026-11-22T09:59:00Z";
  await submit(ada, {
    pageUrl: "https://www.campus.example/offres",
    attribution: {
      last: { at, utm: { source: "lettre", medium: "email", campaign: "rappel" } },
      first: { at, pageUrl: "https://www.campus.example/forum?utm_source=salon&utm_campaign=hiver" },
    },
  });
  const came = {
    firstPageUrl: "https://www.campus.example/forum?utm_source=salon&utm_campaign=hiver",
    firstSource: "salon",
    firstCampaign: "hiver",
    lastSource: "lettre",
    lastMedium: "email",
    lastCampaign: "rappel",
  };
  const page = { sourcePartnerName: "Campus", pageUrl: "https://www.campus.example/offres" };
  for (const reader of [school, await service.aPartner("operator")])
    expect(await rows(reader)).toMatchObject([{ ...page, ...came }]);
  const untold = Object.fromEntries(Object.keys(came).map((column) => [column, ""]));
  expect(await rows(company)).toMatchObject([untold]);
});

test("a filter that is not one is refused before any line", async () => {
  const { company, download } = await setup();
  expect(await problemOf(await download(company, "?status=lost"))).toMatchObject({ status: 422 });
  expect(await problemOf(await download(company, "?limit=10"))).toMatchObject({ status: 422 });
});
