import type { Job } from "../jobs/jobs.js";
import { type ExpireOffersDeps, expireOffers } from "./expire-offers.js";
import type { SearchIndex } from "./search/search-index.js";

export const offerJobs = (deps: ExpireOffersDeps & { searchIndex: SearchIndex }): readonly Job[] => [
  { name: "expire offers", everyMs: 60_000, run: (now) => expireOffers(deps, now) },
  {
    name: "read lists of search terms on",
    everyMs: 1_000,
    run: (_now, stopping) => deps.searchIndex.terms.readOn(stopping),
  },
];
