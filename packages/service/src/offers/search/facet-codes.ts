import { DEPARTMENT_CODES, type DepartmentCode } from "@alternance-kit/domain/departments";
import { DIPLOMA_LEVELS, type DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import { OFFER_CONTRACT_TYPES, REMOTE_MODES } from "@alternance-kit/domain/offer";
import { RHYTHMS, type Rhythm } from "@alternance-kit/domain/rhythms";

/** The facets whose values the product knows beforehand, and their values. */
export const FACET_VALUES = {
  department: DEPARTMENT_CODES as readonly DepartmentCode[],
  level: Object.keys(DIPLOMA_LEVELS).map(Number) as readonly DiplomaLevel[],
  contract: OFFER_CONTRACT_TYPES,
  remote: REMOTE_MODES,
  rhythm: Object.keys(RHYTHMS) as readonly Rhythm[],
} as const;

/** `skills` has any text as its values, and is kept apart. */
export type KnownFacet = keyof typeof FACET_VALUES;
export const KNOWN_FACETS = Object.keys(FACET_VALUES) as readonly KnownFacet[];

/** Five bits each: a facet's value is its place in the list; of contracts, a bit each, since an offer can lead to several. */
const BITS = 5;
const MASK = (1 << BITS) - 1;

export interface FacetsOfOffer {
  department: string;
  level: number;
  contract: readonly string[];
  remote: string;
  rhythm: string;
}

/** What the facets count of an offer, in one integer. */
export function packFacets(offer: FacetsOfOffer): number {
  const contracts = FACET_VALUES.contract.reduce(
    (bits, type, at) => bits | (offer.contract.includes(type) ? 1 << at : 0),
    0,
  );
  const codes: Record<KnownFacet, number> = {
    department: placeOf(FACET_VALUES.department, offer.department),
    level: placeOf(FACET_VALUES.level, offer.level),
    contract: contracts,
    remote: placeOf(FACET_VALUES.remote, offer.remote),
    rhythm: placeOf(FACET_VALUES.rhythm, offer.rhythm),
  };
  return KNOWN_FACETS.reduce((packed, facet, at) => packed | (codes[facet] << (at * BITS)), 0);
}

/** A facet's part of a packed integer. */
export const unpackFacet = (packed: number, facet: KnownFacet): number =>
  (packed >>> (KNOWN_FACETS.indexOf(facet) * BITS)) & MASK;

/** A value that the lists lost counts under none: the last code is nobody's. */
const placeOf = <T>(values: readonly T[], value: unknown): number => {
  const at = values.indexOf(value as T); // Safe: whatever it is, it is only compared.
  return at < 0 ? MASK : at;
};
