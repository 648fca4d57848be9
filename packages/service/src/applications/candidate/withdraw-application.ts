import type { Application } from "@alternance-kit/contract/application";
import { canMove } from "@alternance-kit/domain/application-transition";
import type { NewId } from "../../ids.js";
import type { QueueMail } from "../../mail/queue-mail.js";
import { withdrawnMail } from "../mails/application-mails.js";
import type { MoveStore } from "../moves.store.js";

export interface WithdrawApplicationDeps {
  moves: Pick<MoveStore, "move" | "correspondence">;
  queueMail: QueueMail;
  newId: NewId;
  now(): Date;
}

/** Withdraws an application for its candidate, and tells the company. Of one that has ended nothing changes; answers whether it was withdrawn. */
export async function withdrawApplication(
  deps: WithdrawApplicationDeps,
  { id, status, reference, offer }: Application,
): Promise<boolean> {
  if (!canMove(status, "withdrawn")) return false;
  const told = await deps.moves.correspondence(id);
  const mail = withdrawnMail({ offer, reference });
  return deps.moves.move(
    {
      id: deps.newId("mov"),
      applicationId: id,
      from: status,
      status: "withdrawn",
      at: deps.now().toISOString(),
      mover: "candidate",
      byPartnerId: null,
      reason: null,
      message: null,
      note: null,
    },
    told?.companyEmail ? [deps.queueMail(mail, { to: told.companyEmail, about: id })] : [],
  );
}
