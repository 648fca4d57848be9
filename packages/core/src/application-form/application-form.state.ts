import type { ApplicationReceipt, FieldCode } from "@alternance-kit/sdk/types";

/** The fields of the form, by the name their input carries. */
export interface ApplicationValues {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  message: string;
}
export type ApplicationField = keyof ApplicationValues | "cv";

/** What is wrong, by field. The code keys the text shown. */
export type FieldErrors<Field extends string> = Readonly<Partial<Record<Field, FieldCode>>>;

export type ApplicationFormState = { values: Readonly<ApplicationValues>; cv: File | undefined } & (
  | { status: "editing"; errors: FieldErrors<ApplicationField> }
  /** On its way: bytes sent of the whole, 0 of 0 until the first news. */
  | { status: "sending"; sentBytes: number; totalBytes: number }
  | { status: "sent"; receipt: ApplicationReceipt }
  /** Nothing was lost: `submit` tries again, and the service makes one application of all tries. */
  | { status: "failed"; code: string }
);
