import type { NewApplication } from "@alternance-kit/sdk/types";
import { personOf } from "../person.js";
import type { ApplicationValues } from "./application-form.state.js";

/** What the form sends. Values come trimmed; what was left empty is left out. */
export const newApplication = (
  offerId: string,
  values: ApplicationValues,
  pageUrl: string | undefined,
): NewApplication => ({
  offerId,
  applicant: personOf(values),
  ...(values.message && { message: values.message }),
  ...(pageUrl && isPublic(pageUrl) && { pageUrl }),
});

/** The service refuses any other, and the visitor could do nothing about it. */
const isPublic = (url: string): boolean => /^https?:/.test(url) && url.length <= 2000;
