import type { DepartmentCode } from "@alternance-kit/domain/departments";
import type { DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import type { OfferContractType, RemoteMode } from "@alternance-kit/domain/offer";
import type { Rhythm } from "@alternance-kit/domain/rhythms";
import type { Offer, OfferFacets, OfferSort, OfferSummary, OfferWidening } from "@alternance-kit/sdk/types";
import type { FailureCode } from "../failure.js";

export type { FailureCode };

/** What the visitor narrowed the board to, and the order they want. Empty text, empty lists and 0 say nothing. */
export interface BoardFilters {
  q: string;
  /** Around this commune, by its INSEE code. */
  commune: string;
  /** The commune's name, for whoever reads; the service is asked by the code. */
  communeName: string;
  /** Kilometres around the commune; the service's own choice unless told. */
  radius: number;
  department: readonly DepartmentCode[];
  level: readonly DiplomaLevel[];
  contract: readonly OfferContractType[];
  remote: readonly RemoteMode[];
  rhythm: readonly Rhythm[];
  skills: readonly string[];
  /** ROME 4.0 codes. */
  rome: readonly string[];
  /** Certifications prepared, such as `RNCP37827`. */
  rncp: readonly string[];
  /** Starts on this day or later, and on this day or earlier: `YYYY-MM-DD`. */
  startsAfter: string;
  startsBefore: string;
  sort: OfferSort | "";
}

/** How many offers match; more than `total` when it is not exact. */
interface Counted {
  total: number;
  totalIsExact: boolean;
}

/** The list. While a new search runs, the offers found before stay, so that the page does not jump. */
export type BoardList =
  | ({ status: "loading"; offers: readonly OfferSummary[] } & Counted)
  | ({
      status: "listed";
      offers: readonly OfferSummary[];
      hasMore: boolean;
      more: "idle" | "loading" | "failed";
    } & Counted)
  /** `widening` is what the service knows to find something: see `widen`. */
  | { status: "empty"; widening: OfferWidening | null }
  | { status: "failed"; code: FailureCode };

/** The offer being read, beside or instead of the list. */
export type OpenedOffer =
  | { status: "none" }
  | { status: "opening"; offerId: string }
  | { status: "opened"; offer: Offer }
  | { status: "unavailable"; offerId: string; code: FailureCode };

export interface JobBoardState {
  filters: BoardFilters;
  list: BoardList;
  /** What the last search that said so counted by value; none before. */
  facets: OfferFacets | null;
  opened: OpenedOffer;
}
