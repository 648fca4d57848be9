import type { ProgrammeFigures } from "@alternance-kit/contract/programme";
import { expect, test } from "vitest";
import { aService, problemOf, type TestPartner } from "../testing/a-service.js";
import { lettersOf, linkIn } from "../testing/letters-of.js";

async function setup() {
  const service = await aService();
  const company = await service.aPartner("company");
  const [north, south] = [await service.aPartner("school", "Nord"), await service.aPartner("school", "Sud")];
  const funder = await service.aPartner("funder");
  const toulouse = await service.publish(company, { communeCode: "31555", seats: 3 });
  const montpellier = await service.publish(company, { communeCode: "34172", seats: 3 });
  const apply = async (school: TestPartner, offer: typeof toulouse, name: string, ...moves: object[]) => {
    const applicant = { firstName: name, lastName: "Figures", email: `${name}@example.org` };
    const { id } = await service.submit(school, offer, { applicant });
    for (const move of moves) await service.send(company.secret, "POST", `/v1/applications/${id}/move`, move);
  };
  const figures = async (query = "", partner = funder) =>
    (await (
      await service.send(partner.secret, "GET", `/v1/programme/figures${query}`)
    ).json()) as ProgrammeFigures;
  return { service, company, north, south, funder, toulouse, montpellier, apply, figures };
}

const NONE = {
  received: 0,
  screening: 0,
  interview: 0,
  offered: 0,
  placed: 0,
  declined: 0,
  withdrawn: 0,
  expired: 0,
};

test("applications and placements are counted in all, by month, by page and by department", async () => {
  const { service, north, south, toulouse, montpellier, apply, figures } = await setup();
  await apply(north, toulouse, "ada", { to: "offered" }, { to: "placed" });
  await apply(north, montpellier, "alan");
  service.clock.now = new Date("2026-12-02T10:00:00Z");
  await apply(south, toulouse, "grace", { to: "declined", reason: "skills" });

  const placed = { received: 1, byStatus: { ...NONE, placed: 1 }, placements: 1 };
  const waiting = { received: 1, byStatus: { ...NONE, received: 1 }, placements: 0 };
  const declined = { received: 1, byStatus: { ...NONE, declined: 1 }, placements: 0 };
  const both = { received: 2, byStatus: { ...NONE, placed: 1, received: 1 }, placements: 1 };
  expect(await figures()).toEqual({
    received: 3,
    byStatus: { ...NONE, placed: 1, received: 1, declined: 1 },
    placements: 1,
    byMonth: [
      { month: "2026-11", ...both },
      { month: "2026-12", ...declined },
    ],
    bySource: [
      { partnerId: north.id, partnerName: "Nord", ...both },
      { partnerId: south.id, partnerName: "Sud", ...declined },
    ],
    byDepartment: [
      {
        departmentCode: "31",
        received: 2,
        byStatus: { ...placed.byStatus, declined: 1 },
        placements: 1,
      },
      { departmentCode: "34", ...waiting },
    ],
  });
  expect(await figures("?from=2026-12")).toMatchObject({ received: 1, placements: 0 });
  expect(await figures("?to=2026-11")).toMatchObject({ received: 2, placements: 1 });
});

test("an application that was erased still counts, where it stood", async () => {
  const { service, north, toulouse, apply, figures } = await setup();
  await apply(north, toulouse, "zoe");
  const before = await figures();
  const path = linkIn((await lettersOf(service, "zoe@example.org")).at(-1), "my-application");
  await service.app.request(`${path}/erase`, { method: "POST" });
  expect(await figures()).toEqual(before);
});

test("nothing of a person is in the figures, and the operator and funders alone read them", async () => {
  const { service, company, north, toulouse, apply, figures } = await setup();
  await apply(north, toulouse, "ada", { to: "offered" }, { to: "placed" });
  const operator = await service.aPartner("operator");
  expect(JSON.stringify(await figures("", operator))).not.toMatch(/ada|Figures|app_|plc_|off_/);
  for (const partner of [company, north, await service.aPartner("training_centre")]) {
    const response = await service.send(partner.secret, "GET", "/v1/programme/figures");
    expect(await problemOf(response)).toEqual({ status: 403, code: "not_permitted" });
  }
});

test("a programme without an application counts none", async () => {
  const { figures } = await setup();
  expect(await figures()).toEqual({
    received: 0,
    byStatus: NONE,
    placements: 0,
    byMonth: [],
    bySource: [],
    byDepartment: [],
  });
});
