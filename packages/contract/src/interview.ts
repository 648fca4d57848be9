import { INTERVIEW_SLOTS } from "@alternance-kit/domain/interview";
import * as z from "zod";
import { Instant, line } from "./common.js";

export const InterviewSlot = z
  .strictObject({ startsAt: Instant, endsAt: Instant })
  .meta({ id: "InterviewSlot", description: "When one could meet, in UTC" });
export type InterviewSlot = z.output<typeof InterviewSlot>;

export const Interview = z
  .strictObject({
    slots: z.array(InterviewSlot),
    chosen: z
      .int()
      .nullable()
      .meta({ description: "Which of `slots` the candidate chose, the first being 0; null until then" }),
    place: z.string().nullable(),
    url: z.string().nullable().meta({ description: "Where one meets by video" }),
  })
  .meta({ id: "Interview" });
export type Interview = z.output<typeof Interview>;

export const InterviewProposal = z
  .strictObject({
    slots: z.array(InterviewSlot).min(1).max(INTERVIEW_SLOTS.most).meta({
      description: "In the time to come, within 180 days, 5 minutes to 8 hours each, none over another",
    }),
    place: line(1, 200).optional(),
    url: z
      .url({ protocol: /^https$/ })
      .max(2_000)
      .optional()
      .meta({ description: "Where one meets by video" }),
  })
  .meta({
    id: "InterviewProposal",
    description: "`place`, `url` or both: the candidate must know where to go.",
  });
export type InterviewProposal = z.input<typeof InterviewProposal>;

export const SlotChoice = z
  .strictObject({
    slot: z
      .int()
      .min(0)
      .max(INTERVIEW_SLOTS.most - 1),
  })
  .meta({ id: "SlotChoice", description: "Which of the interview's `slots`, the first being 0" });
export type SlotChoice = z.input<typeof SlotChoice>;
