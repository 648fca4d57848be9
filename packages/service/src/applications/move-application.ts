import type { Application, ApplicationMove } from "@alternance-kit/contract/application";
import { canMove, nextStatuses } from "@alternance-kit/domain/application-transition";
import { DECLINE_REASONS } from "@alternance-kit/domain/decline-reasons";
import { AppError, refuseField } from "../app-error.js";
import { type Principal, requireKind, subjectOf } from "../http/principal.js";
import { withLatest } from "../offers/offers.store.js";
import { type PlaceApplicationDeps, placeApplication } from "../placements/place-application.js";
import { sightOf } from "./application-sight.js";
import type { ApplicationStore } from "./applications.store.js";
import { newCandidateLink } from "./candidate-links.js";
import { movedMail } from "./mails/application-mails.js";
import type { MoveStore } from "./moves.store.js";
import { type TellEndDeps, tellEnd } from "./tell-end.js";

export interface MoveApplicationDeps extends PlaceApplicationDeps, TellEndDeps {
  applications: Pick<ApplicationStore, "find">;
  moves: Pick<MoveStore, "move" | "correspondence" | "addLink">;
  now(): Date;
}

/**
 * Moves an application on, and tells the candidate; one that is placed becomes a placement. Of two moves at once, or of two
 * placements for one seat, the second is judged by where the first left things.
 */
export const moveApplication = (
  deps: MoveApplicationDeps,
  principal: Principal,
  id: string,
  move: ApplicationMove,
): Promise<Application> => withLatest(() => moveOnce(deps, principal, id, move));

async function moveOnce(
  deps: MoveApplicationDeps,
  principal: Principal,
  id: string,
  move: ApplicationMove,
): Promise<Application> {
  requireKind(principal, "company", "operator");
  checkReason(move);
  const sight = sightOf(principal);
  const application = await deps.applications.find(sight, id);
  const told = await deps.moves.correspondence(id);
  if (!application || !told) throw noApplication(id);
  const { status, guardian } = application;
  if (guardian && guardian.status !== "confirmed")
    throw new AppError(
      "application_move_refused",
      "The candidate is under 18: it moves once their guardian has agreed to it.",
    );
  const now = deps.now();
  const [reason, message] = [move.reason ?? null, move.message || null];
  const link = newCandidateLink(deps.publicUrl, now);
  const mail = movedMail({
    language: told.language,
    offer: { title: told.offerTitle, companyName: told.companyName },
    pageUrl: link.url,
    to: move.to,
    reason,
    message,
  });
  const placement =
    move.to === "placed" && canMove(status, "placed")
      ? await placeApplication(deps, principal, application, now.toISOString())
      : [];
  const isMoved =
    canMove(status, move.to) &&
    (await deps.moves.move(
      {
        id: deps.newId("mov"),
        applicationId: id,
        from: status,
        status: move.to,
        at: now.toISOString(),
        mover: "partner",
        byPartnerId: principal.partner.id,
        bySubject: subjectOf(principal),
        reason,
        message,
        note: move.note || null,
      },
      [
        ...placement,
        deps.moves.addLink(id, link),
        ...(move.to === "declined"
          ? await tellEnd(deps, told, { candidate: mail }, now)
          : [deps.queueMail(mail, { to: told.candidateEmail, about: id })]),
      ],
    ));
  if (!isMoved)
    throw new AppError(
      "application_move_refused",
      `From ${status}, an application can move to: ${nextStatuses(status).join(", ") || "nothing more"}.`,
    );
  return (await deps.applications.find(sight, id)) ?? application;
}

/** A refusal says why, in words that the candidate can use; nothing else has a reason. */
function checkReason({ to, reason }: ApplicationMove): void {
  if (to === "declined" && reason === undefined)
    throw refuseField(
      "/reason",
      "required",
      `To decline, give one of: ${Object.keys(DECLINE_REASONS).join(", ")}.`,
    );
  if (to !== "declined" && reason !== undefined)
    throw refuseField("/reason", "not_allowed_value", "Give a reason to decline only.");
}

export const noApplication = (id: string) =>
  new AppError("application_not_found", `There is no application ${id} among those this key may see.`);
