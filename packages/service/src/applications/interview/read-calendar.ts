import { isCalledOff } from "@alternance-kit/domain/interview";
import { AppError } from "../../app-error.js";
import { type Principal, requireKind } from "../../http/principal.js";
import { sightOf } from "../application-sight.js";
import type { ApplicationStore } from "../applications.store.js";
import { noApplication } from "../move-application.js";
import { interviewCalendar } from "./interview-calendar.js";
import { cancelledEvent, chosenEvent, interviewEvent } from "./interview-event.js";
import type { InterviewStore } from "./interviews.store.js";

export interface ReadCalendarDeps {
  applications: Pick<ApplicationStore, "find">;
  interviews: Pick<InterviewStore, "find">;
  publicUrl: string;
}

/** The interview that a candidate chose, for their company's calendar; cancelled, when the application ended before it. */
export async function readCalendar(
  deps: ReadCalendarDeps,
  principal: Principal,
  id: string,
): Promise<string> {
  requireKind(principal, "company", "operator");
  const [application, kept] = await Promise.all([
    deps.applications.find(sightOf(principal), id),
    deps.interviews.find(id),
  ]);
  if (!application) throw noApplication(id);
  const slot = kept?.interview.slots[kept.interview.chosen ?? -1];
  if (!kept || kept.chosenAt === null || !slot)
    throw new AppError("interview_not_found", `The candidate of ${id} has chosen no slot.`);
  const { reference, offer, status, history } = application;
  const told = { id, reference, offerTitle: offer.title, companyName: offer.companyName };
  const movedAt = history.at(-1)?.at;
  return interviewCalendar({
    ...interviewEvent(deps.publicUrl, told, kept.interview, slot),
    ...(movedAt !== undefined && isCalledOff(slot, status, movedAt)
      ? cancelledEvent(kept.sequence, movedAt)
      : chosenEvent(kept.sequence, kept.chosenAt)),
    language: "fr",
    reader: "company",
  });
}
