import type { ApplicationNote } from "@alternance-kit/contract/application-note";
import { type Principal, requireKind, subjectOf } from "../../http/principal.js";
import { type Idempotency, once } from "../../idempotency/idempotency.js";
import type { NewId } from "../../ids.js";
import { sightOf } from "../application-sight.js";
import type { ApplicationStore } from "../applications.store.js";
import { noApplication } from "../move-application.js";
import type { NoteStore } from "./notes.store.js";

export interface AddNoteDeps {
  applications: Pick<ApplicationStore, "find">;
  notes: NoteStore;
  idempotency: Idempotency;
  newId: NewId;
  now(): Date;
}

/** Adds a note, for the company and the operator. The answer kept for a repeated request holds ids alone: it would outlive the note. */
export async function addNote(
  deps: AddNoteDeps,
  principal: Principal,
  id: string,
  text: string,
  idempotencyKey: string | undefined,
): Promise<ApplicationNote> {
  requireKind(principal, "company", "operator");
  const sight = sightOf(principal);
  const bySubject = subjectOf(principal);
  const use = {
    keyId: principal.keyId,
    idempotencyKey,
    request: ["addApplicationNote", id, text, bySubject],
  };
  const kept = await once<{ id: string; noteId: string }>(deps.idempotency, use, async (record) => {
    if (!(await deps.applications.find(sight, id))) throw noApplication(id);
    const noteId = deps.newId("not");
    const row = {
      id: noteId,
      applicationId: id,
      text,
      byPartnerId: principal.partner.id,
      bySubject,
      at: deps.now().toISOString(),
    };
    if (!(await deps.notes.add(row, record({ id, noteId })))) throw noApplication(id);
    return { id, noteId };
  });
  const application = await deps.applications.find(sight, id);
  const note = application?.notes.find((one) => one.id === kept.noteId);
  if (!note) throw noApplication(id);
  return note;
}
