import type { Offer } from "@alternance-kit/contract/offer";
import type { BatchItem } from "drizzle-orm/batch";
import { saveQuery } from "../../alerts/alert-query.js";
import { type AlertWritesDeps, alertWrites, confirmationTimeFrom } from "../../alerts/alert-writes.js";
import type { Principal } from "../../http/principal.js";
import type { ReceivedApplication } from "../received-application.js";
import { agreesTo } from "./given-consents.js";

/** For whoever agreed to it, the e-mail that asks whether to send the new offers of the same occupation in the same department. */
export async function alertOfApplication(
  deps: AlertWritesDeps,
  principal: Principal,
  { consents, applicant, language = "fr", pageUrl, receivedAt }: ReceivedApplication,
  { occupation, place }: Offer,
): Promise<BatchItem<"sqlite">[]> {
  if (!agreesTo(consents, "alerts")) return [];
  const now = new Date(receivedAt);
  const isOwnPage = pageUrl !== undefined && principal.origins.includes(new URL(pageUrl).origin);
  return alertWrites(deps, {
    email: applicant.email,
    language,
    query: saveQuery({ rome: occupation.romeCode, department: place.departmentCode }, principal),
    partner: principal.partner,
    // The e-mails lead back to pages of the key's own alone.
    pageUrl: isOwnPage ? pageUrl : undefined,
    now,
    confirmBefore: confirmationTimeFrom(now),
  });
}
