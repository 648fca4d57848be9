import type { Application } from "@alternance-kit/contract/application";
import type { ApplicationMessage } from "@alternance-kit/contract/message";
import { RUNNING } from "@alternance-kit/domain/application-transition";
import type { BatchItem } from "drizzle-orm/batch";
import { AppError } from "../../app-error.js";
import type { NewId } from "../../ids.js";
import type { QueueMail } from "../../mail/queue-mail.js";
import type { Quota, Quotas } from "../../quotas/quotas.js";
import { newCandidateLink } from "../candidate-links.js";
import { noApplication } from "../move-application.js";
import type { MoveStore } from "../moves.store.js";
import { messageToCandidateMail, messageToCompanyMail } from "./message-mails.js";
import type { MessageStore } from "./messages.store.js";

export interface WriteMessageDeps {
  messages: MessageStore;
  moves: Pick<MoveStore, "correspondence" | "addLink">;
  queueMail: QueueMail;
  quotas: Quotas;
  publicUrl: string;
  newId: NewId;
  now(): Date;
}

const DAY_MS = 86_400_000;

/** Each message is an e-mail: what one side may write about one application in a day. */
const PER_DAY: Readonly<Record<ApplicationMessage["from"], Quota>> = {
  candidate: { name: "messages_of_candidate", limit: 20, windowMs: DAY_MS },
  company: { name: "messages_of_company", limit: 50, windowMs: DAY_MS },
};

/** While an application goes on, and once it has led to a contract, its two sides may write to each other. */
export const isOpenToMessages = ({ status, guardian }: Pick<Application, "status" | "guardian">): boolean =>
  guardian?.status !== "awaiting" && [...RUNNING, "placed"].some((open) => open === status);

/**
 * Keeps a message about an application, and sends it by e-mail to the other side.
 * @throws {AppError} `application_ended`, `too_many_requests`, `application_not_found`
 */
export async function writeMessage(
  deps: WriteMessageDeps,
  application: Application,
  { from, text }: Pick<ApplicationMessage, "from" | "text">,
  also: readonly BatchItem<"sqlite">[] = [],
): Promise<void> {
  const { id } = application;
  if (!isOpenToMessages(application))
    throw new AppError("application_ended", "This application has ended: nothing more is written about it.");
  const quota = PER_DAY[from];
  const until = await deps.quotas.use(quota, id);
  if (until)
    throw new AppError(
      "too_many_requests",
      `${quota.limit} messages were written about this application within a day: try again after ${until.toISOString()}.`,
      [],
      until,
    );
  const told = await deps.moves.correspondence(id);
  const message: ApplicationMessage = { id: deps.newId("msg"), from, text, at: deps.now().toISOString() };
  const mails = told ? mailsOf(deps, told, message) : [];
  if (!told || !(await deps.messages.write(id, message, [...mails, ...also]))) throw noApplication(id);
}

function mailsOf(
  deps: WriteMessageDeps,
  told: NonNullable<Awaited<ReturnType<MoveStore["correspondence"]>>>,
  { from, text }: ApplicationMessage,
): BatchItem<"sqlite">[] {
  const offer = { title: told.offerTitle, companyName: told.companyName };
  switch (from) {
    case "company": {
      const link = newCandidateLink(deps.publicUrl, deps.now());
      const mail = messageToCandidateMail({ language: told.language, offer, text, pageUrl: link.url });
      return [
        deps.moves.addLink(told.id, link),
        deps.queueMail(mail, { to: told.candidateEmail, about: told.id }),
      ];
    }
    case "candidate": {
      const mail = messageToCompanyMail({ offer, reference: told.reference, text });
      return told.companyEmail ? [deps.queueMail(mail, { to: told.companyEmail, about: told.id })] : [];
    }
    default:
      return from satisfies never;
  }
}
