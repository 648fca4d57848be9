import type { ApplicationReceipt } from "@alternance-kit/sdk/types";
import type { FailureCode } from "../failure.js";
import type { FieldErrors } from "../field-errors.js";

/** The fields of the form, by the name their input carries. */
export interface ApplicationValues {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  message: string;
}
export type ApplicationField = keyof ApplicationValues | "cv";

export type { FieldErrors };

export type ApplicationFormState = { values: Readonly<ApplicationValues>; cv: File | undefined } & (
  | { status: "editing"; errors: FieldErrors<ApplicationField> }
  /** On its way: bytes sent of the whole, 0 of 0 until the first news. */
  | { status: "sending"; sentBytes: number; totalBytes: number }
  | { status: "sent"; receipt: ApplicationReceipt }
  /** Nothing was lost: `submit` tries again, and the service makes one application of all tries. */
  | { status: "failed"; code: FailureCode }
);
