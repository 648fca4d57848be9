import type { Offer } from "@alternance-kit/contract/offer";
import type { OfferHistory } from "@alternance-kit/contract/offer-life";
import type { OfferReview } from "@alternance-kit/contract/offer-review";
import type { OfferPage } from "@alternance-kit/contract/offer-search";
import { aNewOffer } from "@alternance-kit/testing/builders";
import { expect, test } from "vitest";
import { aService, problemOf, type TestPartner } from "../../testing/a-service.js";

const json = async <T>(response: Response) => (await response.json()) as T;

const UNLAWFUL = `${aNewOffer().description} Profil : homme de 20 à 25 ans.`;

async function aReview() {
  const service = await aService();
  const [company, operator, school] = [
    await service.aPartner("company"),
    await service.aPartner("operator"),
    await service.aPartner("school"),
  ];
  const post = (offer: Offer, verb: string, by: TestPartner, body?: unknown) =>
    service.send(by.secret, "POST", `/v1/offers/${offer.id}/${verb}`, body);
  const patch = async (offer: Offer, body: unknown, by = company) =>
    json<Offer>(await service.send(by.secret, "PATCH", `/v1/offers/${offer.id}`, body));
  const review = (offer: Offer, by: TestPartner) =>
    service.send(by.secret, "GET", `/v1/offers/${offer.id}/review`);
  const seen = async () =>
    (await json<OfferPage>(await service.browse(school, "/v1/offers"))).data.map(({ id }) => id);
  return { ...service, company, operator, school, post, patch, review, seen };
}

test("an offer in which a rule finds something is held back, and its answer says what, where and by which article", async () => {
  const { publish, company, school, seen, browse, review } = await aReview();
  const offer = await publish(company, { description: UNLAWFUL });
  expect(offer).toMatchObject({
    status: "in_review",
    publishedAt: null,
    review: {
      judgedAt: "2026-11-22T10:00:00.000Z",
      approval: null,
      refusal: null,
      findings: [
        {
          code: "age_criterion",
          pointer: "/description",
          excerpt: "Profil : homme de 20 à 25 ans.",
          legalRef: "L1132-1, L5331-2",
          message: { fr: expect.stringContaining("âge"), en: expect.stringContaining("age") },
        },
      ],
    },
  });
  expect(await seen()).toEqual([]);
  expect(await problemOf(await browse(school, `/v1/offers/${offer.id}`))).toMatchObject({ status: 404 });
  expect(await json<OfferReview>(await review(offer, company))).toEqual(offer.review);
  expect(await problemOf(await review(offer, school))).toMatchObject({ status: 404 });
});

test("the operator overrules: the offer is published, and the same words are not asked about again", async () => {
  const { publish, company, operator, post, patch, seen, send } = await aReview();
  const offer = await publish(company, { description: UNLAWFUL });
  expect(await problemOf(await post(offer, "approve", company, {}))).toMatchObject({ status: 403 });
  const approved = await json<Offer>(
    await post(offer, "approve", operator, { reason: "Citation d’un texte." }),
  );
  expect(approved).toMatchObject({ status: "published", publishedAt: "2026-11-22T10:00:00.000Z" });
  expect(approved.review).toBeUndefined();
  expect(await seen()).toEqual([offer.id]);
  expect(await patch(offer, { seats: 2 })).toMatchObject({ status: "published" });
  const other = await patch(offer, { description: `${UNLAWFUL} Célibataire de préférence.` });
  expect(other.review?.findings.map(({ code }) => code)).toEqual(["family_criterion"]);
  expect(other.review?.approval).toEqual({ at: "2026-11-22T10:00:00.000Z", reason: "Citation d’un texte." });
  const { data } = await json<OfferHistory>(
    await send(company.secret, "GET", `/v1/offers/${offer.id}/history`),
  );
  expect(data).toMatchObject([
    { from: "published", to: "in_review" },
    { from: "published", to: "published" },
    { by: { actor: "operator" }, from: "in_review", to: "published", reason: "Citation d’un texte." },
    { by: { actor: "company" }, from: null, to: "in_review" },
  ]);
});

test("a published offer that a change makes unlawful leaves the boards, and comes back once mended", async () => {
  const { publish, company, patch, seen } = await aReview();
  const offer = await publish(company);
  expect(await patch(offer, { description: UNLAWFUL })).toMatchObject({
    status: "in_review",
    publishedAt: offer.publishedAt,
    review: { findings: [{ code: "age_criterion" }] },
  });
  expect(await seen()).toEqual([]);
  const mended = await patch(offer, { description: aNewOffer().description });
  expect(mended).toMatchObject({ status: "published" });
  expect(mended.review).toBeUndefined();
  expect(await seen()).toEqual([offer.id]);
});

test("the operator sends an offer back: its company reads why, mends it, and submits it", async () => {
  const { publish, company, operator, post, patch, send } = await aReview();
  const offer = await publish(company, { description: UNLAWFUL });
  const reason = "Retirez la phrase sur l’âge.";
  expect(await problemOf(await post(offer, "refuse", company, { reason }))).toMatchObject({ status: 403 });
  expect(await problemOf(await post(offer, "refuse", operator, {}))).toMatchObject({
    errors: ["/reason required"],
  });
  await post(offer, "refuse", operator, { reason });
  const back = await json<Offer>(await send(company.secret, "GET", `/v1/offers/${offer.id}`));
  expect(back).toMatchObject({ status: "draft", review: { refusal: { reason } } });
  expect(await patch(offer, { description: aNewOffer().description })).toMatchObject({ status: "draft" });
  const submitted = await json<Offer>(await post(offer, "submit", company));
  expect(submitted).toMatchObject({ status: "published" });
  expect(submitted.review).toBeUndefined();
});

test("what is not in review is neither approved nor refused", async () => {
  const { publish, company, operator, post } = await aReview();
  const offer = await publish(company);
  for (const [verb, body] of [
    ["approve", {}],
    ["refuse", { reason: "Trop tard." }],
  ] as const)
    expect(await problemOf(await post(offer, verb, operator, body))).toEqual({
      status: 409,
      code: "offer_move_refused",
    });
});

test("a draft is not judged before it is submitted, and submitting it twice changes nothing", async () => {
  const { publish, company, post, review } = await aReview();
  const draft = await publish(company, { isDraft: true, description: UNLAWFUL });
  expect(draft).toMatchObject({ status: "draft" });
  expect(await json<OfferReview>(await review(draft, company))).toEqual({
    findings: [],
    judgedAt: null,
    approval: null,
    refusal: null,
  });
  const submitted = await json<Offer>(await post(draft, "submit", company));
  expect(submitted).toMatchObject({ status: "in_review" });
  expect(await json<Offer>(await post(draft, "submit", company))).toEqual(submitted);
});

test("a link is judged by where it leads, whatever words it is behind", async () => {
  const { publish, company } = await aReview();
  const offer = await publish(company, {
    descriptionFormat: "markdown",
    description: `${aNewOffer().description}\n\n[Notre site](https://bit.ly/3xYz)`,
  });
  expect(offer.review?.findings).toMatchObject([{ code: "link_shortener", excerpt: "https://bit.ly/3xYz" }]);
});

test("a pay that fell under a minimum raised since is found when the draft is submitted", async () => {
  const { publish, company, operator, post, send } = await aReview();
  const draft = await publish(company, {
    isDraft: true,
    startsOn: "2027-01-04",
    durationMonths: 12,
    monthlyPayCents: 50_410,
  });
  const raised = await send(operator.secret, "POST", "/v1/reference-values", {
    table: "smic",
    row: { hourlyCents: 1_400 },
    validFrom: "2027-01-01",
    validTo: null,
    source: "Relèvement de test",
    checkedOn: "2026-11-22",
  });
  expect(raised.status).toBe(201);
  const submitted = await json<Offer>(await post(draft, "submit", company));
  expect(submitted.review?.findings).toMatchObject([
    { code: "pay_below_minimum", pointer: "/monthlyPayCents" },
  ]);
});
