import type { Application } from "@alternance-kit/contract/application";
import type { Consent } from "@alternance-kit/contract/consent";
import type { Offer } from "@alternance-kit/contract/offer";
import type { BatchItem } from "drizzle-orm/batch";
import type { AlertWritesDeps } from "../alerts/alert-writes.js";
import { AppError, refuseField } from "../app-error.js";
import { alertOfApplication } from "../applications/consents/alert-of-application.js";
import type { CvRowStore } from "../applications/cv-rows.store.js";
import { noApplication } from "../applications/move-application.js";
import type { ReceivedApplication } from "../applications/received-application.js";
import { descriptionOf, type ReceivedFile } from "../applications/received-file.js";
import type { PartnerStore } from "../partners/partners.store.js";
import { type KeepWithApplicationDeps, keepWithApplication } from "../pool/keep-with-application.js";
import { OWN } from "./own-application.js";
import type { PersonStore } from "./person.store.js";

export type AgreeLaterDeps = KeepWithApplicationDeps &
  AlertWritesDeps & {
    offers: { find(id: string): Promise<Offer | undefined> };
    cvRows: Pick<CvRowStore, "findFile">;
    partners: Pick<PartnerStore, "find">;
    people: Pick<PersonStore, "write">;
  };

/**
 * Does what a consent means that was not given with the application: a profile of the pool with a CV of its own, or the e-mail that asks
 * whether to send alerts; with `recorded`, or nothing. @throws {AppError} `validation_failed`, `cv_infected`
 */
export async function agreeLater(
  deps: AgreeLaterDeps,
  application: Application,
  consent: Consent & { purpose: "pool" | "alerts" },
  recorded: readonly BatchItem<"sqlite">[],
): Promise<void> {
  const [offer, cv, source] = await Promise.all([
    deps.offers.find(application.offer.id),
    deps.cvRows.findFile(OWN, application.id, "cv"),
    deps.partners.find(application.source.partnerId),
  ]);
  if (!offer || !cv || !source) throw noApplication(application.id);
  const received = receivedAgain(application, cv, consent);
  if (consent.purpose === "alerts") {
    const page = {
      keyId: source.id,
      keyKind: "publishable",
      origins: originsOf(application),
      partner: source,
    } as const;
    return deps.people.write([...recorded, ...(await alertOfApplication(deps, page, received, offer))]);
  }
  if (application.guardian)
    throw refuseField(
      "/given",
      "not_allowed_value",
      "A candidate under 18 joins the pool by its form, which asks their guardian.",
    );
  if (cv.scan === "infected")
    throw new AppError("cv_infected", "A virus was found in the CV: send another with the form of the pool.");
  await keepWithApplication(deps, received, offer, (profile) => deps.people.write([...recorded, ...profile]));
}

/** The application as if it were sent at the moment of the consent, in its language. */
function receivedAgain(
  { id, reference, status, offer, source, applicant, attribution, message }: Application,
  cv: ReceivedFile,
  consent: Consent,
): ReceivedApplication {
  const { firstName, lastName, email, phone } = applicant;
  return {
    id,
    reference,
    offerId: offer.id,
    companyId: offer.companyId,
    status,
    applicant: {
      firstName: firstName ?? "",
      lastName: lastName ?? "",
      email: email ?? "",
      ...(phone !== null && { phone }),
    },
    ...(message !== null && { message }),
    language: consent.language,
    cv: descriptionOf(cv),
    cvKey: cv.key,
    files: [],
    consents: [consent],
    sourcePartnerId: source.partnerId,
    sourceOrigin: source.origin,
    ...(source.pageUrl !== null && { pageUrl: source.pageUrl }),
    attribution,
    receivedAt: consent.givenAt,
  };
}

const originsOf = ({ source }: Application): string[] => (source.origin === null ? [] : [source.origin]);
