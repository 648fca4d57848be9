import type { DossierPage } from "@alternance-kit/contract/dossier";
import type { EventPage } from "@alternance-kit/contract/event";
import type { NewOffer } from "@alternance-kit/contract/offer";
import type { Placement, PlacementPage } from "@alternance-kit/contract/placement";
import { expect, test } from "vitest";
import { aService, problemOf, type TestPartner } from "../testing/a-service.js";

const CENTRE_SIRET = "35600000000048";

/** A company that has placed a candidate of a school's page, unless told where to stop. */
async function setup({ to = ["offered", "placed"], ...offered }: Partial<NewOffer> & { to?: string[] } = {}) {
  const service = await aService();
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  const offer = await service.publish(company, {
    startsOn: "2026-12-01",
    durationMonths: 12,
    seats: 1,
    ...offered,
  });
  const { id } = await service.submit(school, offer);
  const move = (to: string) => service.send(company.secret, "POST", `/v1/applications/${id}/move`, { to });
  for (const status of to) await move(status);
  const read = async <T>(partner: TestPartner, path: string) =>
    (await (await service.send(partner.secret, "GET", path)).json()) as T;
  const seenBy = async (partner: TestPartner, query = "") =>
    (await read<PlacementPage>(partner, `/v1/placements${query}`)).data;
  const change = async (partner: TestPartner, body: object) => {
    const [placement] = await seenBy(company);
    return service.send(partner.secret, "PATCH", `/v1/placements/${placement?.id}`, body);
  };
  return { service, company, school, offer, id, move, read, seenBy, change };
}

test("an application that is placed makes a placement, with the offer's dates and pay, and what nobody said left open", async () => {
  const { company, school, offer, id, seenBy } = await setup();
  expect(await seenBy(company)).toEqual([
    {
      id: expect.stringMatching(/^plc_/),
      applicationId: id,
      offer: { id: offer.id, title: offer.title },
      company: { id: company.id, name: company.name },
      source: { partnerId: school.id, partnerName: school.name },
      apprentice: { firstName: "Ada", lastName: "Lovelace" },
      trainingCentre: null,
      tutorName: null,
      startsOn: "2026-12-01",
      endsOn: "2027-11-30",
      brokenOn: null,
      status: "planned",
      pay: offer.pay,
      dossierId: expect.stringMatching(/^dos_/),
      createdAt: "2026-11-22T10:00:00.000Z",
      updatedAt: "2026-11-22T10:00:00.000Z",
    },
  ]);
});

test("it begins the contract's file, filled with what is known", async () => {
  const { company, id, read, seenBy } = await setup();
  const { data } = await read<DossierPage>(company, `/v1/dossiers?applicationId=${id}`);
  expect(data).toMatchObject([
    { status: "draft", data: { apprentice: { lastName: "Lovelace" }, contract: { endsOn: "2027-11-30" } } },
  ]);
  expect((await seenBy(company))[0]?.dossierId).toBe(data[0]?.id);
});

test("a file that its company had begun at the offer stays as it was, and is the placement's", async () => {
  const { service, company, id, move, read, seenBy } = await setup({ to: ["offered"] });
  const begun = await service.send(company.secret, "POST", "/v1/dossiers", {
    applicationId: id,
    data: { employer: { headcount: 12 } },
  });
  const file = (await begun.json()) as { id: string };
  await move("placed");
  const { data } = await read<DossierPage>(company, "/v1/dossiers");
  expect(data).toMatchObject([{ id: file.id, data: { employer: { headcount: 12 } } }]);
  expect((await seenBy(company))[0]?.dossierId).toBe(file.id);
});

test("it takes a seat: when none is left there is no placement, no file and no event", async () => {
  const { service, company, school, offer, read, seenBy } = await setup({ to: ["offered"] });
  const other = await service.submit(school, offer, {
    applicant: { firstName: "Alan", lastName: "Turing", email: "alan@example.org" },
  });
  const place = (to: string) =>
    service.send(company.secret, "POST", `/v1/applications/${other.id}/move`, { to });
  await place("offered");
  await place("placed");
  const [first] = await seenBy(company);
  const { data: applications } = await read<{ data: { id: string; status: string }[] }>(
    company,
    "/v1/applications?status=offered",
  );
  const refused = await service.send(company.secret, "POST", `/v1/applications/${applications[0]?.id}/move`, {
    to: "placed",
  });
  expect((await problemOf(refused)).code).toBe("offer_full");
  expect(await seenBy(company)).toEqual([first]);
  expect((await read<DossierPage>(company, "/v1/dossiers")).data).toHaveLength(1);
  expect((await read<EventPage>(company, "/v1/events?type=placement.created")).data).toHaveLength(1);
});

test("placed twice at once, an application makes one placement and takes one seat", async () => {
  const { company, move, read, seenBy, offer } = await setup({ to: ["offered"], seats: 2 });
  const answers = await Promise.all([move("placed"), move("placed")]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(await seenBy(company)).toHaveLength(1);
  expect(await read(company, `/v1/offers/${offer.id}`)).toMatchObject({ seatsLeft: 1 });
});

test("by its dates it is planned, running, ended or broken: nobody has to say so", async () => {
  const { service, company, seenBy, change } = await setup();
  const at = async (day: string) => {
    service.clock.now = new Date(`${day}T12:00:00Z`);
    const [placement] = await seenBy(company);
    for (const status of ["planned", "running", "ended", "broken"])
      expect(await seenBy(company, `?status=${status}`)).toHaveLength(status === placement?.status ? 1 : 0);
    return placement?.status;
  };
  expect(await at("2026-11-30")).toBe("planned");
  expect(await at("2026-12-01")).toBe("running");
  expect(await at("2027-12-01")).toBe("ended");
  await change(company, { brokenOn: "2027-02-01" });
  expect([await at("2027-01-31"), await at("2027-02-01")]).toEqual(["running", "broken"]);
});

test("the company says who tutors and where the training is; that centre then reads and keeps it, and says no other centre", async () => {
  const { service, company, seenBy, change } = await setup();
  const centre = await service.aPartner("training_centre", "CFA Numérique", CENTRE_SIRET);
  expect(await seenBy(centre)).toEqual([]);
  const named = await change(company, {
    tutorName: "Grace Hopper",
    trainingCentre: { name: "CFA Numérique", siret: "356 000 000 00048", uai: "0594899e" },
  });
  expect(await named.json()).toMatchObject({
    tutorName: "Grace Hopper",
    trainingCentre: { name: "CFA Numérique", siret: CENTRE_SIRET, uai: "0594899E" },
  });
  expect(await seenBy(centre)).toMatchObject([{ dossierId: expect.stringMatching(/^dos_/) }]);
  expect(await (await change(centre, { startsOn: "2026-12-07" })).json()).toMatchObject({
    startsOn: "2026-12-07",
    tutorName: "Grace Hopper",
  });
  expect(await problemOf(await change(centre, { trainingCentre: null }))).toEqual({
    status: 403,
    code: "not_permitted",
  });
});

test("the school whose page it came from follows it without the contract's file or a name nobody let it see, and changes nothing", async () => {
  const { company, school, seenBy, change } = await setup();
  const [whole] = await seenBy(company);
  const apprentice = { firstName: null, lastName: null };
  expect(await seenBy(school)).toEqual([{ ...whole, apprentice, dossierId: null }]);
  expect(await problemOf(await change(school, { tutorName: "X" }))).toEqual({
    status: 403,
    code: "not_permitted",
  });
});

test("to every other partner of every kind it is not there; the operator sees it", async () => {
  const { service, seenBy, change } = await setup();
  for (const kind of ["company", "school", "training_centre", "funder"] as const) {
    const stranger = await service.aPartner(kind, kind, kind === "company" ? "44306184100047" : undefined);
    expect(await seenBy(stranger)).toEqual([]);
    expect((await problemOf(await change(stranger, { tutorName: "X" }))).code).toBe("placement_not_found");
  }
  expect(await seenBy(await service.aPartner("operator"))).toHaveLength(1);
});

test.each([
  ["an end before its start", { endsOn: "2026-11-30" }, "/endsOn ends_before_start"],
  ["a break after its end", { brokenOn: "2028-01-01" }, "/brokenOn not_allowed_value"],
  ["a SIRET that is none", { trainingCentre: { name: "CFA", siret: "1" } }, "/trainingCentre/siret"],
  ["a UAI that is none", { trainingCentre: { name: "CFA", uai: "0594899A" } }, "/trainingCentre/uai"],
])("%s is refused, field named, and nothing changes", async (_case, body, error) => {
  const { company, seenBy, change } = await setup();
  const before = await seenBy(company);
  const problem = await problemOf(await change(company, body));
  expect(problem).toMatchObject({ status: 422, code: "validation_failed" });
  expect(problem.errors?.[0]).toContain(error);
  expect(await seenBy(company)).toEqual(before);
});

test("two changes at once are both kept", async () => {
  const { company, seenBy, change } = await setup();
  await Promise.all([
    change(company, { tutorName: "Grace Hopper" }),
    change(company, { endsOn: "2028-11-30" }),
  ]);
  expect((await seenBy(company))[0]).toMatchObject({
    tutorName: "Grace Hopper",
    endsOn: "2028-11-30",
  } satisfies Partial<Placement>);
});
