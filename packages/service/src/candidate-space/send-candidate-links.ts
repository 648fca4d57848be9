import { foldedEmail } from "@alternance-kit/domain/email";
import { hashLinkToken, newLinkToken } from "../mail/link-token.js";
import type { QueueMail } from "../mail/queue-mail.js";
import type { CandidateAccessStore, LinkRequest } from "./candidate-access.store.js";
import { candidateLinkMail } from "./candidate-link-mail.js";
import type { PersonStore } from "./person.store.js";
import { LINK_MS } from "./request-candidate-link.js";

export interface SendCandidateLinksDeps {
  candidateAccess: Pick<CandidateAccessStore, "requests" | "answer" | "addLink">;
  people: Pick<PersonStore, "findKept">;
  queueMail: QueueMail;
}

const AT_ONCE = 50;

/** Sends a link to each person who asked for one and of whom something is kept; of anybody else the request is forgotten. */
export async function sendCandidateLinks(
  deps: SendCandidateLinksDeps,
  now: Date,
  stopping: AbortSignal,
): Promise<void> {
  for (;;) {
    const requests = await deps.candidateAccess.requests(AT_ONCE);
    for (const request of requests) {
      if (stopping.aborted) return;
      await answer(deps, request, now);
    }
    if (requests.length < AT_ONCE) return;
  }
}

async function answer(
  { candidateAccess, people, queueMail }: SendCandidateLinksDeps,
  { id, email, pageUrl, language, partnerName }: LinkRequest,
  now: Date,
): Promise<void> {
  const emailFolded = foldedEmail(email);
  const kept = await people.findKept(emailFolded);
  if (!kept) return candidateAccess.answer(id, []);
  const token = newLinkToken();
  const expiresAt = new Date(now.getTime() + LINK_MS);
  const mail = candidateLinkMail({ language, partnerName, url: linkTo(pageUrl, token) });
  return candidateAccess.answer(id, [
    candidateAccess.addLink({ hash: hashLinkToken(token), emailFolded, expiresAt }),
    // To the address that is kept, however the request wrote it: of a request that two processes answer at once, one e-mail goes.
    queueMail(mail, {
      to: kept.email,
      about: kept.about,
      dedupeKey: `candidate link ${id}`,
      notAfter: expiresAt,
    }),
  ]);
}

/** In the fragment, the token goes to the page and to no server: neither the page's log nor a referrer has it. */
function linkTo(pageUrl: string, token: string): string {
  const url = new URL(pageUrl);
  url.hash = `alternance-candidate=${token}`;
  return url.href;
}
