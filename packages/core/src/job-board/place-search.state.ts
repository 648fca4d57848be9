import type { CommuneReference } from "@alternance-kit/sdk/types";
import type { FailureCode } from "../failure.js";

/** What is typed of a commune's name or postal code, and the communes it may be. `active` is the one the keyboard stands on, -1 for none. */
export type PlaceSearchState = { text: string } & (
  | { status: "closed" }
  /** The communes found for the text before stay meanwhile, or the list would flicker. */
  | { status: "searching" | "open"; communes: readonly CommuneReference[]; active: number }
  | { status: "failed"; code: FailureCode }
);
