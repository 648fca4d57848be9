import { aReceipt } from "@alternance-kit/testing/answers";
import type { ApplicationFormClient } from "../application-form/application-form.client.js";
import { answering } from "./replies.js";

export type SubmitUploaded = ApplicationFormClient["applications"]["submitUploaded"];
export type SendUpload = ApplicationFormClient["uploads"]["send"];

/** A service that takes whatever it is sent, unless told otherwise; it asks for no proof. */
export const formClient = ({
  submit = answering(aReceipt()),
  send = answering({ id: "upl_file" }),
  ...others
}: {
  submit?: SubmitUploaded;
  send?: SendUpload;
} & Partial<ApplicationFormClient> = {}): ApplicationFormClient => ({
  uploads: { send },
  applications: { submitUploaded: submit },
  ...others,
});
