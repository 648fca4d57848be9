import type { Application, ApplicationPage } from "@alternance-kit/contract/application";
import { aNewApplication } from "@alternance-kit/testing/builders";
import { expect, test } from "vitest";
import { aService, problemOf, type TestPartner } from "../testing/a-service.js";

const at = "2026-11-22T09:00:00.000Z";

async function setup() {
  const service = await aService();
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  const offer = await service.publish(company);
  return { service, company, school, offer };
}

test("how a candidate came is shown to the partner whose page it was and to the operator, and by no answer to the company", async () => {
  const { service, company, school, offer } = await setup();
  const { id } = await service.submit(school, offer, {
    attribution: {
      first: {
        pageUrl: "https://school.example/salon?utm_source=salon&utm_medium=qr&nom=Ada",
        referrer: "https://search.example/?q=alternance",
        at,
      },
      last: { pageUrl: "https://school.example/jobs#offer", at },
    },
  });
  const kept = {
    first: {
      pageUrl: "https://school.example/salon?utm_source=salon&utm_medium=qr",
      referrer: "https://search.example/",
      utm: { source: "salon", medium: "qr" },
      at,
    },
    last: { pageUrl: "https://school.example/jobs", at },
  };
  const answers = async (partner: TestPartner) => {
    const one = await service.send(partner.secret, "GET", `/v1/applications/${id}`);
    const list = await service.send(partner.secret, "GET", "/v1/applications");
    return [
      ((await one.json()) as Application).attribution,
      ((await list.json()) as ApplicationPage).data[0]?.attribution,
    ];
  };
  const operator = await service.aPartner("operator");
  expect(await answers(school)).toEqual([kept, kept]);
  expect(await answers(operator)).toEqual([kept, kept]);
  expect(await answers(company)).toEqual([null, null]);
  const moved = await service.send(company.secret, "POST", `/v1/applications/${id}/move`, {
    to: "screening",
  });
  expect(((await moved.json()) as Application).attribution).toBeNull();
});

test.each([
  ["an address that no page has", { first: { pageUrl: "file:///home/ada/x.html", at } }],
  ["an address that is too long", { first: { referrer: `https://a.example/${"a".repeat(2_000)}`, at } }],
  ["a campaign that is too long", { last: { utm: { source: "x".repeat(101) }, at } }],
  ["a field that there is not", { last: { cookie: "1", at } }],
])("%s is refused, and no application is made", async (_case, attribution) => {
  const { service, company, school, offer } = await setup();
  const response = await service.apply(school, {
    ...aNewApplication({ offerId: offer.id }),
    attribution,
  });
  expect(await problemOf(response)).toMatchObject({ status: 422, code: "validation_failed" });
  const list = await service.send(company.secret, "GET", "/v1/applications");
  expect(((await list.json()) as ApplicationPage).data).toEqual([]);
});
