import { createHash } from "node:crypto";
import type { Application, ApplicationPage, ApplicationReceipt } from "@alternance-kit/contract/application";
import type { PlacementPage } from "@alternance-kit/contract/placement";
import { CONSENT_TEXTS, type ConsentPurpose } from "@alternance-kit/domain/consents";
import { aNewApplication } from "@alternance-kit/testing/builders";
import { pdf } from "@alternance-kit/testing/files";
import { expect, test } from "vitest";
import { aService, problemOf } from "../../testing/a-service.js";
import { lettersOf } from "../../testing/letters-of.js";

const given = (...purposes: ConsentPurpose[]) =>
  purposes.map((purpose) => ({ purpose, textVersion: CONSENT_TEXTS[purpose].version }));

async function setup() {
  const service = await aService();
  const [operator, company, school] = [
    await service.aPartner("operator"),
    await service.aPartner("company"),
    await service.aPartner("school"),
  ];
  const offer = await service.publish(company, { seats: 3 });
  const applyWith = (consents: readonly object[] | undefined, more: object = {}) =>
    service.apply(
      school,
      aNewApplication({ offerId: offer.id, ...more, ...(consents && { consents }) } as object),
    );
  const read = async (secret: string, id: string) =>
    (await (await service.send(secret, "GET", `/v1/applications/${id}`)).json()) as Application;
  return { service, operator, company, school, offer, applyWith, read };
}

const receiptOf = async (response: Response): Promise<ApplicationReceipt> => {
  expect(response.status).toBe(201);
  return (await response.json()) as ApplicationReceipt;
};

test("each consent is kept with the SHA-256 of the very sentence in the language it was read in, when and how", async () => {
  const { applyWith, read, operator } = await setup();
  const { id } = await receiptOf(await applyWith(given("school", "pool"), { language: "en" }));
  const proof = (purpose: ConsentPurpose) => ({
    purpose,
    textVersion: "2026-11",
    textSha256: createHash("sha256").update(CONSENT_TEXTS[purpose].en).digest("hex"),
    language: "en",
    way: "form",
    givenAt: "2026-11-22T10:00:00.000Z",
    withdrawnAt: null,
  });
  expect((await read(operator.secret, id)).consents).toEqual([
    proof("application"),
    proof("school"),
    proof("pool"),
  ]);
});

test("a partner's server is the way of what it sends", async () => {
  const { service, school, offer, read, operator } = await setup();
  const form = new FormData();
  form.set(
    "application",
    JSON.stringify({ ...aNewApplication({ offerId: offer.id }), consents: given("school") }),
  );
  form.set("cv", pdf());
  const response = await service.app.request("/v1/applications", {
    method: "POST",
    headers: { authorization: `Bearer ${school.secret}` },
    body: form,
  });
  const { id } = await receiptOf(response);
  expect((await read(operator.secret, id)).consents.map(({ purpose, way }) => [purpose, way])).toEqual([
    ["application", "api"],
    ["school", "api"],
  ]);
});

test.each([
  [
    "a version that never was",
    [{ purpose: "school", textVersion: "1999-01" }],
    "/consents/0/textVersion not_allowed_value",
  ],
  ["a purpose twice", given("school", "school"), "/consents not_allowed_value"],
  [
    "a purpose that is none",
    [{ purpose: "profiling", textVersion: "2026-11" }],
    "/consents/0/purpose not_allowed_value",
  ],
])("%s is refused", async (_case, consents, error) => {
  const { applyWith } = await setup();
  expect(await problemOf(await applyWith(consents))).toEqual({
    status: 422,
    code: "validation_failed",
    errors: [error],
  });
});

test("the page's owner learns the name only of who agreed to it; the company learns it, and neither learns of consents", async () => {
  const { service, school, company, applyWith, read } = await setup();
  const ada = aNewApplication().applicant;
  const silent = await receiptOf(await applyWith(undefined));
  const agreed = await receiptOf(
    await applyWith(given("school"), {
      applicant: { ...ada, email: "grace@example.org", firstName: "Grace" },
    }),
  );
  const page = await service.send(school.secret, "GET", "/v1/applications");
  const { data } = (await page.json()) as ApplicationPage;
  expect(
    data.map(({ id, reference, applicant, consents }) => ({ id, reference, applicant, consents })),
  ).toEqual([
    {
      id: agreed.id,
      reference: agreed.reference,
      applicant: { firstName: "Grace", lastName: "Lovelace", email: null, phone: null },
      consents: [],
    },
    {
      id: silent.id,
      reference: silent.reference,
      applicant: { firstName: null, lastName: null, email: null, phone: null },
      consents: [],
    },
  ]);
  expect(await read(company.secret, silent.id)).toMatchObject({
    applicant: { firstName: "Ada", lastName: "Lovelace" },
    consents: [],
  });
});

test("the page's owner follows a placement, by name only if the apprentice agreed", async () => {
  const { service, school, company, applyWith } = await setup();
  const place = async (consents: readonly object[] | undefined, email: string) => {
    const { id } = await receiptOf(
      await applyWith(consents, { applicant: { ...aNewApplication().applicant, email } }),
    );
    for (const to of ["offered", "placed"])
      await service.send(company.secret, "POST", `/v1/applications/${id}/move`, { to });
  };
  await place(undefined, "one@example.org");
  await place(given("school"), "other@example.org");
  const named = async (secret: string) => {
    const response = await service.send(secret, "GET", "/v1/placements");
    return ((await response.json()) as PlacementPage).data.map(({ apprentice }) => apprentice.firstName);
  };
  expect(await named(school.secret)).toEqual(["Ada", null]);
  expect(await named(company.secret)).toEqual(["Ada", "Ada"]);
});

test("sent again, what is shared with the page's owner is what is agreed to now; the earlier consent stays as its proof", async () => {
  const { service, school, operator, applyWith, read } = await setup();
  const { id } = await receiptOf(await applyWith(given("school", "pool")));
  service.clock.now = new Date("2026-11-23T10:00:00Z");
  await receiptOf(await applyWith(undefined));
  expect((await read(school.secret, id)).applicant.lastName).toBeNull();
  const { consents } = await read(operator.secret, id);
  expect(
    consents.map(({ purpose, givenAt, withdrawnAt }) => [
      purpose,
      givenAt.slice(8, 10),
      withdrawnAt?.slice(8, 10),
    ]),
  ).toEqual([
    ["application", "22", "23"],
    ["school", "22", "23"],
    ["pool", "22", undefined],
    ["application", "23", undefined],
  ]);
});

test("who agrees to alerts is asked to confirm by e-mail, once for one try; who does not is not written to", async () => {
  const { service, applyWith, school, offer } = await setup();
  await receiptOf(
    await applyWith(undefined, { applicant: { ...aNewApplication().applicant, email: "no@example.org" } }),
  );
  const application = aNewApplication({ offerId: offer.id });
  for (let tries = 0; tries < 2; tries++)
    await receiptOf(
      await service.apply(school, { ...application, consents: given("alerts") }, pdf(), {
        "idempotency-key": "once-and-for-all",
      }),
    );
  const asked = (await lettersOf(service, "ada@example.org")).filter(({ text }) => text.includes("/alerts/"));
  expect(asked).toHaveLength(1);
  expect(await service.count("offer_alerts")).toBe(1);
  const others = await lettersOf(service, "no@example.org");
  expect(others.map(({ text }) => text.includes("/alerts/"))).toEqual([false]);
});
