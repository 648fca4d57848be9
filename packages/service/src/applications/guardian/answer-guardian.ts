import type { Application } from "@alternance-kit/contract/application";
import type { BatchItem } from "drizzle-orm/batch";
import type { NewId } from "../../ids.js";
import type { QueueMail } from "../../mail/queue-mail.js";
import type { PartnerStore } from "../../partners/partners.store.js";
import type { ApplicationStore } from "../applications.store.js";
import { newCandidateLink } from "../candidate-links.js";
import { newApplicationMail } from "../mails/application-mails.js";
import type { Correspondence, MoveStore } from "../moves.store.js";
import { guardianAnsweredMail } from "./guardian-mails.js";
import type { GuardianStore } from "./guardians.store.js";

export interface AnswerGuardianDeps {
  guardians: Pick<GuardianStore, "confirm" | "refuse">;
  applications: Pick<ApplicationStore, "find">;
  moves: Pick<MoveStore, "move" | "correspondence" | "addLink">;
  partners: Pick<PartnerStore, "find">;
  queueMail: QueueMail;
  publicUrl: string;
  newId: NewId;
  now(): Date;
}

/** Lets an application out to its company, and tells the company and the candidate. Answers whether it still waited. */
export async function confirmForGuardian(
  deps: AnswerGuardianDeps,
  { id, offer, reference, source }: Application,
  told: Correspondence,
): Promise<boolean> {
  const { email } = (await deps.partners.find(offer.companyId)) ?? {};
  const toCompany = newApplicationMail({ offer, reference, sourceName: source.partnerName });
  return deps.guardians.confirm(id, deps.now().toISOString(), [
    ...tellCandidate(deps, told, "confirmed"),
    ...(email ? [deps.queueMail(toCompany, { to: email, about: id })] : []),
  ]);
}

/** Takes an application back for its candidate's guardian, and tells the candidate. Answers whether it still waited. */
export function refuseForGuardian(
  deps: AnswerGuardianDeps,
  { id, status }: Application,
  told: Correspondence,
): Promise<boolean> {
  const at = deps.now().toISOString();
  return deps.moves.move(
    {
      id: deps.newId("mov"),
      applicationId: id,
      from: status,
      status: "withdrawn",
      at,
      mover: "guardian",
    },
    [...deps.guardians.refuse(id, at), ...tellCandidate(deps, told, "refused")],
  );
}

export type TellCandidateDeps = Pick<AnswerGuardianDeps, "queueMail" | "publicUrl" | "now"> & {
  moves: Pick<MoveStore, "addLink">;
};

/** Writes to a candidate what became of their guardian's answer, with a link to their page. */
export function tellCandidate(
  { moves, queueMail, publicUrl, now }: TellCandidateDeps,
  told: Correspondence,
  answer: "confirmed" | "refused" | "expired",
): BatchItem<"sqlite">[] {
  const link = newCandidateLink(publicUrl, now());
  const mail = guardianAnsweredMail(answer, {
    language: told.language,
    offer: { title: told.offerTitle, companyName: told.companyName },
    pageUrl: link.url,
  });
  return [moves.addLink(told.id, link), queueMail(mail, { to: told.candidateEmail, about: told.id })];
}
