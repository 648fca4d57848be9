import { CONSENT_PURPOSES, CONSENT_WAYS, consentText } from "@alternance-kit/domain/consents";
import * as z from "zod";
import { Email, Instant, line } from "./common.js";
import { Language } from "./mail.js";
import type { FieldCode } from "./problem.js";

export const ConsentPurpose = z.enum(CONSENT_PURPOSES).meta({
  id: "ConsentPurpose",
  description:
    "`application`: told, not asked, and taken as read by sending; `school`: the partner whose page it is sees the name; `pool`: kept for other offers; `alerts`: e-mails of new offers; `disability`: what is told of an RQTH is kept",
});
export type ConsentPurpose = z.output<typeof ConsentPurpose>;

const textVersion = z
  .string()
  .max(20)
  .meta({ description: "The version of the sentence that was shown", example: "2026-11" });

export const GivenConsent = z
  .strictObject({ purpose: ConsentPurpose, textVersion })
  .refine(({ purpose, textVersion }) => consentText(purpose, textVersion) !== undefined, {
    path: ["textVersion"],
    message: "Give a version that this purpose's sentence has had.",
    params: { fieldCode: "not_allowed_value" satisfies FieldCode },
  })
  .meta({ id: "GivenConsent", description: "A box that the candidate ticked beside its sentence" });
export type GivenConsent = z.input<typeof GivenConsent>;

export const GivenConsents = z
  .array(GivenConsent)
  .max(CONSENT_PURPOSES.length)
  .refine((given) => new Set(given.map(({ purpose }) => purpose)).size === given.length, {
    message: "Give each purpose once.",
    params: { fieldCode: "not_allowed_value" satisfies FieldCode },
  });

export const Consent = z
  .strictObject({
    purpose: ConsentPurpose,
    textVersion,
    textSha256: z.string().meta({ description: "Of the sentence shown, in UTF-8, in hexadecimal" }),
    language: Language,
    way: z.enum(CONSENT_WAYS).meta({
      description: "A form with a script or without, a partner's server, or the candidate's own pages",
    }),
    givenAt: Instant,
    withdrawnAt: Instant.nullable(),
  })
  .meta({ id: "Consent", description: "What was agreed to, and the proof of it" });
export type Consent = z.output<typeof Consent>;

export const NewGuardian = z
  .strictObject({ firstName: line(1, 80), lastName: line(1, 80), email: Email })
  .meta({
    id: "NewGuardian",
    description: "Who answers for a candidate under 18, at another address than the candidate's",
  });
export type NewGuardian = z.input<typeof NewGuardian>;

export const GUARDIAN_STATUSES = ["awaiting", "confirmed", "refused"] as const;

export const GuardianAnswer = z
  .strictObject({
    status: z.enum(GUARDIAN_STATUSES),
    askedAt: Instant,
    answeredAt: Instant.nullable(),
    name: z.string().nullable().meta({ description: "For the operator alone; null to others" }),
    email: z.string().nullable().meta({ description: "For the operator alone; null to others" }),
  })
  .meta({ id: "GuardianAnswer" });
export type GuardianAnswer = z.output<typeof GuardianAnswer>;
