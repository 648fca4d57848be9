import type { CandidateSpace } from "@alternance-kit/contract/candidate-space";
import type { AlertStore } from "../alerts/alerts.store.js";
import { type ChangeConsentDeps, changeConsent } from "../applications/consents/change-consent.js";
import { type EraseProfileDeps, eraseProfile } from "../pool/erase-profile.js";
import type { PersonStore } from "./person.store.js";
import { type ReadSpaceDeps, readSpace } from "./read-space.js";

export type ObjectToUseDeps = ChangeConsentDeps &
  EraseProfileDeps &
  ReadSpaceDeps & { people: Pick<PersonStore, "write">; alerts: Pick<AlertStore, "eraseOf"> };

/**
 * Ends every use of what a person gave but for the applications they sent (GDPR, article 21): they leave the pool, get no more alerts, and
 * what they had agreed to beside is withdrawn. An application goes on until it is withdrawn itself: the company was asked for an answer.
 * Answers what is left of them.
 */
export async function objectToUse(deps: ObjectToUseDeps, emailFolded: string): Promise<CandidateSpace> {
  const { person, applications, pool } = await readSpace(deps, emailFolded);
  if (pool) await eraseProfile(deps, pool.id, "objection", deps.now());
  await deps.alerts.eraseOf(emailFolded);
  const at = deps.now().toISOString();
  for (const { id, consents } of applications)
    for (const { purpose, textVersion, language, withdrawnAt } of consents)
      if (purpose !== "application" && withdrawnAt === null)
        await deps.people.write(
          await changeConsent(deps, id, { purpose, given: false, textVersion, language, at }),
        );
  return applications.length ? readSpace(deps, emailFolded) : { person, applications: [], pool: null };
}
