import type { NewApplication } from "@alternance-kit/contract/application";
import type { NewOffer } from "@alternance-kit/contract/offer";
import type { NewPoolCandidate } from "@alternance-kit/contract/pool-candidate";
import type { NewQuote } from "@alternance-kit/contract/quote";

/** Shapes that the service accepts as they are; a test names only what it is about. */

export const aNewOffer = (overrides: Partial<NewOffer> = {}): NewOffer => ({
  title: "Développeur web React (H/F)",
  description:
    "Vous rejoignez une équipe de quatre personnes qui construit des outils pour les artisans.\n\nReact, TypeScript, Node.js.",
  communeCode: "31555",
  romeCode: "M1855",
  diplomaLevel: 6,
  rhythm: "1w_3w",
  startsOn: "2027-09-01",
  durationMonths: 24,
  remote: "hybrid",
  skills: ["React", "TypeScript"],
  seats: 1,
  ...overrides,
});

/** Somebody else at each address: one person has one running application for an offer. */
export const anApplicant = (email = "ada@example.org"): NewApplication["applicant"] => ({
  firstName: "Ada",
  lastName: "Lovelace",
  email,
});

export const aNewApplication = (overrides: Partial<NewApplication> = {}): NewApplication => ({
  offerId: "off_0000000000",
  applicant: anApplicant(),
  ...overrides,
});

export const aNewPoolCandidate = (overrides: Partial<NewPoolCandidate> = {}): NewPoolCandidate => ({
  person: anApplicant(),
  wishes: { romeCodes: ["M1855"] },
  consents: [{ purpose: "pool", textVersion: "2026-11" }],
  ...overrides,
});

export const aNewQuote = (overrides: Partial<NewQuote> = {}): NewQuote => ({
  packId: "pck_alternance",
  quantity: 1,
  company: {
    siret: "73282932000074",
    name: "Garonne Numérique",
    address: { street: "12 rue des Arts", postalCode: "31000", city: "Toulouse" },
  },
  contact: { firstName: "Grace", lastName: "Hopper", email: "grace@example.org" },
  purchaseReference: "BC-2026-042",
  ...overrides,
});
