import type { Offer } from "@alternance-kit/contract/offer";
import type { Wishes } from "@alternance-kit/contract/pool-candidate";

const MOST_OCCUPATIONS = 5;

/** What somebody looks for who applied to an offer: its occupation, department, level and start. */
export const wishesOf = ({ occupation, place, diplomaLevel, startsOn }: Offer): Wishes => ({
  romeCodes: [occupation.romeCode],
  departments: [place.departmentCode],
  diplomaLevel,
  startsAfter: startsOn,
});

/** What was said is not taken back by one more application: its occupation and its place come beside, what was left open is filled in. */
export function widened(said: Wishes, offer: Offer): Wishes {
  const its = wishesOf(offer);
  const romeCodes = [...new Set([...its.romeCodes, ...said.romeCodes])].slice(0, MOST_OCCUPATIONS);
  const isAnywhere = !said.departments?.length && said.communeCode === undefined;
  return {
    ...its,
    ...said,
    romeCodes,
    // Who named no place takes any: naming one now would leave the others out.
    departments: isAnywhere ? [] : [...new Set([...(said.departments ?? []), offer.place.departmentCode])],
  };
}
