import { Application } from "@alternance-kit/contract/application";
import { NewMessage } from "@alternance-kit/contract/message";
import { createRoute } from "@hono/zod-openapi";
import { answer, body, idempotencyHeader, idParam, problems, router, secretOr } from "../../http/openapi.js";
import { requireKind } from "../../http/principal.js";
import { type Idempotency, once } from "../../idempotency/idempotency.js";
import { shownTo, sightOf } from "../application-sight.js";
import type { ApplicationStore } from "../applications.store.js";
import { noApplication } from "../move-application.js";
import { type WriteMessageDeps, writeMessage } from "./write-message.js";

const write = createRoute({
  method: "post",
  path: "/applications/{id}/messages",
  operationId: "writeToCandidate",
  tags: ["Applications"],
  summary: "Write to a candidate about their application",
  description:
    "The candidate gets it by e-mail, and reads and answers it on their page. The company's silence is counted anew from there.",
  ...secretOr("applications:read", "applications:note"),
  request: { params: idParam("application"), headers: idempotencyHeader, body: body(NewMessage) },
  responses: {
    201: answer("The application, with the message.", Application),
    ...problems(
      "validation_failed",
      "malformed_json",
      "unsupported_media_type",
      "body_too_large",
      "secret_key_required",
      "not_permitted",
      "application_not_found",
      "application_ended",
      "too_many_requests",
      "idempotency_in_progress",
      "idempotency_key_reused",
    ),
  },
});

export type MessageRoutesDeps = WriteMessageDeps & {
  applications: Pick<ApplicationStore, "find">;
  idempotency: Idempotency;
};

export function messageRoutes(deps: MessageRoutesDeps) {
  const routes = router();
  routes.openapi(write, async (c) => {
    const { principal } = c.var;
    requireKind(principal, "company", "operator");
    const { id } = c.req.valid("param");
    const { text } = c.req.valid("json");
    const sight = sightOf(principal);
    const find = async () => {
      const application = await deps.applications.find(sight, id);
      if (!application) throw noApplication(id);
      return application;
    };
    const idempotencyKey = c.req.valid("header")["idempotency-key"];
    const use = { keyId: principal.keyId, idempotencyKey, request: ["writeToCandidate", id, text] };
    await once<{ id: string }>(deps.idempotency, use, async (record) => {
      await writeMessage(deps, await find(), { from: "company", text }, record({ id }));
      return { id };
    });
    return c.json(shownTo(sight, await find()), 201);
  });
  return routes;
}
