import type { BatchItem } from "drizzle-orm/batch";
import { saveQuery } from "../alerts/alert-query.js";
import { type AlertWritesDeps, alertWrites, confirmationTimeFrom } from "../alerts/alert-writes.js";
import { agreesTo } from "../applications/consents/given-consents.js";
import type { Principal } from "../http/principal.js";
import { searchOf } from "./describe-wishes.js";
import type { SentProfile } from "./profile.js";

/** For whoever agreed to it, the e-mail that asks whether to send the new offers of what they look for. */
export async function alertOfProfile(
  deps: AlertWritesDeps,
  principal: Principal,
  { consents, person, language, wishes, source: { pageUrl }, at }: SentProfile,
): Promise<BatchItem<"sqlite">[]> {
  if (!agreesTo(consents, "alerts")) return [];
  const now = new Date(at);
  const isOwnPage = pageUrl !== null && principal.origins.includes(new URL(pageUrl).origin);
  return alertWrites(deps, {
    email: person.email,
    language,
    query: saveQuery(searchOf(wishes), principal),
    partner: principal.partner,
    // The e-mails lead back to pages of the key's own alone.
    pageUrl: isOwnPage ? pageUrl : undefined,
    now,
    confirmBefore: confirmationTimeFrom(now),
  });
}
