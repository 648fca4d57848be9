import type { ApplicationProof } from "@alternance-kit/contract/application";
import { type AppError, refuseField } from "../app-error.js";
import type { Principal } from "../http/principal.js";
import type { Quotas } from "../quotas/quotas.js";
import { countApplication } from "./application-quotas.js";
import type { Challenges } from "./challenges.js";
import { isDisposable } from "./disposable-email.js";
import type { FormStamps } from "./form-stamps.js";
import { refuseProof } from "./refuse-proof.js";
import type { SpentProof, SpentProofStore } from "./spent-proofs.store.js";

export interface AdmitDeps {
  challenges: Challenges;
  formStamps: FormStamps;
  spentProofs: SpentProofStore;
  quotas: Quotas;
  /** Where people may write who are refused wrongly. */
  contact: string | undefined;
}

/** What a candidate sent, as far as it tells whether a person did. */
export interface SentByCandidate {
  email: string;
  emailPointer: string;
  /** What its form was shown for: an offer's id, or `pool`. */
  formSubject: string;
  /** Whom it goes to; none of what goes to the pool. */
  companyId?: string | undefined;
  proof?: ApplicationProof | undefined;
  formStamp?: string | undefined;
  website?: string | undefined;
}

/**
 * Lets in what a person sent, as far as can be told without asking them anything. Anyone can read a publishable key and leave `Origin` out, so
 * all that comes with one must prove itself; a secret key's server answers for whom it lets through.
 * @returns what it was let in by, to be spent with it
 * @throws {AppError} `validation_failed`, `proof_refused`, `too_many_requests`
 */
export async function admit(
  deps: AdmitDeps,
  { principal, origin }: { principal: Principal; origin: string | null },
  sent: SentByCandidate,
): Promise<SpentProof | undefined> {
  const { email, emailPointer, companyId } = sent;
  if (sent.website)
    throw refuseField("/website", "must_be_empty", "Leave this field empty: people do not see it.");
  if (isDisposable(email))
    throw refuseField(
      emailPointer,
      "email_disposable",
      "Give an address that lasts: the company's answer goes there.",
    );
  const isPublic = principal.keyKind === "publishable";
  const proof = isPublic ? await proofOf(deps, principal.keyId, sent) : undefined;
  if (proof && (await deps.spentProofs.isSpent(proof.id))) throw alreadySpent(sent);
  const page = isPublic
    ? { id: `${principal.keyId} ${origin}`, hasScript: sent.proof !== undefined }
    : undefined;
  await countApplication(deps.quotas, { page, email, emailPointer, companyId }, deps.contact);
  return proof;
}

/** Of two sent at once with one proof, the second is told so too. */
export const alreadySpent = ({ proof }: Pick<SentByCandidate, "proof">): AppError =>
  refuseProof(
    "proof_spent",
    "Another application was let in by this: take another challenge, or open the form again.",
    proof ? "/proof" : "/formStamp",
  );

async function proofOf(
  { challenges, formStamps }: AdmitDeps,
  keyId: string,
  { proof, formStamp, formSubject }: SentByCandidate,
): Promise<SpentProof> {
  if (proof) return challenges.check(keyId, proof);
  if (formStamp) return formStamps.check(formSubject, formStamp);
  throw refuseProof(
    "proof_missing",
    "Take a challenge from /v1/application-challenges, solve it and send it as `proof`; from a server, use your secret key.",
  );
}
