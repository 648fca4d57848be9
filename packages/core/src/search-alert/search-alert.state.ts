import type { AlertSearch, OfferAlertReceipt } from "@alternance-kit/sdk/types";
import type { FailureCode } from "../failure.js";
import type { FieldErrors } from "../field-errors.js";

/** The fields of the form, by the name their input carries. */
export interface SearchAlertValues {
  email: string;
}
export type SearchAlertField = keyof SearchAlertValues;

export type SearchAlertState = { values: Readonly<SearchAlertValues> } & (
  | { status: "editing"; errors: FieldErrors<SearchAlertField> }
  | { status: "sending" }
  /** The service has it, and writes to `email`: nothing more comes before the visitor confirms. */
  | { status: "sent"; receipt: OfferAlertReceipt; email: string; query: AlertSearch }
  /** Nothing was lost: `submit` tries again, and the service makes one alert of all tries. */
  | { status: "failed"; code: FailureCode }
);
