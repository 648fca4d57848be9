import type { Application } from "@alternance-kit/contract/application";
import { canMove } from "@alternance-kit/domain/application-transition";
import type { NewId } from "../../ids.js";
import { withdrawnMail } from "../mails/application-mails.js";
import type { MoveStore } from "../moves.store.js";
import { type TellEndDeps, tellEnd } from "../tell-end.js";

export interface WithdrawApplicationDeps extends TellEndDeps {
  moves: Pick<MoveStore, "move" | "correspondence">;
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
  const now = deps.now();
  return deps.moves.move(
    {
      id: deps.newId("mov"),
      applicationId: id,
      from: status,
      status: "withdrawn",
      at: now.toISOString(),
      mover: "candidate",
    },
    told ? await tellEnd(deps, told, { company: withdrawnMail({ offer, reference }) }, now) : [],
  );
}
