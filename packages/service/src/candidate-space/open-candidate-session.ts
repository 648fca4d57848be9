import type { CandidateSession } from "@alternance-kit/contract/candidate-space";
import { AppError } from "../app-error.js";
import { hashLinkToken } from "../mail/link-token.js";
import type { CandidateAccessStore } from "./candidate-access.store.js";
import { newSessionToken } from "./candidate-tokens.js";
import type { PersonStore } from "./person.store.js";

export interface OpenCandidateSessionDeps {
  candidateAccess: Pick<CandidateAccessStore, "takeLink" | "openSession">;
  people: Pick<PersonStore, "ofPageLink">;
  now(): Date;
}

const SESSION_MS = 3_600_000;

/**
 * Lets a candidate in by the link of an e-mail: the one that was asked for works once, the one to their own page as long as it opens that
 * page. Either came to their address alone. @throws {AppError} `candidate_link_gone`
 */
export async function openCandidateSession(
  { candidateAccess, people, now }: OpenCandidateSessionDeps,
  keyId: string,
  linkToken: string,
): Promise<CandidateSession> {
  const at = now();
  const hash = hashLinkToken(linkToken);
  const emailFolded = (await candidateAccess.takeLink(hash, at)) ?? (await people.ofPageLink(hash, at));
  if (emailFolded === undefined)
    throw new AppError(
      "candidate_link_gone",
      "This link was used, is too old, or leads to what was erased: ask for another.",
    );
  const token = newSessionToken();
  const expiresAt = new Date(at.getTime() + SESSION_MS);
  await candidateAccess.openSession({ hash: hashLinkToken(token), emailFolded, keyId, expiresAt });
  return { token, expiresAt: expiresAt.toISOString() };
}
