import type { Language } from "@alternance-kit/contract/mail";
import { OFFER_RADIUS_KM } from "@alternance-kit/contract/offer-search";
import type { Wishes } from "@alternance-kit/contract/pool-candidate";
import type { SavedQuery } from "../alerts/alert-query.js";
import { describeSearch } from "../alerts/describe-search.js";

/** What somebody looks for, in a line, as of a search that is saved. */
export const describeWishes = (wishes: Wishes, language: Language): string =>
  describeSearch(
    {
      limit: 1,
      radius: wishes.radiusKm ?? OFFER_RADIUS_KM.default,
      rome: [...wishes.romeCodes],
      ...(wishes.departments && { department: [...wishes.departments] }),
      ...(wishes.communeCode !== undefined && { commune: wishes.communeCode }),
      ...(wishes.diplomaLevel !== undefined && { level: [wishes.diplomaLevel] }),
      ...(wishes.rhythms && { rhythm: [...wishes.rhythms] }),
      ...(wishes.startsAfter !== undefined && { startsAfter: wishes.startsAfter }),
      ...(wishes.startsBefore !== undefined && { startsBefore: wishes.startsBefore }),
    },
    language,
  );

/** The search of offers whose new ones are told of to somebody who agreed to it: their occupations, where they look. */
export function searchOf({ romeCodes, departments, communeCode, radiusKm }: Wishes): SavedQuery {
  const around =
    communeCode === undefined
      ? {}
      : { commune: communeCode, radius: String(radiusKm ?? OFFER_RADIUS_KM.default) };
  const within = departments?.length ? { department: [...new Set(departments)].sort().join(",") } : {};
  return { ...within, ...around, rome: [...new Set(romeCodes)].sort().join(",") };
}
