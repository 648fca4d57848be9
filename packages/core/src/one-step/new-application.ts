import type { Attribution, NewApplication } from "@alternance-kit/sdk/types";
import { personOf } from "../person.js";
import type { ApplicationValues } from "./one-step-form.state.js";

/** What the page says of itself. */
export interface Origin {
  pageUrl?: string | undefined;
  attribution?: Attribution | undefined;
}

/** What the form sends. Values come trimmed; what was left empty is left out. */
export const newApplication = (
  offerId: string,
  values: ApplicationValues,
  origin: Origin,
): NewApplication => ({
  offerId,
  applicant: personOf(values),
  ...(values.message && { message: values.message }),
  ...publicOnly(origin),
});

/** Without the addresses that the service would refuse, which the visitor could do nothing about; what is undefined goes too. */
const publicOnly = (origin: Origin): Pick<NewApplication, "pageUrl" | "attribution"> =>
  JSON.parse(
    JSON.stringify(origin, (name, value) =>
      /Url|ref/.test(name) && !/^https?:.{0,1990}$/.test(value) ? undefined : value,
    ),
  );
