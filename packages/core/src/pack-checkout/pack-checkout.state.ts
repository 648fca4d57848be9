import type { Totals } from "@alternance-kit/domain/quote";
import type { SiretRefusal } from "@alternance-kit/domain/siret";
import type { Order, Pack, Quote } from "@alternance-kit/sdk/types";
import type { FailureCode } from "../failure.js";
import type { FieldErrors } from "../field-errors.js";

/** The fields of the checkout, by the name their input carries; all as typed. */
export interface CheckoutValues {
  quantity: string;
  siret: string;
  companyName: string;
  street: string;
  postalCode: string;
  city: string;
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  purchaseReference: string;
}
export type CheckoutField = keyof CheckoutValues;
export type AcceptanceField = "acceptedBy" | "isAccepted";

/** Where the SIRET stands as it is typed: silent until 14 digits, unless a character can never be right. */
export type SiretCheck = "empty" | "incomplete" | "valid" | Exclude<SiretRefusal, "siret_incomplete">;

/** Filled in, whatever the step: nothing typed is ever lost. */
export interface Filled {
  packs: readonly Pack[];
  pack: Pack;
  values: Readonly<CheckoutValues>;
}

export type PackCheckoutState =
  | { status: "loading" }
  /** The catalogue could not be had; `retry` asks again. */
  | { status: "unavailable"; code: FailureCode }
  /** `totals` is what the fields come to now; the quote has the last word. */
  | (Filled & {
      status: "editing";
      totals: Totals;
      siretCheck: SiretCheck;
      errors: FieldErrors<CheckoutField>;
      failure?: FailureCode;
    })
  | (Filled & { status: "quoting"; totals: Totals; siretCheck: SiretCheck })
  | (Filled & {
      status: "quoted";
      quote: Quote;
      acceptedBy: string;
      isAccepted: boolean;
      errors: FieldErrors<AcceptanceField>;
      failure?: FailureCode;
    })
  | (Filled & { status: "ordering"; quote: Quote; acceptedBy: string; isAccepted: true })
  | (Filled & { status: "ordered"; quote: Quote; order: Order });
