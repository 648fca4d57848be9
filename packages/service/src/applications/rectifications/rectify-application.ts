import type { Application } from "@alternance-kit/contract/application";
import type { RectifiedField } from "@alternance-kit/contract/rectification";
import type { BatchItem } from "drizzle-orm/batch";
import type { RecordEvent } from "../../events/event-recorder.js";
import type { NewId } from "../../ids.js";
import type { QueueMail } from "../../mail/queue-mail.js";
import type { MoveStore } from "../moves.store.js";
import type { RectificationStore, RectifiedPerson } from "./rectifications.store.js";
import { rectifiedMail } from "./rectified-mail.js";

export interface RectifyApplicationDeps {
  rectifications: RectificationStore;
  moves: Pick<MoveStore, "correspondence">;
  recordEvent: RecordEvent;
  queueMail: QueueMail;
  newId: NewId;
  now(): Date;
}

/**
 * Puts right what a candidate says of themselves (GDPR, article 16). Whoever had it wrong learns that it changed (article 19): the company by
 * e-mail, without the values, and partners by the event. What a guardian has not let out yet went to nobody.
 */
export async function rectifyApplication(
  deps: RectifyApplicationDeps,
  application: Application,
  change: RectifiedPerson,
): Promise<void> {
  const person = changed(application, change);
  const rectified = Object.keys(person) as RectifiedField[]; // Safe: the type has no other key.
  if (!rectified.length) return;
  const { id } = application;
  const at = deps.now().toISOString();
  const told =
    application.guardian && application.guardian.status !== "confirmed"
      ? []
      : await tell(deps, application, rectified, at);
  await deps.rectifications.rectify({ id: deps.newId("rct"), applicationId: id, at }, person, told);
}

async function tell(
  { moves, recordEvent, queueMail }: RectifyApplicationDeps,
  { id, offer, source, reference }: Application,
  rectified: RectifiedField[],
  at: string,
): Promise<BatchItem<"sqlite">[]> {
  const { companyEmail } = (await moves.correspondence(id)) ?? {};
  const parties = { offerId: offer.id, companyId: offer.companyId, sourcePartnerId: source.partnerId };
  const mail = rectifiedMail({ offer, reference, rectified });
  return [
    recordEvent({ type: "application.updated", at, data: { applicationId: id, ...parties, rectified } }),
    ...(companyEmail ? [queueMail(mail, { to: companyEmail, about: id })] : []),
  ];
}

/** What of a change is not so already. */
function changed(
  { applicant }: Application,
  { firstName, lastName, phone }: RectifiedPerson,
): RectifiedPerson {
  return {
    ...(firstName !== undefined && firstName !== applicant.firstName && { firstName }),
    ...(lastName !== undefined && lastName !== applicant.lastName && { lastName }),
    ...(phone !== undefined && phone !== applicant.phone && { phone }),
  };
}
