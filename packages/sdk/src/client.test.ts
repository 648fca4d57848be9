import openapi from "@alternance-kit/contract/openapi.json" with { type: "json" };
import { expect, test } from "vitest";
import { AlternanceKit, type Client, createClient } from "./client.js";
import type {
  NewCandidateLink,
  NewClientSession,
  NewOffer,
  NewOfferAlert,
  NewOrder,
  NewQuote,
  NewReferenceValue,
} from "./types.js";

const OFFER: NewOffer = {
  title: "Développeur React en alternance",
  description: "Rejoignez une équipe de cinq personnes à Toulouse.",
  communeCode: "31555",
  romeCode: "M1855",
  diplomaLevel: 6,
  rhythm: "1w_3w",
  startsOn: "2027-09-01",
  durationMonths: 12,
  remote: "hybrid",
  skills: ["React"],
  seats: 2,
};
const QUOTE: NewQuote = {
  packId: "pck_start",
  quantity: 1,
  company: {
    siret: "73282932000074",
    name: "Occitel",
    address: { street: "1 rue des Arts", postalCode: "31000", city: "Toulouse" },
  },
  contact: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" },
};
const ORDER: NewOrder = {
  quoteId: "quo_1",
  acceptance: { name: "Ada Lovelace", isAccepted: true },
  paymentMethod: "bank_transfer",
};
const VALUE: NewReferenceValue = {
  table: "smic",
  row: { hourlyCents: 1240 },
  validFrom: "2027-01-01",
  validTo: null,
  source: "A decree made up for this test",
  checkedOn: "2026-11-22",
};
const ALERT: NewOfferAlert = {
  email: "ada@example.org",
  language: "fr",
  query: { q: "react", department: ["31", "34"], level: [6] },
  frequency: "daily",
};
const SLOTS = [{ startsAt: "2026-12-03T09:00:00Z", endsAt: "2026-12-03T09:45:00Z" }];
const CANDIDATE = {
  person: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" },
  wishes: { romeCodes: ["M1855"] },
  consents: [{ purpose: "pool" as const, textVersion: "2026-11" }],
  files: { cv: "upl_1" },
};
const LINK: NewCandidateLink = { email: "ada@example.org", pageUrl: "https://www.campus.example/espace" };
const SESSION: NewClientSession = { scopes: ["applications:read"], origin: "https://www.campus.example" };
const APPLICATION = {
  offerId: "off_1",
  applicant: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" },
  files: { cv: "upl_1", document: "upl_2" },
};
const PAID = { receivedOn: "2026-11-22", amountCents: 300_000 };

/** A client whose service answers the same to all, and what it was asked. */
function observe() {
  const asked: { method: string; path: string; body: unknown; key: string | null }[] = [];
  const client = createClient({
    key: "sk_test_company",
    baseUrl: "https://api.example.org",
    fetch: async (url, { method = "", body, headers }) => {
      const key = new Headers(headers).get("Idempotency-Key");
      asked.push({
        method,
        path: url.replace("https://api.example.org", ""),
        body: body && JSON.parse(String(body)),
        key,
      });
      return Response.json({ data: [], page: { nextCursor: null } });
    },
  });
  return { client, asked };
}

const first = async (items: AsyncGenerator<unknown>) => (await items.next()).value;

const SIMULATION = {
  birthDate: "2007-03-12",
  concludedOn: "2026-11-22",
  startsOn: "2026-12-01",
  durationMonths: 24,
  diplomaLevel: 5 as const,
  employer: { headcount: 12 },
};

const CALLS: [string, (client: Client) => Promise<unknown>, string, unknown?][] = [
  [
    "offers.search",
    (c) => c.offers.search({ q: "react", level: [6], limit: 5 }),
    "GET /v1/offers?q=react&level=6&limit=5",
  ],
  ["offers.search of everything", (c) => c.offers.search(), "GET /v1/offers"],
  ["offers.searchAll", (c) => first(c.offers.searchAll({ company: "own" })), "GET /v1/offers?company=own"],
  ["offers.retrieve", (c) => c.offers.retrieve("off_1"), "GET /v1/offers/off_1"],
  ["offers.update", (c) => c.offers.update("off_1", { seats: 3 }), "PATCH /v1/offers/off_1", { seats: 3 }],
  ["offers.submit", (c) => c.offers.submit("off_1"), "POST /v1/offers/off_1/submit"],
  ["offers.renew", (c) => c.offers.renew("off_1"), "POST /v1/offers/off_1/renew", {}],
  [
    "offers.renew until an instant",
    (c) => c.offers.renew("off_1", { expiresAt: "2027-05-01T00:00:00.000Z" }),
    "POST /v1/offers/off_1/renew",
    { expiresAt: "2027-05-01T00:00:00.000Z" },
  ],
  ["offers.close", (c) => c.offers.close("off_1"), "POST /v1/offers/off_1/close", {}],
  [
    "offers.close of a filled one",
    (c) => c.offers.close("off_1", { reason: "filled" }),
    "POST /v1/offers/off_1/close",
    { reason: "filled" },
  ],
  ["offers.approve", (c) => c.offers.approve("off_1"), "POST /v1/offers/off_1/approve", {}],
  [
    "offers.refuse",
    (c) => c.offers.refuse("off_1", { reason: "Texte en anglais." }),
    "POST /v1/offers/off_1/refuse",
    { reason: "Texte en anglais." },
  ],
  ["offers.retrieveReview", (c) => c.offers.retrieveReview("off_1"), "GET /v1/offers/off_1/review"],
  [
    "offers.listHistory",
    (c) => c.offers.listHistory("off_1", { limit: 5 }),
    "GET /v1/offers/off_1/history?limit=5",
  ],
  [
    "offers.listManaged",
    (c) => c.offers.listManaged({ status: "draft" }),
    "GET /v1/managed-offers?status=draft",
  ],
  ["offers.listAllManaged", (c) => first(c.offers.listAllManaged()), "GET /v1/managed-offers"],
  [
    "poolCandidates.list",
    (c) => c.poolCandidates.list({ rome: "M1855", level: 6 }),
    "GET /v1/pool-candidates?rome=M1855&level=6",
  ],
  ["poolCandidates.listAll", (c) => first(c.poolCandidates.listAll()), "GET /v1/pool-candidates"],
  ["poolCandidates.retrieve", (c) => c.poolCandidates.retrieve("cnd_1"), "GET /v1/pool-candidates/cnd_1"],
  [
    "poolCandidates.downloadCv",
    (c) => c.poolCandidates.downloadCv("cnd_1"),
    "GET /v1/pool-candidates/cnd_1/cv",
  ],
  [
    "poolCandidates.downloadDocument",
    (c) => c.poolCandidates.downloadDocument("cnd_1"),
    "GET /v1/pool-candidates/cnd_1/document",
  ],
  ["applications.challenge", (c) => c.applications.challenge(), "GET /v1/application-challenges"],
  ["applications.listAll", (c) => first(c.applications.listAll()), "GET /v1/applications"],
  ["applications.retrieve", (c) => c.applications.retrieve("app_1"), "GET /v1/applications/app_1"],
  [
    "applications.move",
    (c) => c.applications.move("app_1", { to: "interview" }),
    "POST /v1/applications/app_1/move",
    { to: "interview" },
  ],
  ["applications.downloadCv", (c) => c.applications.downloadCv("app_1"), "GET /v1/applications/app_1/cv"],
  [
    "applications.downloadDocument",
    (c) => c.applications.downloadDocument("app_1"),
    "GET /v1/applications/app_1/document",
  ],
  [
    "applications.downloadAnswerFile",
    (c) => c.applications.downloadAnswerFile("app_1"),
    "GET /v1/applications/app_1/answer-file",
  ],
  ["uploads.retrieve", (c) => c.uploads.retrieve("upl_1"), "GET /v1/uploads/upl_1"],
  ["uploads.remove", (c) => c.uploads.remove("upl_1"), "DELETE /v1/uploads/upl_1"],
  ["dossiers.list", (c) => c.dossiers.list({ status: "draft" }), "GET /v1/dossiers?status=draft"],
  ["dossiers.listAll", (c) => first(c.dossiers.listAll()), "GET /v1/dossiers"],
  ["dossiers.retrieve", (c) => c.dossiers.retrieve("dos_1"), "GET /v1/dossiers/dos_1"],
  [
    "dossiers.update",
    (c) => c.dossiers.update("dos_1", { data: { employer: { headcount: 12 } } }),
    "PATCH /v1/dossiers/dos_1",
    { data: { employer: { headcount: 12 } } },
  ],
  ["dossiers.validate", (c) => c.dossiers.validate("dos_1"), "POST /v1/dossiers/dos_1/validate", {}],
  [
    "dossiers.validate of a draft",
    (c) => c.dossiers.validate("dos_1", { purpose: "draft" }),
    "POST /v1/dossiers/dos_1/validate",
    { purpose: "draft" },
  ],
  [
    "dossiers.move",
    (c) => c.dossiers.move("dos_1", { to: "to_sign" }),
    "POST /v1/dossiers/dos_1/move",
    { to: "to_sign" },
  ],
  ["dossiers.export", (c) => c.dossiers.export("dos_1"), "GET /v1/dossiers/dos_1/export"],
  ["events.list", (c) => c.events.list({ after: "evt_1" }), "GET /v1/events?after=evt_1"],
  ["events.listAll", (c) => first(c.events.listAll()), "GET /v1/events"],
  ["placements.list", (c) => c.placements.list({ status: "planned" }), "GET /v1/placements?status=planned"],
  ["placements.listAll", (c) => first(c.placements.listAll()), "GET /v1/placements"],
  ["placements.retrieve", (c) => c.placements.retrieve("plc_1"), "GET /v1/placements/plc_1"],
  [
    "placements.update",
    (c) => c.placements.update("plc_1", { tutorName: null }),
    "PATCH /v1/placements/plc_1",
    { tutorName: null },
  ],
  [
    "programme.figures",
    (c) => c.programme.figures({ from: "2026-09" }),
    "GET /v1/programme/figures?from=2026-09",
  ],
  ["mails.list", (c) => c.mails.list({ status: "failed" }), "GET /v1/mails?status=failed"],
  ["mails.listAll", (c) => first(c.mails.listAll()), "GET /v1/mails"],
  ["mails.retry", (c) => c.mails.retry("eml_1"), "POST /v1/mails/eml_1/retry"],
  ["packs.list", (c) => c.packs.list(), "GET /v1/packs"],
  ["quotes.retrieve", (c) => c.quotes.retrieve("quo_1"), "GET /v1/quotes/quo_1"],
  [
    "orders.list",
    (c) => c.orders.list({ status: "paid", cursor: "x" }),
    "GET /v1/orders?status=paid&cursor=x",
  ],
  ["orders.listAll", (c) => first(c.orders.listAll()), "GET /v1/orders"],
  ["orders.retrieve", (c) => c.orders.retrieve("ord_1"), "GET /v1/orders/ord_1"],
  ["invoices.list", (c) => c.invoices.list({ orderId: "ord_1" }), "GET /v1/invoices?orderId=ord_1"],
  ["invoices.listAll", (c) => first(c.invoices.listAll()), "GET /v1/invoices"],
  ["invoices.retrieve", (c) => c.invoices.retrieve("inv_1"), "GET /v1/invoices/inv_1"],
  [
    "references.communes",
    (c) => c.references.communes({ q: "tou", limit: 5 }),
    "GET /v1/references/communes?q=tou&limit=5",
  ],
  ["references.rome", (c) => c.references.rome({ q: "web" }), "GET /v1/references/rome?q=web"],
  ["references.diplomaLevels", (c) => c.references.diplomaLevels(), "GET /v1/references/diploma-levels"],
  ["references.departments", (c) => c.references.departments(), "GET /v1/references/departments"],
  ["simulations.cost", (c) => c.simulations.cost(SIMULATION), "POST /v1/simulations/cost", SIMULATION],
  ["references.opcos", (c) => c.references.opcos({ q: "atlas" }), "GET /v1/references/opcos?q=atlas"],
  ["references.idcc", (c) => c.references.idcc({ q: "1486" }), "GET /v1/references/idcc?q=1486"],
  [
    "references.certifications",
    (c) => c.references.certifications({ idcc: "1486", on: "2026-11-22" }),
    "GET /v1/references/certifications?idcc=1486&on=2026-11-22",
  ],
  [
    "referenceValues.list",
    (c) => c.referenceValues.list({ table: "smic" }),
    "GET /v1/reference-values?table=smic",
  ],
  ["referenceValues.listAll", (c) => first(c.referenceValues.listAll()), "GET /v1/reference-values"],
  [
    "referenceValues.withdraw",
    (c) => c.referenceValues.withdraw("rfv_1"),
    "POST /v1/reference-values/rfv_1/withdraw",
  ],
  ["clientSessions.create", (c) => c.clientSessions.create(SESSION), "POST /v1/client-sessions", SESSION],
  [
    "applications.list",
    (c) => c.applications.list({ q: "ada", status: ["received", "screening"] }),
    "GET /v1/applications?q=ada&status=received%2Cscreening",
  ],
  [
    "applications.proposeInterview",
    (c) => c.applications.proposeInterview("app_1", { slots: SLOTS, place: "Toulouse" }),
    "PUT /v1/applications/app_1/interview",
    { slots: SLOTS, place: "Toulouse" },
  ],
  [
    "applications.interviewCalendar",
    (c) => c.applications.interviewCalendar("app_1"),
    "GET /v1/applications/app_1/interview.ics",
  ],
  [
    "applications.exportCsv",
    (c) => c.applications.exportCsv({ offerId: "off_1" }),
    "GET /v1/applications/export.csv?offerId=off_1",
  ],
  ["candidateLinks.request", (c) => c.candidateLinks.request(LINK), "POST /v1/candidate-links", LINK],
  [
    "candidateSessions.exchange",
    (c) => c.candidateSessions.exchange("of-the-link"),
    "POST /v1/candidate-sessions",
    { token: "of-the-link" },
  ],
  ["candidateSpace.retrieve", (c) => c.candidateSpace("ca_1").retrieve(), "GET /v1/candidate-space"],
  [
    "candidateSpace.rectify",
    (c) => c.candidateSpace("ca_1").rectify({ phone: null }),
    "PATCH /v1/candidate-space/person",
    { phone: null },
  ],
  ["candidateSpace.export", (c) => c.candidateSpace("ca_1").export(), "GET /v1/candidate-space/export.zip"],
  ["candidateSpace.eraseAll", (c) => c.candidateSpace("ca_1").eraseAll(), "POST /v1/candidate-space/erase"],
  ["candidateSpace.object", (c) => c.candidateSpace("ca_1").object(), "POST /v1/candidate-space/objection"],
  [
    "candidateSpace.withdraw",
    (c) => c.candidateSpace("ca_1").withdraw("app_1"),
    "POST /v1/candidate-space/applications/app_1/withdraw",
  ],
  [
    "candidateSpace.erase",
    (c) => c.candidateSpace("ca_1").erase("app_1"),
    "POST /v1/candidate-space/applications/app_1/erase",
  ],
  [
    "candidateSpace.chooseSlot",
    (c) => c.candidateSpace("ca_1").chooseSlot("app_1", 0),
    "POST /v1/candidate-space/applications/app_1/interview",
    { slot: 0 },
  ],
  [
    "candidateSpace.downloadDocument",
    (c) => c.candidateSpace("ca_1").downloadDocument("app_1", "cv"),
    "GET /v1/candidate-space/applications/app_1/documents/cv",
  ],
  [
    "candidateSpace.setConsent",
    (c) => c.candidateSpace("ca_1").setConsent("app_1", "pool", { given: false, textVersion: "2026-11" }),
    "PUT /v1/candidate-space/applications/app_1/consents/pool",
    { given: false, textVersion: "2026-11" },
  ],
  ["partners.retrieveOwn", (c) => c.partners.retrieveOwn(), "GET /v1/partners/me"],
  ["an id that would leave its path", (c) => c.offers.retrieve("../orders"), "GET /v1/offers/..%2Forders"],
];

for (const name of [
  "offers.atom",
  "offers.json",
  "offers.jsonld",
  "offers.csv",
  "indeed.xml",
  "lba-write.json",
  "lba-read.json",
] as const)
  CALLS.push([
    `offerFeeds.read ${name}`,
    (c) => c.offerFeeds.read(name, { level: [5] }),
    `GET /v1/feeds/${name}?level=5`,
  ]);

test.each(CALLS)("%s", async (_verb, call, expected, body = null) => {
  const { client, asked } = observe();
  await call(client);
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([expected]);
  expect(asked[0]).toMatchObject({ body, key: null });
});

const CREATIONS: [string, (client: Client, idempotencyKey?: string) => Promise<unknown>, string, unknown][] =
  [
    [
      "offers.publish",
      (c, idempotencyKey) => c.offers.publish(OFFER, { idempotencyKey }),
      "/v1/offers",
      OFFER,
    ],
    [
      "applications.addNote",
      (c, idempotencyKey) => c.applications.addNote("app_1", { text: "À rappeler" }, { idempotencyKey }),
      "/v1/applications/app_1/notes",
      { text: "À rappeler" },
    ],
    [
      "applications.sendMessage",
      (c, idempotencyKey) => c.applications.sendMessage("app_1", { text: "Bonjour" }, { idempotencyKey }),
      "/v1/applications/app_1/messages",
      { text: "Bonjour" },
    ],
    [
      "candidateSpace.sendMessage",
      (c, idempotencyKey) =>
        c.candidateSpace("ca_1").sendMessage("app_1", { text: "Bonjour" }, { idempotencyKey }),
      "/v1/candidate-space/applications/app_1/messages",
      { text: "Bonjour" },
    ],
    [
      "dossiers.create",
      (c, idempotencyKey) => c.dossiers.create({ applicationId: "app_1" }, { idempotencyKey }),
      "/v1/dossiers",
      { applicationId: "app_1" },
    ],
    [
      "alerts.create",
      (c, idempotencyKey) => c.alerts.create(ALERT, { idempotencyKey }),
      "/v1/offer-alerts",
      ALERT,
    ],
    [
      "applications.submitUploaded",
      (c, idempotencyKey) => c.applications.submitUploaded(APPLICATION, { idempotencyKey }),
      "/v1/applications",
      APPLICATION,
    ],
    [
      "poolCandidates.submitUploaded",
      (c, idempotencyKey) => c.poolCandidates.submitUploaded(CANDIDATE, { idempotencyKey }),
      "/v1/pool-candidates",
      CANDIDATE,
    ],
    [
      "poolCandidates.propose",
      (c, idempotencyKey) => c.poolCandidates.propose("cnd_1", "off_1", { idempotencyKey }),
      "/v1/pool-candidates/cnd_1/proposals",
      { offerId: "off_1" },
    ],
    ["quotes.create", (c, idempotencyKey) => c.quotes.create(QUOTE, { idempotencyKey }), "/v1/quotes", QUOTE],
    ["orders.create", (c, idempotencyKey) => c.orders.create(ORDER, { idempotencyKey }), "/v1/orders", ORDER],
    [
      "referenceValues.enter",
      (c, idempotencyKey) => c.referenceValues.enter(VALUE, { idempotencyKey }),
      "/v1/reference-values",
      VALUE,
    ],
    [
      "orders.markPaid",
      (c, idempotencyKey) => c.orders.markPaid("ord_1", PAID, { idempotencyKey }),
      "/v1/orders/ord_1/mark-paid",
      PAID,
    ],
  ];

test.each(CREATIONS)(
  "%s makes something: it carries the key given, or else one of its own",
  async (_verb, call, path, body) => {
    const { client, asked } = observe();
    await call(client, "mine");
    await call(client);
    await call(client);
    expect(asked[0]).toEqual({ method: "POST", path, body, key: "mine" });
    const [, one, other] = asked.map(({ key }) => key);
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(other).not.toBe(one);
  },
);

test("both ways of making a client give the same thing", () => {
  const options = { key: "pk_test_school", baseUrl: "https://api.example.org" };
  expect(createClient(options)).toBeInstanceOf(AlternanceKit);
});

test("every operation of the service's document has its verb, and no verb is without one", () => {
  const operations = Object.entries(openapi.paths)
    .filter(([path]) => path.startsWith("/v1/"))
    .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
  const verbs = [
    ...CALLS.map(([, , call]) => call),
    ...CREATIONS.map(([, , path]) => `POST ${path}`),
    // Their multipart bodies and files have tests of their own.
    "POST /v1/offer-imports",
    "POST /v1/uploads",
    "PATCH /v1/uploads/{id}",
  ]
    .map((call) => call.replace(/\?.*/, "").replace(/(?<=\/)([a-z]{3}_\w+|\.\.%2F\w+)/, "{id}"))
    .map((call) => call.replace(/(?<=\/documents\/)\w+$/, "{kind}"))
    .map((call) => call.replace(/(?<=\/consents\/)\w+$/, "{purpose}"));
  expect([...new Set(verbs)].sort()).toEqual(operations.sort());
});
