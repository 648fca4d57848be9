import type { ApplicationReceipt } from "@alternance-kit/contract/application";
import type { Offer } from "@alternance-kit/contract/offer";
import { foldedEmail } from "@alternance-kit/domain/email";
import type { BatchItem } from "drizzle-orm/batch";
import type { Principal } from "../http/principal.js";
import type { PartnerStore } from "../partners/partners.store.js";
import type { ApplicationStore } from "./applications.store.js";
import { newCandidateLink } from "./candidate-links.js";
import { type KeepChoicesDeps, keepChoices } from "./consents/keep-choices.js";
import type { CvRowStore } from "./cv-rows.store.js";
import type { CvStore } from "./cv-store.js";
import { guardianAwaitedMail } from "./guardian/guardian-mails.js";
import { newApplicationMail, receivedMail, replacedMail } from "./mails/application-mails.js";
import type { MoveStore } from "./moves.store.js";
import type { ReceivedApplication } from "./received-application.js";

export interface KeepApplicationDeps extends KeepChoicesDeps {
  applications: Pick<ApplicationStore, "save" | "findRunning" | "replace">;
  cvRows: Pick<CvRowStore, "filesOf">;
  cvs: Pick<CvStore, "remove">;
  moves: Pick<MoveStore, "addLink">;
  partners: Pick<PartnerStore, "find">;
  now(): Date;
}

/** As one more application, or in the place of the one that the same person has running for the offer: of two at once, one comes after the other. */
export async function keepApplication(
  deps: KeepApplicationDeps,
  { partner: source }: Principal,
  received: ReceivedApplication,
  { title, company }: Offer,
  receipt: ApplicationReceipt,
  also: (receipt: ApplicationReceipt) => BatchItem<"sqlite">[],
): Promise<ApplicationReceipt> {
  const { applicant, language = "fr", cv, files, guardian } = received;
  const offer = { title, companyName: company.name };
  const link = newCandidateLink(deps.publicUrl, deps.now());
  const told = {
    language,
    offer,
    pageUrl: link.url,
    fileNames: [cv, ...files].map(({ fileName }) => fileName),
  };
  const { email } = (await deps.partners.find(company.id)) ?? {};
  for (;;) {
    const running = await deps.applications.findRunning(received.offerId, foldedEmail(applicant.email));
    if (!running) {
      const { id, reference } = receipt;
      const toCompany = newApplicationMail({ offer, reference, sourceName: source.name });
      const isSaved = await deps.applications.save(received, [
        deps.moves.addLink(id, link),
        ...(await keepChoices(deps, received, { id, offer, outAt: null })),
        deps.queueMail((guardian ? guardianAwaitedMail : receivedMail)({ ...told, reference }), {
          to: applicant.email,
          about: id,
        }),
        ...(email && !guardian ? [deps.queueMail(toCompany, { to: email, about: id })] : []),
        ...also(receipt),
      ]);
      if (isSaved) return receipt;
      continue;
    }
    const { id, reference } = running;
    const before = await deps.cvRows.filesOf(id);
    // Whoever knows an address could ask in its name: the answer says nothing of where the application stands, nor since when.
    const same = { ...receipt, id, reference };
    const isReplaced = await deps.applications.replace(running, received, link, [
      ...(await keepChoices(deps, received, { id, offer, outAt: running.outAt })),
      deps.queueMail(replacedMail({ ...told, reference }), { to: applicant.email, about: id }),
      ...(guardian
        ? [deps.queueMail(guardianAwaitedMail({ ...told, reference }), { to: applicant.email, about: id })]
        : []),
      ...also(same),
    ]);
    if (!isReplaced) continue;
    // Named by no row any more; what stays here is swept later.
    for (const { key } of before) await deps.cvs.remove(key).catch(() => {});
    return same;
  }
}
