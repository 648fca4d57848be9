import type { CandidateLinkReceipt, NewCandidateLink } from "@alternance-kit/contract/candidate-space";
import { foldedEmail } from "@alternance-kit/domain/email";
import { AppError, refuseField } from "../app-error.js";
import type { Principal } from "../http/principal.js";
import type { NewId } from "../ids.js";
import type { Quota, Quotas } from "../quotas/quotas.js";
import type { CandidateAccessStore } from "./candidate-access.store.js";

export interface RequestCandidateLinkDeps {
  candidateAccess: Pick<CandidateAccessStore, "keepRequest">;
  quotas: Quotas;
  newId: NewId;
}

/** How long a link works once it is sent. */
export const LINK_MS = 30 * 60_000;

const HOUR_MS = 3_600_000;
/** What one page may ask for in an hour: a school's candidates, not a robot. */
const PER_PAGE: Quota = { name: "candidate_links_of_page", limit: 300, windowMs: HOUR_MS };
/** What one address may be sent in an hour, whoever asks and however often. */
const PER_EMAIL: Quota = { name: "candidate_links_of_email", limit: 5, windowMs: HOUR_MS };

/**
 * Takes a request for a link to somebody's candidate space. Here nothing is looked up: the answer, and the time it takes, are the same for
 * an address that is known, one that is not, and one that was sent enough. Whoever is known gets the e-mail from a job, seconds later.
 */
export async function requestCandidateLink(
  deps: RequestCandidateLinkDeps,
  { principal, origin }: { principal: Principal; origin: string | null },
  { email, pageUrl, language = "fr" }: NewCandidateLink,
): Promise<CandidateLinkReceipt> {
  if (!principal.origins.includes(new URL(pageUrl).origin))
    throw refuseField("/pageUrl", "not_allowed_value", "Give a page of an origin that the key lists.");
  const until = await deps.quotas.use(PER_PAGE, `${principal.keyId} ${origin ?? ""}`);
  if (until)
    throw new AppError(
      "too_many_requests",
      `This page has asked for ${PER_PAGE.limit} links within an hour: try again after ${until.toISOString()}.`,
      [],
      until,
    );
  if (await deps.quotas.take(PER_EMAIL, foldedEmail(email)))
    await deps.candidateAccess.keepRequest({
      id: deps.newId("clr"),
      email,
      pageUrl,
      language,
      partnerName: principal.partner.name,
    });
  return { status: "accepted", validForSeconds: LINK_MS / 1_000 };
}
