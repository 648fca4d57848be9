import type { GivenConsent, NewGuardian } from "@alternance-kit/contract/consent";
import { foldedEmail } from "@alternance-kit/domain/email";
import { refuseField } from "../../app-error.js";
import { isDisposable } from "../../robots/disposable-email.js";

/** What a candidate chose to say of themselves. */
export interface Choices {
  email: string;
  guardian?: NewGuardian | undefined;
  disability?: true | undefined;
  consents?: readonly GivenConsent[] | undefined;
}

/**
 * Refuses an RQTH told without the consent to keep it, and a guardian who would be the candidate.
 * @throws {AppError} `validation_failed`: `consent_missing` at `/consents`, `guardian_same_email` or `email_disposable` at `/guardian/email`
 */
export function checkChoices({ email, guardian, disability, consents = [] }: Choices): void {
  if (disability && !consents.some(({ purpose }) => purpose === "disability"))
    throw refuseField(
      "/consents",
      "consent_missing",
      "An RQTH is kept only with the consent `disability`: give it, or leave `disability` out.",
    );
  if (!guardian) return;
  if (foldedEmail(guardian.email) === foldedEmail(email))
    throw refuseField(
      "/guardian/email",
      "guardian_same_email",
      "Give the guardian's own address: the candidate's cannot confirm for them.",
    );
  if (isDisposable(guardian.email))
    throw refuseField(
      "/guardian/email",
      "email_disposable",
      "Give an address that lasts: the guardian's link goes there.",
    );
}
