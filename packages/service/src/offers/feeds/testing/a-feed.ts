import type { Offer } from "@alternance-kit/contract/offer";
import type { Feed, FeedOffer } from "../feed.js";

export const anOffer = (overrides: Partial<Offer> = {}): Offer => ({
  id: "off_01k9xq8e5w3f",
  status: "published",
  title: "Développeur web & mobile (H/F)",
  company: { id: "par_01k9xq8e5w3f", name: "Garonne <Numérique>" },
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
  skills: ["React", "SQL, avancé"],
  seats: 2,
  seatsLeft: 1,
  contractTypes: ["apprenticeship", "professionalisation"],
  rncpCode: "RNCP37827",
  expiresAt: "2027-01-20T23:59:59.000Z",
  description: "Vous rejoignez une équipe de quatre personnes.\n\nReact & SQL.",
  descriptionHtml:
    "<p>Vous rejoignez une équipe de <strong>quatre</strong> personnes.</p><ol><li>React &amp; SQL</li></ol>",
  externalId: "rh-42",
  publishedAt: "2026-11-20T09:30:00.000Z",
  pay: {
    ages: [{ ageBracket: "18_20", lowestCents: 80_282, highestCents: 95_218 }],
    idcc: "1486",
    coefficient: null,
    monthlyPayCents: null,
  },
  updatedAt: "2026-11-21T08:00:00.000Z",
  questions: null,
  closedAt: null,
  ...overrides,
});

export const aFeedOffer = (overrides: Partial<FeedOffer> = {}): FeedOffer => ({
  offer: anOffer(),
  url: "https://kit.example/offers/developpeur-web-mobile-h-f-toulouse-off_01k9xq8e5w3f",
  siret: "73282932000074",
  isSchool: false,
  ...overrides,
});

export const aFeed = (overrides: Partial<Feed> = {}): Feed => ({
  offers: [aFeedOffer()],
  id: "https://kit.example/v1/feeds/offers.atom?department=31",
  selfUrl: "https://kit.example/v1/feeds/offers.atom?department=31&key=pk_test_1",
  firstUrl: "https://kit.example/v1/feeds/offers.atom?department=31&key=pk_test_1",
  nextUrl: "https://kit.example/v1/feeds/offers.atom?department=31&key=pk_test_1&cursor=abc",
  homeUrl: "https://kit.example/offers",
  publicUrl: "https://kit.example",
  at: "2026-11-22T10:00:00.000Z",
  ...overrides,
});

/** Offers that say anything a contract's offer may: signs of every format, no words, the ends of ranges. */
export const oddOffers = (): FeedOffer[] =>
  [
    anOffer({ title: "]]> & <b> \" ' \u0001\uFFFF\uD800 😀 ＝1+1" }),
    anOffer({ id: "off_0002", skills: [], remote: "remote", externalId: null, rncpCode: null }),
    anOffer({
      id: "off_0003",
      remote: "onsite",
      pay: { ages: [], idcc: null, coefficient: null, monthlyPayCents: null },
    }),
    anOffer({ id: "off_0004", title: "=cmd|' /C calc'!A0", diplomaLevel: 3, rhythm: "flexible" }),
    anOffer({
      id: "off_0005",
      diplomaLevel: 7,
      contractTypes: ["apprenticeship"],
      descriptionHtml: "<p>]]> puis une équipe de quatre personnes.</p>",
    }),
  ].map((offer) => aFeedOffer({ offer }));
