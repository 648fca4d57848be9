import {
  CandidateApplication,
  CandidateErasure,
  CONSENTS_OF_SPACE,
  ConsentChange,
  DocumentKind,
  SlotChoice,
} from "@alternance-kit/contract/candidate-space";
import { NewMessage } from "@alternance-kit/contract/message";
import { createRoute, z } from "@hono/zod-openapi";
import { AppError } from "../app-error.js";
import {
  type WithdrawApplicationDeps,
  withdrawApplication,
} from "../applications/candidate/withdraw-application.js";
import type { CvRowStore } from "../applications/cv-rows.store.js";
import type { CvStore } from "../applications/cv-store.js";
import { fileResponse } from "../applications/download-file.js";
import { type ChooseSlotDeps, chooseSlot } from "../applications/interview/choose-slot.js";
import { type WriteMessageDeps, writeMessage } from "../applications/messages/write-message.js";
import { answer, body, idempotencyHeader, keyParam, problems, router } from "../http/openapi.js";
import { type Idempotency, once } from "../idempotency/idempotency.js";
import { CANDIDATE } from "./candidate-only.js";
import { type ChangeOwnConsentDeps, changeOwnConsent } from "./change-own-consent.js";
import { type EraseEverythingDeps, eraseOwnApplication } from "./erase-everything.js";
import { OWN, ownApplication } from "./own-application.js";
import { type ReadSpaceDeps, readOwnApplication } from "./read-space.js";

const tags = ["Candidate space"];
const query = z.strictObject(keyParam);
const id = z.string().meta({ description: "The id of an application of the candidate" });
const params = z.object({ id });
const OWN_ONE = ["validation_failed", "candidate_session_expired", "application_not_found"] as const;
const WITH_BODY = ["malformed_json", "unsupported_media_type", "body_too_large"] as const;

const withdraw = createRoute({
  method: "post",
  path: "/candidate-space/applications/{id}/withdraw",
  operationId: "withdrawOwnApplication",
  tags,
  summary: "Withdraw an application",
  description: "The company is told. Of one that is withdrawn already nothing changes.",
  security: CANDIDATE,
  request: { params, query },
  responses: {
    200: answer("The application, withdrawn.", CandidateApplication),
    ...problems(...OWN_ONE, "application_move_refused"),
  },
});

const erase = createRoute({
  method: "post",
  path: "/candidate-space/applications/{id}/erase",
  operationId: "eraseOwnApplication",
  tags,
  summary: "Erase an application, its files and its e-mails",
  security: CANDIDATE,
  request: { params, query },
  responses: {
    200: answer("What was erased.", CandidateErasure),
    ...problems(...OWN_ONE, "application_kept"),
  },
});

const write = createRoute({
  method: "post",
  path: "/candidate-space/applications/{id}/messages",
  operationId: "writeToCompany",
  tags,
  summary: "Write to the company about an application",
  security: CANDIDATE,
  request: { params, query, headers: idempotencyHeader, body: body(NewMessage) },
  responses: {
    201: answer("The application, with the message.", CandidateApplication),
    ...problems(
      ...OWN_ONE,
      ...WITH_BODY,
      "application_ended",
      "too_many_requests",
      "idempotency_in_progress",
      "idempotency_key_reused",
    ),
  },
});

const choose = createRoute({
  method: "post",
  path: "/candidate-space/applications/{id}/interview",
  operationId: "chooseInterviewSlot",
  tags,
  summary: "Choose a slot of the interview that the company proposes",
  security: CANDIDATE,
  request: { params, query, body: body(SlotChoice) },
  responses: {
    200: answer("The application, with the slot chosen.", CandidateApplication),
    ...problems(...OWN_ONE, ...WITH_BODY, "interview_not_found", "slot_refused"),
  },
});

const download = createRoute({
  method: "get",
  path: "/candidate-space/applications/{id}/documents/{kind}",
  operationId: "downloadOwnDocument",
  tags,
  summary: "Download a file of an application, byte for byte",
  security: CANDIDATE,
  request: { params: z.object({ id, kind: DocumentKind }), query },
  responses: {
    200: {
      description: "The file, as a download, never to be shown inline.",
      content: {
        "application/octet-stream": {
          schema: { type: "string", contentMediaType: "application/octet-stream" },
        },
      },
    },
    ...problems(...OWN_ONE, "document_not_found", "cv_infected"),
  },
});

const agree = createRoute({
  method: "put",
  path: "/candidate-space/applications/{id}/consents/{purpose}",
  operationId: "changeOwnConsent",
  tags,
  summary: "Give a consent of an application, or withdraw it",
  security: CANDIDATE,
  request: {
    params: z.object({ id, purpose: z.enum(CONSENTS_OF_SPACE) }),
    query,
    body: body(ConsentChange),
  },
  responses: {
    200: answer("The application, with its consents.", CandidateApplication),
    ...problems(...OWN_ONE, ...WITH_BODY, "cv_infected"),
  },
});

export type CandidateApplicationRoutesDeps = Omit<ReadSpaceDeps, "people" | "profiles" | "cvRows"> &
  WithdrawApplicationDeps &
  WriteMessageDeps &
  ChooseSlotDeps &
  ChangeOwnConsentDeps &
  Pick<EraseEverythingDeps, "erasures"> & {
    cvRows: Pick<CvRowStore, "filesOf" | "findFile">;
    cvs: Pick<CvStore, "read" | "remove">;
    idempotency: Idempotency;
  };

/** What a candidate does with one of their applications. Another's is as if it were not there. */
export function candidateApplicationRoutes(deps: CandidateApplicationRoutesDeps) {
  const routes = router();
  routes.openapi(withdraw, async (c) => {
    const { emailFolded } = c.var.candidate;
    const { id } = c.req.valid("param");
    const application = await ownApplication(deps, emailFolded, id);
    await withdrawApplication(deps, application);
    const now = await readOwnApplication(deps, emailFolded, id);
    if (now.status === "withdrawn") return c.json(now, 200);
    throw new AppError(
      "application_move_refused",
      `It stands at ${now.status}: there is nothing to withdraw any more.`,
    );
  });
  routes.openapi(erase, async (c) =>
    c.json(await eraseOwnApplication(deps, c.var.candidate.emailFolded, c.req.valid("param").id), 200),
  );
  routes.openapi(write, async (c) => {
    const { emailFolded } = c.var.candidate;
    const { id } = c.req.valid("param");
    const { text } = c.req.valid("json");
    const application = await ownApplication(deps, emailFolded, id);
    const idempotencyKey = c.req.valid("header")["idempotency-key"];
    const request = ["writeToCompany", emailFolded, id, text];
    await once<{ id: string }>(
      deps.idempotency,
      { keyId: c.var.principal.keyId, idempotencyKey, request },
      async (record) => {
        await writeMessage(deps, application, { from: "candidate", text }, record({ id }));
        return { id };
      },
    );
    return c.json(await readOwnApplication(deps, emailFolded, id), 201);
  });
  routes.openapi(choose, async (c) => {
    const { emailFolded } = c.var.candidate;
    const { id } = c.req.valid("param");
    await ownApplication(deps, emailFolded, id);
    await chooseSlot(deps, id, c.req.valid("json").slot);
    return c.json(await readOwnApplication(deps, emailFolded, id), 200);
  });
  routes.openapi(download, async (c) => {
    const { id, kind } = c.req.valid("param");
    await ownApplication(deps, c.var.candidate.emailFolded, id);
    const file = await deps.cvRows.findFile(OWN, id, kind);
    if (!file) throw new AppError("document_not_found", `The application ${id} has no such file.`);
    return fileResponse(deps.cvs, file);
  });
  routes.openapi(agree, async (c) => {
    const { emailFolded } = c.var.candidate;
    const { id, purpose } = c.req.valid("param");
    const application = await ownApplication(deps, emailFolded, id);
    await changeOwnConsent(deps, application, purpose, c.req.valid("json"));
    return c.json(await readOwnApplication(deps, emailFolded, id), 200);
  });
  return routes;
}
