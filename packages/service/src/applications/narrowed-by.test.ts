import type { ApplicationPage } from "@alternance-kit/contract/application";
import { expect, test } from "vitest";
import { aService, type TestPartner } from "../testing/a-service.js";

const person = (firstName: string, lastName: string) => ({
  firstName,
  lastName,
  email: `${firstName.charCodeAt(0)}${lastName.length}${lastName.charCodeAt(1)}@example.org`,
});

/** A company with three applications, of which two came from one school's page. */
async function setup() {
  const service = await aService();
  const company = await service.aPartner("company");
  const [school, other] = [await service.aPartner("school"), await service.aPartner("school")];
  const offer = await service.publish(company);
  const submit = (partner: TestPartner, applicant: ReturnType<typeof person>) =>
    service.submit(partner, offer, { applicant });
  const zoe = await submit(school, person("Zoé", "Lefèvre"));
  service.clock.now = new Date("2026-11-23T10:00:00Z");
  const alan = await submit(school, person("Alan", "Turing"));
  const grace = await submit(other, person("Grace", "Hopper"));
  const found = async (query: string, reader = company) => {
    const response = await service.send(reader.secret, "GET", `/v1/applications?${query}`);
    const page = (await response.json()) as ApplicationPage;
    return page.data.map(({ id }) => id).sort();
  };
  return { service, company, school, other, offer, zoe, alan, grace, found };
}

test("applications are found by words of the name, whatever their accents, and by the reference as it is read aloud", async () => {
  const { zoe, alan, found } = await setup();
  for (const q of [
    "zoe",
    "ZOÉ",
    "lefevre zoé",
    "fèvre",
    zoe.reference,
    zoe.reference.toLowerCase(),
    zoe.reference.replace("-", ""),
  ])
    expect([q, await found(`q=${encodeURIComponent(q)}`)]).toEqual([q, [zoe.id]]);
  expect(await found("q=zoe%20turing")).toEqual([]);
  expect(await found("q=TURING")).toEqual([alan.id]);
  expect(await found("q=*")).toEqual([]);
  expect(await found("q=example.org")).toEqual([]);
});

test("they are narrowed by several statuses, by source, by when they came, and by all of these together", async () => {
  const { service, company, school, zoe, alan, grace, found } = await setup();
  await service.send(company.secret, "POST", `/v1/applications/${zoe.id}/move`, { to: "screening" });
  await service.send(company.secret, "POST", `/v1/applications/${grace.id}/move`, { to: "offered" });
  expect(await found("status=screening,offered")).toEqual([zoe.id, grace.id].sort());
  expect(await found(`sourcePartnerId=${school.id}`)).toEqual([zoe.id, alan.id].sort());
  expect(await found("receivedAfter=2026-11-23T10:00:00Z")).toEqual([alan.id, grace.id].sort());
  expect(await found(`status=received,screening&sourcePartnerId=${school.id}&q=turing`)).toEqual([alan.id]);
  expect(await found("status=placed")).toEqual([]);
});

test("nobody finds another's by a filter", async () => {
  const { service, school, other, zoe, found } = await setup();
  const stranger = await service.aPartner("company");
  expect(await found(`q=${zoe.reference}`, stranger)).toEqual([]);
  expect(await found(`sourcePartnerId=${school.id}`, other)).toEqual([]);
});

test("a name that its candidate did not agree to share with a school is not found out by searching for it", async () => {
  const { school, zoe, found } = await setup();
  expect(await found("q=lefevre", school)).toEqual([]);
  expect(await found(`q=${zoe.reference}`, school)).toEqual([zoe.id]);
});
