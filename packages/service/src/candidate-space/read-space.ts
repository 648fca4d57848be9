import type { Application } from "@alternance-kit/contract/application";
import type { CandidateApplication, CandidateSpace } from "@alternance-kit/contract/candidate-space";
import type { CvRowStore } from "../applications/cv-rows.store.js";
import type { ProfileStore } from "../pool/profiles.store.js";
import { candidateApplication } from "./candidate-application.js";
import { sessionExpired } from "./candidate-only.js";
import { OWN, type OwnApplicationDeps, ownApplication } from "./own-application.js";
import type { PersonStore } from "./person.store.js";

export interface ReadSpaceDeps extends OwnApplicationDeps {
  people: Pick<PersonStore, "applicationIds">;
  cvRows: Pick<CvRowStore, "filesOf">;
  profiles: Pick<ProfileStore, "findByEmail">;
  now(): Date;
}

/** All of a person's applications, the latest first. */
export async function ownApplications(
  { people, applications }: Pick<ReadSpaceDeps, "people" | "applications">,
  emailFolded: string,
): Promise<Application[]> {
  const ids = await people.applicationIds(emailFolded);
  const found = await Promise.all(ids.map((id) => applications.find(OWN, id)));
  return found.filter((application) => application !== undefined);
}

/** All that is kept of a person. @throws {AppError} `candidate_session_expired` when nothing is any more */
export async function readSpace(deps: ReadSpaceDeps, emailFolded: string): Promise<CandidateSpace> {
  const [applications, profile] = await Promise.all([
    ownApplications(deps, emailFolded),
    deps.profiles.findByEmail(emailFolded),
  ]);
  const person = applications[0]?.applicant ?? profile?.person;
  if (!person) throw sessionExpired();
  return {
    person: {
      firstName: person.firstName ?? "",
      lastName: person.lastName ?? "",
      email: person.email ?? emailFolded,
      phone: person.phone,
    },
    applications: await Promise.all(applications.map((application) => shown(deps, application))),
    pool: profile ? { id: profile.id, wishes: profile.wishes, keptUntil: profile.keptUntil } : null,
  };
}

/** One application as its candidate is shown it. @throws {AppError} `application_not_found` */
export const readOwnApplication = async (
  deps: Pick<ReadSpaceDeps, "applications" | "cvRows" | "now">,
  emailFolded: string,
  id: string,
): Promise<CandidateApplication> => shown(deps, await ownApplication(deps, emailFolded, id));

const shown = async (
  { cvRows, now }: Pick<ReadSpaceDeps, "cvRows" | "now">,
  application: Application,
): Promise<CandidateApplication> =>
  candidateApplication(application, await cvRows.filesOf(application.id), now());
