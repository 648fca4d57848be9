import type { Application } from "@alternance-kit/contract/application";
import type { CONSENTS_OF_SPACE, ConsentChange } from "@alternance-kit/contract/candidate-space";
import { consentText } from "@alternance-kit/domain/consents";
import { foldedEmail } from "@alternance-kit/domain/email";
import type { AlertStore } from "../alerts/alerts.store.js";
import { refuseField } from "../app-error.js";
import { type ChangeConsentDeps, changeConsent } from "../applications/consents/change-consent.js";
import { newConsent } from "../applications/consents/given-consents.js";
import { type EraseProfileDeps, eraseProfile } from "../pool/erase-profile.js";
import { type AgreeLaterDeps, agreeLater } from "./agree-later.js";
import type { PersonStore } from "./person.store.js";
import type { ReadSpaceDeps } from "./read-space.js";

export type ChangeOwnConsentDeps = ChangeConsentDeps &
  EraseProfileDeps &
  AgreeLaterDeps & {
    people: Pick<PersonStore, "write">;
    profiles: ReadSpaceDeps["profiles"];
    alerts: Pick<AlertStore, "eraseOf">;
    now(): Date;
  };

export type ChangedPurpose = (typeof CONSENTS_OF_SPACE)[number];

/**
 * Keeps that a candidate gives a consent of one of their applications, or takes it back, and does what it means at once: who leaves the pool
 * is erased from it, who wants no more e-mails gets none. @throws {AppError} `validation_failed` for a sentence that never was
 */
export async function changeOwnConsent(
  deps: ChangeOwnConsentDeps,
  application: Application,
  purpose: ChangedPurpose,
  { given, textVersion, language = "fr" }: ConsentChange,
): Promise<void> {
  if (!consentText(purpose, textVersion))
    throw refuseField(
      "/textVersion",
      "not_allowed_value",
      "Give a version that this purpose's sentence has had.",
    );
  const now = deps.now();
  const at = now.toISOString();
  const changed = await changeConsent(deps, application.id, { purpose, given, textVersion, language, at });
  if (given && (purpose === "pool" || purpose === "alerts")) {
    const consent = newConsent({ purpose, textVersion }, { language, way: "candidate_space", at });
    return agreeLater(deps, application, { ...consent, purpose }, changed);
  }
  await deps.people.write(changed);
  if (given) return;
  const emailFolded = foldedEmail(application.applicant.email ?? "");
  if (purpose === "alerts") await deps.alerts.eraseOf(emailFolded);
  const profile = purpose === "pool" ? await deps.profiles.findByEmail(emailFolded) : undefined;
  if (profile) await eraseProfile(deps, profile.id, "candidate", now);
}
