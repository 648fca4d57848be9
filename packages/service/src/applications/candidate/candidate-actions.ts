import type { Application } from "@alternance-kit/contract/application";
import { CONSENTS_OF_SPACE, PersonChange, SlotChoice } from "@alternance-kit/contract/candidate-space";
import type { Language } from "@alternance-kit/contract/mail";
import { NewMessage } from "@alternance-kit/contract/message";
import type { ProblemCode } from "@alternance-kit/contract/problem";
import { CONSENT_TEXTS } from "@alternance-kit/domain/consents";
import { foldedEmail } from "@alternance-kit/domain/email";
import type { z } from "@hono/zod-openapi";
import { AppError } from "../../app-error.js";
import { type ChangeOwnConsentDeps, changeOwnConsent } from "../../candidate-space/change-own-consent.js";
import { type ObjectToUseDeps, objectToUse } from "../../candidate-space/object-to-use.js";
import { type RectifyPersonDeps, rectifyPerson } from "../../candidate-space/rectify-person.js";
import { invalid } from "../../http/validation.js";
import { type ChooseSlotDeps, chooseSlot } from "../interview/choose-slot.js";
import { type WriteMessageDeps, writeMessage } from "../messages/write-message.js";
import type { Done, Refused } from "./action-texts.fr.js";

export type CandidateActionDeps = WriteMessageDeps &
  ChooseSlotDeps &
  RectifyPersonDeps &
  ChangeOwnConsentDeps &
  ObjectToUseDeps;

/** What a form of the page sends: texts by name. */
export type Form = Readonly<Record<string, unknown>>;

export interface Asking {
  application: Application;
  language: Language;
  form: Form;
}

/** What a form does, by the end of its address. */
export const CANDIDATE_ACTIONS: Readonly<
  Record<string, { done: Done; run(deps: CandidateActionDeps, asking: Asking): Promise<unknown> }>
> = {
  messages: {
    done: "message",
    run: (deps, { application, form }) =>
      writeMessage(deps, application, { from: "candidate", ...read(NewMessage, { text: form["text"] }) }),
  },
  interview: {
    done: "slot",
    run: (deps, { application, form }) =>
      chooseSlot(deps, application.id, read(SlotChoice, { slot: Number(form["slot"]) }).slot),
  },
  person: {
    done: "person",
    run: (deps, { application, form }) => {
      const { firstName, lastName, phone } = form;
      const change = read(PersonChange, { firstName, lastName, phone: phone || null });
      return rectifyPerson(deps, ownerOf(application), change);
    },
  },
  objection: { done: "objection", run: (deps, { application }) => objectToUse(deps, ownerOf(application)) },
  ...Object.fromEntries(
    CONSENTS_OF_SPACE.map((purpose) => [
      `consents/${purpose}`,
      {
        done: "consent" as const,
        run: (deps: CandidateActionDeps, { application, language, form }: Asking) =>
          changeOwnConsent(deps, application, purpose, {
            given: form["given"] === "yes",
            textVersion: CONSENT_TEXTS[purpose].version,
            language,
          }),
      },
    ]),
  ),
};

/** A refusal as the page says it; what is not one of a form's goes on. */
export function refusalOf(error: unknown): Refused {
  const refused = error instanceof AppError ? REFUSED[error.code] : undefined;
  if (refused === undefined) throw error;
  return refused;
}

const REFUSED: Partial<Record<ProblemCode, Refused>> = {
  application_ended: "ended",
  too_many_requests: "too_many",
  slot_refused: "slot",
  interview_not_found: "slot",
  validation_failed: "fields",
  cv_infected: "file",
};

export const ownerOf = ({ applicant }: Application): string => foldedEmail(applicant.email ?? "");

function read<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error.issues, value);
}
