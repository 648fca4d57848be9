import type { CommuneReferencePage, OfferFacets } from "@alternance-kit/sdk/types";

const counted = <Value>(value: Value, count: number, isExact = true) => ({ value, count, isExact });

/** What a search of a whole region counts. */
export const someFacets = (change: Partial<OfferFacets> = {}): OfferFacets => ({
  department: [
    counted("31", 61),
    counted("34", 30),
    counted("66", 9),
    counted("30", 8),
    counted("65", 7),
    counted("81", 6),
    counted("09", 4),
    counted("82", 3),
  ],
  level: [counted(6, 70), counted(5, 40), counted(7, 18)],
  contract: [counted("apprenticeship", 1000, false), counted("professionalisation", 12)],
  remote: [counted("hybrid", 60), counted("onsite", 50), counted("remote", 18)],
  rhythm: [counted("1w_3w", 50), counted("2w_2w", 30), counted("flexible", 10)],
  skills: [counted("React", 40), counted("Python", 30), counted("Linux", 20)],
  ...change,
});

export const someCommunes = (): CommuneReferencePage => ({
  data: [
    { code: "31555", name: "Toulouse", postalCodes: ["31000", "31100"], departmentCode: "31" },
    { code: "31557", name: "Tournefeuille", postalCodes: ["31170"], departmentCode: "31" },
    { code: "65440", name: "Tournay", postalCodes: ["65190"], departmentCode: "65" },
  ],
  page: { nextCursor: null },
});
