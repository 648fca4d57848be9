import type { Application, ApplicationMove } from "@alternance-kit/contract/application";
import { canMove, nextStatuses } from "@alternance-kit/domain/application-transition";
import { AppError } from "../app-error.js";
import { type Principal, requireKind } from "../http/principal.js";
import type { NewId } from "../ids.js";
import { sightOf } from "./application-sight.js";
import type { ApplicationStore } from "./applications.store.js";

export interface MoveApplicationDeps {
  applications: Pick<ApplicationStore, "find" | "move">;
  newId: NewId;
  now(): Date;
}

/** Moves an application on. Of two moves at once the second is judged by where the first left it. */
export async function moveApplication(
  deps: MoveApplicationDeps,
  principal: Principal,
  id: string,
  move: ApplicationMove,
): Promise<Application> {
  requireKind(principal, "company", "operator");
  const sight = sightOf(principal);
  const application = await deps.applications.find(sight, id);
  if (!application) throw noApplication(id);
  const { status } = application;
  const isMoved =
    canMove(status, move.to) &&
    (await deps.applications.move(sight, status, {
      id: deps.newId("mov"),
      applicationId: id,
      status: move.to,
      at: deps.now().toISOString(),
      byPartnerId: principal.partner.id,
      note: move.note || null,
    }));
  if (!isMoved)
    throw new AppError(
      "application_move_refused",
      `From ${status}, an application can move to: ${nextStatuses(status).join(", ") || "nothing more"}.`,
    );
  return (await deps.applications.find(sight, id)) ?? application;
}

export const noApplication = (id: string) =>
  new AppError("application_not_found", `There is no application ${id} among those this key may see.`);
