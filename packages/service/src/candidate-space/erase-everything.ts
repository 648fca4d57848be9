import type { CandidateErasure } from "@alternance-kit/contract/candidate-space";
import type { AlertStore } from "../alerts/alerts.store.js";
import { AppError } from "../app-error.js";
import {
  canErase,
  type EraseApplicationDeps,
  eraseApplication,
} from "../applications/candidate/erase-application.js";
import { type EraseProfileDeps, eraseProfile } from "../pool/erase-profile.js";
import { ownApplication } from "./own-application.js";
import { ownApplications, type ReadSpaceDeps } from "./read-space.js";

export type EraseEverythingDeps = EraseApplicationDeps &
  EraseProfileDeps &
  Pick<ReadSpaceDeps, "people" | "applications" | "now"> & {
    profiles: ReadSpaceDeps["profiles"];
    alerts: Pick<AlertStore, "eraseOf">;
  };

/** Erases one application of a person. @throws {AppError} `application_not_found`, `application_kept` */
export async function eraseOwnApplication(
  deps: EraseApplicationDeps & Pick<EraseEverythingDeps, "applications" | "now">,
  emailFolded: string,
  id: string,
): Promise<CandidateErasure> {
  const { status } = await ownApplication(deps, emailFolded, id);
  const isErased = canErase(status) && (await eraseApplication(deps, id, "candidate", deps.now()));
  if (!isErased)
    throw new AppError(
      "application_kept",
      "Its contract is being prepared: the law asks that these data be kept. Have them corrected by the company or the training centre.",
    );
  return { erased: [id], kept: [] };
}

/** Erases all of a person that may be (GDPR, article 17), and says what must stay. */
export async function eraseEverything(
  deps: EraseEverythingDeps,
  emailFolded: string,
): Promise<CandidateErasure> {
  const answer: CandidateErasure = { erased: [], kept: [] };
  await deps.alerts.eraseOf(emailFolded);
  const profile = await deps.profiles.findByEmail(emailFolded);
  if (profile) await eraseProfile(deps, profile.id, "candidate", deps.now());
  for (const { id, reference } of await ownApplications(deps, emailFolded)) {
    if (await eraseApplication(deps, id, "candidate", deps.now())) answer.erased.push(id);
    else answer.kept.push({ id, reference });
  }
  return answer;
}
