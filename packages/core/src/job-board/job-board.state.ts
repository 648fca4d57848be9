import type { DepartmentCode } from "@alternance-kit/domain/departments";
import type { DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import type { RemoteMode } from "@alternance-kit/domain/offer";
import type { Offer, OfferSummary } from "@alternance-kit/sdk/types";
import type { FailureCode } from "../failure.js";

export type { FailureCode };

/** What the visitor narrowed the board to. Empty text and empty lists narrow nothing. */
export interface BoardFilters {
  q: string;
  department: readonly DepartmentCode[];
  level: readonly DiplomaLevel[];
  remote: readonly RemoteMode[];
}

/** The list. While a new search runs, the offers found before stay, so that the page does not jump. */
export type BoardList =
  | { status: "loading"; offers: readonly OfferSummary[]; total: number }
  | {
      status: "listed";
      offers: readonly OfferSummary[];
      total: number;
      hasMore: boolean;
      more: "idle" | "loading" | "failed";
    }
  | { status: "empty" }
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
  opened: OpenedOffer;
}
