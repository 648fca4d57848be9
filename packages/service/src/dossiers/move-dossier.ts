import type { DossierFile, DossierMove } from "@alternance-kit/contract/dossier";
import { canMove, type DossierStatus, nextStates, stateOn } from "@alternance-kit/domain/dossier-states";
import { AppError, refuseField } from "../app-error.js";
import { type Principal, requireKind } from "../http/principal.js";
import type { NewId } from "../ids.js";
import { stateAfter } from "./dossier-state.js";
import type { DossierStore } from "./dossiers.store.js";
import { type FindDossierDeps, findDossier } from "./find-dossier.js";
import type { KeptDossier } from "./kept-dossier.js";
import { type ValidateDossierDeps, validateDossier } from "./validate-dossier.js";

export interface MoveDossierDeps extends FindDossierDeps, ValidateDossierDeps {
  dossiers: Pick<DossierStore, "find" | "move">;
  newId: NewId;
}

/** Where only a file without errors may go: what is signed, and what is sent, is what will be deposited. */
const NEEDS_NO_ERROR: readonly DossierStatus[] = ["to_sign", "transmitted"];
const MAX_ERRORS_TOLD = 10;

/** Records that a contract's file moved on, on a day. Of two moves at once the second is judged by where the first left it. */
export async function moveDossier(
  deps: MoveDossierDeps,
  principal: Principal,
  id: string,
  move: DossierMove,
): Promise<DossierFile> {
  const { sight, kept, today } = await findDossier(deps, principal, id);
  requireKind(principal, "company", "operator");
  const on = move.on ?? today;
  requirePossible(move, on, today, kept);
  const from = stateOn(kept.recorded, on);
  if (!canMove(from.status, move.to)) throw refused(from.status);
  if (NEEDS_NO_ERROR.includes(move.to)) await requireNoError(deps, kept, today);
  const isMoved = await deps.dossiers.move(sight, kept, {
    id: deps.newId("mov"),
    state: stateAfter(move.to, on, move.depositNumber),
    on,
    at: deps.now().toISOString(),
    byPartnerId: principal.partner.id,
    note: move.note || null,
  });
  if (isMoved) return (await findDossier(deps, principal, id)).kept.file;
  return moveDossier(deps, principal, id, move);
}

/** @throws {AppError} `validation_failed`, naming the field */
function requirePossible(move: DossierMove, on: string, today: string, { file }: KeptDossier): void {
  if (on > today) throw refuseField("/on", "date_in_future", "Give the day it happened: today or before.");
  const last = file.history.at(-1)?.on;
  if (last !== undefined && on < last) {
    throw refuseField(
      "/on",
      "date_before_last_move",
      `Give a day from ${last} on: the file moved on that day.`,
    );
  }
  if (move.depositNumber !== undefined && move.to !== "deposited") {
    throw refuseField("/depositNumber", "unknown_field", "Only a move to `deposited` has a deposit number.");
  }
}

/** @throws {AppError} `dossier_incomplete`, with the first errors' places and codes; their texts are for the operation that lists them */
async function requireNoError(deps: ValidateDossierDeps, kept: KeptDossier, today: string): Promise<void> {
  const { findings } = await validateDossier(deps, kept, "filing", today);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (!errors.length) return;
  const told = errors.slice(0, MAX_ERRORS_TOLD).map(({ path, code }) => `${path} ${code}`);
  throw new AppError(
    "dossier_incomplete",
    `${errors.length} errors are left (validate the file to read them): ${told.join(", ")}${errors.length > told.length ? "…" : "."}`,
  );
}

const refused = (from: DossierStatus) =>
  new AppError(
    "dossier_move_refused",
    `From ${from}, a contract file can move to: ${nextStates(from).join(", ") || "nothing more"}.`,
  );
