import type {
  ApplicationChallenge,
  ApplicationReceipt as ParsedReceipt,
} from "@alternance-kit/contract/application";
import type { OfferSummary, Offer as ParsedOffer } from "@alternance-kit/contract/offer";
import type { OfferPage as ParsedOfferPage } from "@alternance-kit/contract/offer-search";
import type { Order } from "@alternance-kit/contract/order";
import type { Pack } from "@alternance-kit/contract/pack";
import type { PoolReceipt as ParsedPoolReceipt } from "@alternance-kit/contract/pool-candidate";
import type { Quote } from "@alternance-kit/contract/quote";

/** Shapes that the service answers; a test names only what it is about. */

/** As it travels: what may be missing is not there, never `undefined`. */
type Wire<T> = T extends readonly unknown[]
  ? { [Index in keyof T]: Wire<T[Index]> }
  : T extends object
    ? { [Key in keyof T]: Wire<Exclude<T[Key], undefined>> }
    : T;
type Offer = Wire<ParsedOffer>;
type OfferPage = Wire<ParsedOfferPage>;
type ApplicationReceipt = Wire<ParsedReceipt>;
type PoolReceipt = Wire<ParsedPoolReceipt>;

const published = {
  id: "off_01k9xq8e5w3f",
  status: "published",
  title: "Développeur·se web React en alternance",
  company: { id: "par_01k9xq8e5w3a", name: "Garonne Numérique" },
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
  durationMonths: 24,
  remote: "hybrid",
  skills: ["React", "TypeScript", "Node.js"],
  seats: 2,
  seatsLeft: 2,
  contractTypes: ["apprenticeship"],
  rncpCode: null,
  publishedAt: "2026-11-20T09:30:00.000Z",
  expiresAt: "2027-01-20T23:59:59.000Z",
} as const satisfies Omit<OfferSummary, "excerpt" | "distanceKm">;

export const anOfferSummary = (overrides: Partial<OfferSummary> = {}): OfferSummary => ({
  ...published,
  skills: [...published.skills],
  contractTypes: [...published.contractTypes],
  excerpt: "Vous rejoignez une équipe de quatre personnes qui construit des outils pour les artisans.",
  distanceKm: null,
  ...overrides,
});

export const anOffer = (overrides: Partial<Offer> = {}): Offer => ({
  ...published,
  skills: [...published.skills],
  contractTypes: [...published.contractTypes],
  descriptionHtml:
    "<p>Vous rejoignez une équipe de quatre personnes qui construit des outils pour les artisans.</p><p>Avec votre tutrice, vous développez les écrans du carnet de commandes :<br>– composants React et TypeScript ;<br>– tests de bout en bout ;<br>– échanges avec les utilisateurs.</p><p>Vous préparez un bachelor ou un BUT et vous aimez les choses bien faites.</p>",
  externalId: null,
  description:
    "Vous rejoignez une équipe de quatre personnes qui construit des outils pour les artisans.\n\nAvec votre tutrice, vous développez les écrans du carnet de commandes :\n– composants React et TypeScript ;\n– tests de bout en bout ;\n– échanges avec les utilisateurs.\n\nVous préparez un bachelor ou un BUT et vous aimez les choses bien faites.",
  updatedAt: "2026-11-20T09:30:00.000Z",
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
  ...overrides,
});

export const anOfferPage = (
  data: OfferSummary[] = [anOfferSummary()],
  {
    total = data.length,
    nextCursor = null,
    ...rest
  }: Partial<Omit<OfferPage, "data" | "page">> & { nextCursor?: string | null } = {},
): OfferPage => ({
  data,
  page: { nextCursor },
  total,
  totalIsExact: true,
  facets: null,
  widening: null,
  ...rest,
});

/** Signed by altcha-lib, with little work; its counter is `CHALLENGE_COUNTER`, and its form may be sent at once. */
export const aChallenge = (overrides: Partial<ApplicationChallenge> = {}): ApplicationChallenge => ({
  parameters: {
    algorithm: "PBKDF2/SHA-256",
    cost: 100,
    data: { issuedAt: 1_795_341_600_000 },
    keyLength: 32,
    keyPrefix: "e2b1d18dc9e76ebf5e0d085132cfe13c",
    keySignature: "3c5f45759b723661204dbad688d123935e2e1fa87ee931f0e22263e6317716c9",
    nonce: "dd2fe4be35f63b80861221311cfd9456",
    salt: "6b9588b94e17375b1a602bae13ac94c7",
  },
  signature: "c00e6df152787e7e8c16d05cfabe590696bfb9c0a85b12b0eeb3f947336d85b6",
  leastSeconds: 0,
  validForSeconds: 7_200,
  ...overrides,
});

export const CHALLENGE_COUNTER = 5;

export const aReceipt = (overrides: Partial<ApplicationReceipt> = {}): ApplicationReceipt => ({
  id: "app_01k9xq8e5w3b",
  reference: "7KQ4-9XMZ",
  offerId: published.id,
  status: "received",
  cv: {
    fileName: "cv-ada-lovelace.pdf",
    contentType: "application/pdf",
    sizeBytes: 182_044,
    sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    scan: "clean",
  },
  receivedAt: "2026-11-22T10:00:00.000Z",
  ...overrides,
});

export const aPoolReceipt = (overrides: Partial<PoolReceipt> = {}): PoolReceipt => ({
  id: "cnd_01k9xq8e5w3b",
  reference: "7KQ4-9XMZ",
  cv: aReceipt().cv,
  keptUntil: "2028-11-22",
  receivedAt: "2026-11-22T10:00:00.000Z",
  ...overrides,
});

export const aPack = (overrides: Partial<Pack> = {}): Pack => ({
  id: "pck_alternance",
  name: { fr: "Pack Alternance", en: "Apprenticeship pack" },
  summary: {
    fr: "Un recrutement en alternance, de l’offre au contrat.",
    en: "One apprentice hired, from the offer to the contract.",
  },
  includes: [
    {
      fr: "Publication de vos offres chez les écoles partenaires",
      en: "Your offers on the partner schools’ sites",
    },
    { fr: "Présélection des candidatures", en: "Shortlisting of the applications" },
    { fr: "Aide au montage du contrat", en: "Help with the contract" },
  ],
  unitPriceCents: 250_000,
  currency: "EUR",
  vatRatePercent: 20,
  ...overrides,
});

const sale = {
  lines: [
    {
      packId: "pck_alternance",
      label: { fr: "Pack Alternance", en: "Apprenticeship pack" },
      quantity: 1,
      unitPriceCents: 250_000,
      netCents: 250_000,
    },
  ],
  currency: "EUR",
  netCents: 250_000,
  vatRatePercent: 20,
  vatCents: 50_000,
  totalCents: 300_000,
  company: {
    siret: "73282932000074",
    name: "Garonne Numérique",
    address: { street: "12 rue des Arts", postalCode: "31000", city: "Toulouse" },
  },
  contact: { firstName: "Grace", lastName: "Hopper", email: "grace@example.org", phone: null },
  purchaseReference: "BC-2026-042",
} satisfies Omit<Quote, "id" | "number" | "status" | "issuedAt" | "validUntil">;

export const aQuote = (overrides: Partial<Quote> = {}): Quote => ({
  id: "quo_01k9xq8e5w3c",
  number: "D2026-0001",
  status: "open",
  ...sale,
  issuedAt: "2026-11-22T10:00:00.000Z",
  validUntil: "2026-12-22",
  ...overrides,
});

export const anOrder = (overrides: Partial<Order> = {}): Order => ({
  id: "ord_01k9xq8e5w3d",
  number: "C2026-0001",
  quoteId: "quo_01k9xq8e5w3c",
  quoteNumber: "D2026-0001",
  status: "awaiting_payment",
  ...sale,
  acceptance: { name: "Grace Hopper", at: "2026-11-22T10:05:00.000Z" },
  payment: {
    method: "bank_transfer",
    accountHolder: "Alternance IT Occitanie",
    iban: "FR7630006000011234567890189",
    bic: "AGRIFRPP",
    reference: "C2026-0001",
    amountCents: 300_000,
    dueOn: "2026-12-22",
  },
  invoiceId: null,
  placedAt: "2026-11-22T10:05:00.000Z",
  paidAt: null,
  ...overrides,
});
