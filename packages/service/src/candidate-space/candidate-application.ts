import type { Application } from "@alternance-kit/contract/application";
import {
  CANDIDATE_ACTIONS,
  type CandidateApplication,
  type DocumentKind,
} from "@alternance-kit/contract/candidate-space";
import { canMove } from "@alternance-kit/domain/application-transition";
import { checkChoice } from "@alternance-kit/domain/interview";
import { canErase } from "../applications/candidate/erase-application.js";
import { isOpenToMessages } from "../applications/messages/write-message.js";

type Action = (typeof CANDIDATE_ACTIONS)[number];

const CAN: Readonly<Record<Action, (application: Application, now: Date) => boolean>> = {
  withdraw: ({ status }) => canMove(status, "withdrawn"),
  erase: ({ status }) => canErase(status),
  message: isOpenToMessages,
  choose_slot: ({ interview, status }, now) =>
    interview?.slots.some((_, slot) => checkChoice(interview, status, slot, now).ok) ?? false,
};

/** What a candidate may do with an application as it stands at `now`. */
export const candidateCan = (application: Application, now: Date): Action[] =>
  CANDIDATE_ACTIONS.filter((action) => CAN[action](application, now));

/** An application as its candidate is shown it: without what the company noted for itself, which the export has. */
export function candidateApplication(
  application: Application,
  files: readonly { kind: DocumentKind; fileName: string; sizeBytes: number; scan: Scan }[],
  now: Date,
): CandidateApplication {
  const { id, reference, status, message, messages, interview, consents, rectifications } = application;
  const { offer, guardian, receivedAt, updatedAt } = application;
  return {
    id,
    reference,
    offer: { id: offer.id, title: offer.title, companyName: offer.companyName },
    status,
    message,
    history: application.history.map(({ status, at, mover, reason, message }) => ({
      status,
      at,
      mover,
      reason,
      message,
    })),
    documents: files.map(({ kind, fileName, sizeBytes, scan }) => ({ kind, fileName, sizeBytes, scan })),
    messages,
    interview,
    guardian: guardian?.status ?? null,
    consents,
    rectifications,
    can: candidateCan(application, now),
    receivedAt,
    updatedAt,
  };
}

type Scan = CandidateApplication["documents"][number]["scan"];
