import type { PersonChange } from "@alternance-kit/contract/candidate-space";
import type { z } from "@hono/zod-openapi";
import {
  type RectifyApplicationDeps,
  rectifyApplication,
} from "../applications/rectifications/rectify-application.js";
import type { RectifyProfileDeps } from "../pool/rectify-profile.js";
import { rectifyProfile } from "../pool/rectify-profile.js";
import { ownApplications, type ReadSpaceDeps } from "./read-space.js";

export type RectifyPersonDeps = RectifyApplicationDeps &
  RectifyProfileDeps &
  Pick<ReadSpaceDeps, "people" | "applications" | "profiles">;

/** Puts right what a person says of themselves, wherever it is kept. */
export async function rectifyPerson(
  deps: RectifyPersonDeps,
  emailFolded: string,
  change: z.output<typeof PersonChange>,
): Promise<void> {
  for (const application of await ownApplications(deps, emailFolded))
    await rectifyApplication(deps, application, change);
  await rectifyProfile(deps, emailFolded, change);
}
