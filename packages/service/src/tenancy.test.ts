import type { MailPage } from "@alternance-kit/contract/mail";
import { PARTNER_KINDS } from "@alternance-kit/contract/partner";
import type { PlacementPage } from "@alternance-kit/contract/placement";
import type { PoolReceipt } from "@alternance-kit/contract/pool-candidate";
import { aNewApplication, aNewOffer, aNewPoolCandidate, aNewQuote } from "@alternance-kit/testing/builders";
import { pdf } from "@alternance-kit/testing/files";
import { aQuestionSchema } from "@alternance-kit/testing/questions";
import { beforeAll, expect, test } from "vitest";
import { openApiDocument } from "./app.js";
import { aClientSession } from "./testing/a-client-session.js";
import { aDossier, NIR } from "./testing/a-dossier.js";
import { aService, type TestPartner, type TestService } from "./testing/a-service.js";

/** What a stranger may do to another's: only what is public, and what makes something of its own. */
const OPEN_TO_ALL: Readonly<Record<string, readonly number[]>> = {
  searchOffers: [200],
  readAtomFeed: [200],
  readJsonFeed: [200],
  readJobPostingFeed: [200],
  readCsvFeed: [200],
  readIndeedFeed: [200],
  readLbaWriteFeed: [200],
  readLbaReadFeed: [200],
  retrieveOffer: [200],
  listPacks: [200],
  simulateCost: [200],
  searchCommunes: [200],
  searchRome: [200],
  listDiplomaLevels: [200],
  listDepartments: [200],
  listOpcos: [200],
  searchIdcc: [200],
  searchCertifications: [200],
  listReferenceValues: [200],
  createQuote: [201],
  createOfferAlert: [202],
  submitApplication: [422],
  submitPoolCandidate: [422],
  listPoolCandidates: [200, 403],
  // Nothing is said of a file, nor of where it goes on: an upload is its key's own, which the uploads' tests hold.
  beginUpload: [422],
  appendToUpload: [422],
  issueApplicationChallenge: [200],
  publishOffer: [201, 403],
  importOffers: [422], // No format is named here; a file of a company makes offers of its own alone, which the import tests.
  retrieveOwnPartner: [200],
  listManagedOffers: [200, 403],
  listApplications: [200],
  exportApplications: [200],
  createClientSession: [201],
  requestCandidateLink: [422], // The page named here is of no stranger's origin; whoever asks is told nothing of the address.
  openCandidateSession: [410],
  // A partner's key is no candidate's session: whose session opens what is tested beside the candidate space.
  retrieveCandidateSpace: [401],
  rectifyCandidate: [401],
  exportCandidateSpace: [401],
  eraseCandidateSpace: [401],
  objectToUse: [401],
  withdrawOwnApplication: [401],
  eraseOwnApplication: [401],
  writeToCompany: [401],
  chooseInterviewSlot: [401],
  downloadOwnDocument: [401],
  changeOwnConsent: [401],
  listDossiers: [200],
  listPlacements: [200],
  listEvents: [200],
  retrieveProgrammeFigures: [200], // A funder gets counts, and a test holds that they are nothing else.
  listOrders: [200],
  listInvoices: [200],
};

let service: TestService;
let strangers: TestPartner[];
let secrets: string[];
let ids: Record<string, string> = {};
let operations: { operationId: string; method: string; path: string }[];

// One database with everything that can be someone's, and a stranger of each kind but the operator.
beforeAll(async () => {
  service = await aService({ keepOpen: true });
  const [company, school, operator] = [
    await service.aPartner("company"),
    await service.aPartner("school"),
    await service.aPartner("operator"),
  ];
  strangers = [];
  for (const kind of PARTNER_KINDS) if (kind !== "operator") strangers.push(await service.aPartner(kind));
  const offer = await service.publish(company, { questions: aQuestionSchema({ required: undefined }) });
  const application = await service.submit(school, offer, {
    message: "Message très personnel",
    answers: { version: 1, values: { why: "Réponse très personnelle" } },
  });
  const about = `/v1/applications/${application.id}`;
  await service.send(company.secret, "POST", `${about}/notes`, { text: "Note très interne" });
  await service.send(company.secret, "PUT", `${about}/interview`, bodyOf("proposeInterview"));
  await service.send(company.secret, "POST", `${about}/move`, { to: "offered" });
  const dossier = (await (
    await service.send(company.secret, "POST", "/v1/dossiers", {
      applicationId: application.id,
      data: aDossier(),
    })
  ).json()) as { id: string };
  const hired = await service.submit(school, await service.publish(company));
  for (const to of ["offered", "placed"])
    await service.send(company.secret, "POST", `/v1/applications/${hired.id}/move`, { to });
  const placed = await service.send(company.secret, "GET", "/v1/placements");
  const placements = ((await placed.json()) as PlacementPage).data;
  const order = await service.order(company);
  const paid = (await (
    await service.send(operator.secret, "POST", `/v1/orders/${order.id}/mark-paid`, {
      receivedOn: "2026-11-22",
      amountCents: order.totalCents,
    })
  ).json()) as { invoiceId: string };
  const entered = (await (
    await service.send(operator.secret, "POST", "/v1/reference-values", bodyOf("enterReferenceValue"))
  ).json()) as { id: string };
  await service.post(school, "/v1/offer-alerts", bodyOf("createOfferAlert"));
  const { data: mails } = (await (
    await service.send(operator.secret, "GET", "/v1/mails")
  ).json()) as MailPage;
  const profile = new FormData();
  const consents = (["pool", "school"] as const).map((purpose) => ({ purpose, textVersion: "2026-11" }));
  profile.set("candidate", JSON.stringify(aNewPoolCandidate({ consents, message: "Profil très personnel" })));
  profile.set("cv", pdf());
  const authorization = `Bearer ${school.secret}`;
  const candidate = (await (
    await service.app.request("/v1/pool-candidates", {
      method: "POST",
      headers: { authorization },
      body: profile,
    })
  ).json()) as PoolReceipt;
  const upload = (await (
    await service.send(school.secret, "POST", "/v1/uploads", undefined, {
      "upload-length": "100",
      "upload-metadata": "filename Y3YucGRm",
    })
  ).json()) as { id: string };
  ids = {
    uploads: upload.id,
    "pool-candidates": candidate.id,
    mails: mails[0]?.id ?? "",
    "reference-values": entered.id,
    offers: offer.id,
    applications: application.id,
    "candidate-space": application.id,
    dossiers: dossier.id,
    placements: placements[0]?.id ?? "",
    quotes: order.quoteId,
    orders: order.id,
    invoices: paid.invoiceId,
  };
  secrets = [
    "Lovelace",
    "ada@example.org",
    "Message très personnel",
    "Profil très personnel",
    candidate.reference,
    "Réponse très personnelle",
    "Note très interne",
    "visio.example",
    "grace@example.org",
    "kept@example.org",
    "Garonne Numérique",
    NIR,
    "2005-04-12",
    order.number,
    application.reference,
  ];
  const { paths = {} } = openApiDocument(service.app);
  operations = Object.entries(paths).flatMap(([path, item]) =>
    (["get", "post", "patch", "put", "delete"] as const).flatMap((method) => {
      const operationId = item?.[method]?.operationId;
      return operationId === undefined ? [] : [{ operationId, method: method.toUpperCase(), path }];
    }),
  );
});

const sessions = new Map<string, ReturnType<typeof aClientSession>>();
/** One with every scope. */
function sessionOf(partner: TestPartner): ReturnType<typeof aClientSession> {
  const session = sessions.get(partner.id) ?? aClientSession(service, partner);
  sessions.set(partner.id, session);
  return session;
}

const bodyOf = (operationId: string): unknown =>
  ({
    publishOffer: aNewOffer(),
    updateOffer: { seats: 2 },
    renewOffer: {},
    closeOffer: {},
    approveOffer: {},
    refuseOffer: { reason: "À nous maintenant." },
    moveApplication: { to: "screening" },
    writeToCandidate: { text: "Bonjour" },
    requestCandidateLink: { email: "ada@example.org", pageUrl: "https://elsewhere.example/espace" },
    openCandidateSession: { token: "guessed" },
    rectifyCandidate: { lastName: "Intruse" },
    writeToCompany: { text: "Bonjour" },
    chooseInterviewSlot: { slot: 0 },
    changeOwnConsent: { given: true, textVersion: "2026-11" },
    addApplicationNote: { text: "Vu par un intrus." },
    proposeInterview: {
      slots: [{ startsAt: "2026-12-03T09:00:00Z", endsAt: "2026-12-03T09:45:00Z" }],
      url: "https://visio.example/salle-privee",
    },
    createClientSession: { scopes: ["applications:read"], origin: "https://intrus.example" },
    createDossier: { applicationId: ids["applications"] },
    updateDossier: { data: { mentors: [] }, erasesNir: true },
    validateDossier: {},
    updatePlacement: { tutorName: "Intrus", trainingCentre: null },
    moveDossier: { to: "abandoned" },
    createOfferAlert: {
      email: "kept@example.org",
      language: "fr",
      query: { q: "react" },
      frequency: "daily",
    },
    createQuote: {
      ...aNewQuote(),
      company: { ...aNewQuote().company, name: "Autre SARL" },
      contact: { firstName: "A", lastName: "B", email: "a@autre.example" },
    },
    placeOrder: {
      quoteId: ids["quotes"],
      acceptance: { name: "Intrus", isAccepted: true },
      paymentMethod: "bank_transfer",
    },
    markOrderPaid: { receivedOn: "2026-11-22", amountCents: 300_000 },
    simulateCost: {
      birthDate: "2007-03-12",
      concludedOn: "2026-11-22",
      startsOn: "2026-12-01",
      durationMonths: 24,
      diplomaLevel: 5,
      employer: { headcount: 12 },
    },
    enterReferenceValue: {
      table: "launch_funding",
      row: { annualCents: { 3: 1, 4: 1, 5: 1, 6: 1, 7: 1 } },
      validFrom: "2027-01-01",
      validTo: null,
      source: "Not a text",
      checkedOn: "2026-11-22",
    },
    submitPoolCandidate: aNewPoolCandidate(),
    proposePoolCandidate: { offerId: ids["offers"] },
    submitApplication: aNewApplication({ offerId: ids["offers"] ?? "" }),
  })[operationId];

test("no operation shows or does anything with another partner's, whoever's key asks", async () => {
  expect(operations.length).toBeGreaterThanOrEqual(20);
  const wrong: string[] = [];
  for (const { operationId, method, path } of operations) {
    const [, , noun = ""] = path.split("/");
    const target = path.replace("{id}", ids[noun] ?? "");
    for (const stranger of strangers) {
      for (const key of ["secret", "publishable", "session"] as const) {
        const body = bodyOf(operationId);
        const response =
          key === "secret"
            ? await service.send(stranger.secret, method, target, body)
            : key === "session"
              ? await (await sessionOf(stranger)).call(method, target, body)
              : await service.browse(stranger, target, {
                  method,
                  ...(body
                    ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } }
                    : {}),
                });
        const text = await response.text();
        const allowed = OPEN_TO_ALL[operationId] ?? [];
        const isRefused =
          [403, 404, 409, 422].includes(response.status) &&
          /"code":"(not_permitted|secret_key_required|scope_missing|\w+_not_found)"/.test(text);
        const leaks = secrets.filter(
          (secret) =>
            text.includes(secret) && !(operationId === "createQuote" && secret === "Garonne Numérique"),
        );
        if ((!isRefused && !allowed.includes(response.status)) || leaks.length)
          wrong.push(
            `${operationId} as ${stranger.name} (${key}): ${response.status} ${leaks} ${text.slice(0, 200)}`,
          );
      }
    }
  }
  expect(wrong).toEqual([]);
}, 60_000);

test("what is someone's is still as it was", async () => {
  const operator = await service.aPartner("operator");
  const read = async (path: string) => (await service.send(operator.secret, "GET", path)).json();
  expect(await read(`/v1/offers/${ids["offers"]}`)).toMatchObject({ seats: 1, status: "published" });
  expect(await read(`/v1/applications/${ids["applications"]}`)).toMatchObject({
    status: "offered",
    history: [{ status: "interview" }, { status: "offered" }],
    notes: [{ text: "Note très interne" }],
  });
  expect(await read(`/v1/dossiers/${ids["dossiers"]}`)).toMatchObject({
    status: "draft",
    hasNir: true,
    data: { mentors: [{}] },
  });
  expect(await read(`/v1/placements/${ids["placements"]}`)).toMatchObject({ tutorName: null });
  expect(await read(`/v1/pool-candidates/${ids["pool-candidates"]}`)).toMatchObject({ proposals: [] });
  expect(await read("/v1/orders")).toMatchObject({
    data: [{ id: ids["orders"] }],
    page: { nextCursor: null },
  });
});
