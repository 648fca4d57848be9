import type { Application } from "@alternance-kit/contract/application";
import { foldedEmail } from "@alternance-kit/domain/email";
import type { ApplicationStore } from "../applications/applications.store.js";
import { noApplication } from "../applications/move-application.js";

export interface OwnApplicationDeps {
  applications: Pick<ApplicationStore, "find">;
}

/** The sight of whoever has proved which applications are their own. */
export const OWN = { as: "candidate" } as const;

/** An application of a person. Another's is as if it were not there. @throws {AppError} `application_not_found` */
export async function ownApplication(
  { applications }: OwnApplicationDeps,
  emailFolded: string,
  id: string,
): Promise<Application> {
  const application = await applications.find(OWN, id);
  if (!application || foldedEmail(application.applicant.email ?? "") !== emailFolded) throw noApplication(id);
  return application;
}
