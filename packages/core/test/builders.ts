import type {
  ApplicationReceipt,
  Offer,
  OfferFacets,
  OfferPage,
  OfferSummary,
  Order,
  Pack,
  PackPage,
  PoolReceipt,
  Quote,
} from "@alternance-kit/sdk/types";
import type { CheckoutValues } from "../src/pack-checkout/pack-checkout.state.js";

const PUBLISHED = {
  status: "published",
  title: "Développeur React en alternance",
  company: { id: "par_occitel", name: "Occitel" },
  place: {
    communeCode: "31555",
    communeName: "Toulouse",
    postalCode: "31000",
    departmentCode: "31",
    departmentName: "Haute-Garonne",
  },
  occupation: { romeCode: "M1855", label: "Développeur / Développeuse web" },
  diplomaLevel: 6,
  rhythm: "1w_3w",
  startsOn: "2027-09-01",
  durationMonths: 12,
  remote: "hybrid",
  skills: ["React"],
  seats: 1,
  seatsLeft: 1,
  rncpCode: null,
  publishedAt: "2026-11-20T09:00:00Z",
  expiresAt: "2027-01-20T23:59:59Z",
} as const;

export const aSummary = (id: string): OfferSummary => ({
  ...PUBLISHED,
  skills: [...PUBLISHED.skills],
  contractTypes: ["apprenticeship"],
  id,
  excerpt: "Rejoignez une équipe de cinq personnes.",
  distanceKm: null,
});

export const anOffer = (id: string): Offer => ({
  ...PUBLISHED,
  skills: [...PUBLISHED.skills],
  contractTypes: ["apprenticeship"],
  id,
  description: "Rejoignez une équipe de cinq personnes.",
  descriptionHtml: "<p>Rejoignez une équipe de cinq personnes.</p>",
  externalId: null,
  updatedAt: "2026-11-20T09:00:00Z",
  pay: {
    ages: [
      { ageBracket: "under_18", lowestCents: 50_410, highestCents: 72_814 },
      { ageBracket: "18_20", lowestCents: 80_282, highestCents: 95_218 },
      { ageBracket: "21_25", lowestCents: 98_952, highestCents: 113_888 },
      { ageBracket: "26_plus", lowestCents: 186_702, highestCents: 186_702 },
    ],
    idcc: null,
    coefficient: null,
    monthlyPayCents: null,
  },
  questions: null,
  closedAt: null,
});

export const aPage = (
  ids: readonly string[],
  nextCursor: string | null = null,
  total = ids.length,
): OfferPage => ({
  data: ids.map(aSummary),
  page: { nextCursor },
  total,
  totalIsExact: true,
  facets: null,
  widening: null,
});

export const someFacets = (): OfferFacets => ({
  department: [
    { value: "31", count: 30, isExact: true },
    { value: "34", count: 10, isExact: true },
  ],
  level: [{ value: 6, count: 40, isExact: true }],
  contract: [],
  remote: [],
  rhythm: [],
  skills: [],
});

export const aReceipt = (change: Partial<ApplicationReceipt> = {}): ApplicationReceipt => ({
  id: "app_1",
  reference: "7KQ4-9XMZ",
  offerId: "off_1",
  status: "received",
  cv: {
    fileName: "cv.pdf",
    contentType: "application/pdf",
    sizeBytes: 8,
    sha256: "0".repeat(64),
    scan: "clean",
  },
  receivedAt: "2026-11-22T12:00:00Z",
  ...change,
});

export const aPoolReceipt = (): PoolReceipt => ({
  id: "cnd_1",
  reference: "7KQ4-9XMZ",
  cv: aReceipt().cv,
  keptUntil: "2028-11-22",
  receivedAt: "2026-11-22T12:00:00Z",
});

export const aPack = (change: Partial<Pack> = {}): Pack => ({
  id: "pck_alternance",
  name: { fr: "Pack Alternance", en: "Apprenticeship pack" },
  summary: { fr: "Un recrutement accompagné", en: "One hire, accompanied" },
  includes: [],
  unitPriceCents: 250_000,
  currency: "EUR",
  vatRatePercent: 20,
  ...change,
});

export const aCatalogue = (...data: Pack[]): PackPage => ({ data, page: { nextCursor: null } });

const SALE = {
  lines: [],
  currency: "EUR",
  netCents: 250_000,
  vatRatePercent: 20,
  vatCents: 50_000,
  totalCents: 300_000,
  company: {
    siret: "73282932000074",
    name: "Occitel",
    address: { street: "1 rue des Arts", postalCode: "31000", city: "Toulouse" },
  },
  contact: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org", phone: null },
  purchaseReference: null,
} as const;

export const aQuote = (change: Partial<Quote> = {}): Quote => ({
  ...SALE,
  lines: [],
  id: "quo_1",
  number: "D2026-0001",
  status: "open",
  issuedAt: "2026-11-22T12:00:00Z",
  validUntil: "2026-12-22",
  ...change,
});

export const anOrder = (change: Partial<Order> = {}): Order => ({
  ...SALE,
  lines: [],
  id: "ord_1",
  number: "C2026-0001",
  quoteId: "quo_1",
  quoteNumber: "D2026-0001",
  status: "awaiting_payment",
  acceptance: { name: "Ada Lovelace", at: "2026-11-22T12:00:00Z" },
  payment: {
    method: "bank_transfer",
    accountHolder: "Alternance Occitanie",
    iban: "FR1420041010050500013M02606",
    bic: null,
    reference: "C2026-0001",
    amountCents: 300_000,
    dueOn: "2026-12-22",
  },
  invoiceId: null,
  placedAt: "2026-11-22T12:00:00Z",
  paidAt: null,
  ...change,
});

export const someValues = (change: Partial<CheckoutValues> = {}): CheckoutValues => ({
  quantity: "1",
  siret: "73282932000074",
  companyName: "Occitel",
  street: "1 rue des Arts",
  postalCode: "31000",
  city: "Toulouse",
  firstName: "Ada",
  lastName: "Lovelace",
  email: "ada@example.org",
  phone: "",
  purchaseReference: "",
  ...change,
});
