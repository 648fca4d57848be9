import type { Offer } from "@alternance-kit/sdk/types";
import type { FailureCode } from "../failure.js";

export type { FailureCode };

/** One offer. `closed` is one that takes no applications any more, whatever ended it; `not_found`, one that is not public or never was. */
export type OfferCardState =
  | { status: "loading" }
  | { status: "open" | "closed"; offer: Offer }
  | { status: "not_found" }
  | { status: "failed"; code: FailureCode };
