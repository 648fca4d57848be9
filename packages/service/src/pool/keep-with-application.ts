import type { Offer } from "@alternance-kit/contract/offer";
import type { BatchItem } from "drizzle-orm/batch";
import { agreesTo } from "../applications/consents/given-consents.js";
import type { CvStore } from "../applications/cv-store.js";
import { newReference } from "../applications/new-reference.js";
import type { ReceivedApplication } from "../applications/received-application.js";
import type { NewId } from "../ids.js";
import { copyFile } from "./copy-file.js";
import { type KeepProfileDeps, keepProfile, removeReplaced } from "./keep-profile.js";
import { isProfileChangedMeanwhile } from "./keep-profile.store.js";
import type { KnownProfile, ProfileFile, SentProfile } from "./profile.js";
import { widened, wishesOf } from "./wishes-of-offer.js";

export interface KeepWithApplicationDeps extends KeepProfileDeps {
  cvs: Pick<CvStore, "save" | "read" | "remove">;
  newId: NewId;
}

/**
 * Keeps an application and, when its candidate agreed to `pool`, their profile in the same batch, with a CV of its own: either can be erased
 * without the other.
 * @param keep keeps the application with these statements beside its own, in one batch
 */
export async function keepWithApplication<T>(
  deps: KeepWithApplicationDeps,
  received: ReceivedApplication,
  offer: Offer,
  keep: (profile: readonly BatchItem<"sqlite">[]) => Promise<T>,
): Promise<T> {
  if (!agreesTo(received.consents, "pool")) return keep([]);
  const id = deps.newId("cnd");
  const fresh = { id, reference: newReference() };
  const { sizeBytes, sha256, ...described } = received.cv;
  const cv: ProfileFile = {
    ...described,
    ...(await copyFile(deps.cvs, received.cvKey, `cv/${id}`, described.contentType)),
    kind: "cv",
  };
  let isKept = false;
  try {
    for (;;) {
      const known = await deps.keptProfiles.known(received.applicant.email);
      const profile = profileOf(received, offer, known, fresh, cv);
      try {
        const kept = await keep(keepProfile(deps, profile, known));
        isKept = true;
        await removeReplaced(deps.cvs.remove, known, profile);
        return kept;
      } catch (error) {
        if (!isProfileChangedMeanwhile(error)) throw error;
      }
    }
  } finally {
    if (!isKept) await deps.cvs.remove(cv.key);
  }
}

/** What an application says of its candidate; what was told of the profile by itself stays: its message, its document, whose page it came from. */
function profileOf(
  received: ReceivedApplication,
  offer: Offer,
  known: KnownProfile | undefined,
  fresh: { id: string; reference: string },
  cv: ProfileFile,
): SentProfile {
  const source = {
    partnerId: received.sourcePartnerId,
    origin: received.sourceOrigin,
    pageUrl: received.pageUrl ?? null,
  };
  // To let this page's school see the name is not to let another's.
  const isOfThisPage = known === undefined || known.source.partnerId === source.partnerId;
  return {
    id: known?.id ?? fresh.id,
    reference: known?.reference ?? fresh.reference,
    sent: "with_application",
    person: received.applicant,
    wishes: known ? widened(known.wishes, offer) : wishesOf(offer),
    message: known?.message ?? null,
    language: received.language ?? "fr",
    source: known?.source ?? source,
    attribution: known ? known.attribution : (received.attribution ?? null),
    files: [cv],
    consents: received.consents.filter(
      ({ purpose }) => purpose === "pool" || (purpose === "school" && isOfThisPage),
    ),
    guardian: received.guardian,
    isDisabilityTold: false,
    at: received.receivedAt,
  };
}
