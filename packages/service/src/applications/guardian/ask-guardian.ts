import type { NewGuardian } from "@alternance-kit/contract/consent";
import type { Language } from "@alternance-kit/contract/mail";
import type { BatchItem } from "drizzle-orm/batch";
import type { QueueMail } from "../../mail/queue-mail.js";
import type { MailedOffer } from "../mails/application-mails.js";
import { newGuardianLink } from "./guardian-links.js";
import { askGuardianMail } from "./guardian-mails.js";
import type { GuardianStore } from "./guardians.store.js";

export interface AskGuardianDeps {
  guardians: Pick<GuardianStore, "await" | "addLink">;
  queueMail: QueueMail;
  publicUrl: string;
}

export interface AskedGuardian {
  applicationId: string;
  guardian: NewGuardian;
  candidate: { firstName: string; lastName: string };
  offer: MailedOffer;
  language: Language;
  at: string;
  /** Since when the company has had the application, if it has. */
  outAt: string | null;
}

/** What is written for an application to wait for its candidate's guardian, who is asked by e-mail. */
export function askGuardian(
  { guardians, queueMail, publicUrl }: AskGuardianDeps,
  { applicationId, guardian, candidate, offer, language, at, outAt }: AskedGuardian,
): BatchItem<"sqlite">[] {
  const link = newGuardianLink(publicUrl, at);
  const mail = askGuardianMail({ language, offer, candidate, answerUrl: link.url });
  return [
    ...guardians.await(applicationId, guardian, { at, outAt }),
    guardians.addLink(applicationId, link),
    queueMail(mail, { to: guardian.email, about: applicationId, notAfter: link.expiresAt }),
  ];
}
