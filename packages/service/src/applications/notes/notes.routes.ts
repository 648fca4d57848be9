import { ApplicationNote, NewApplicationNote } from "@alternance-kit/contract/application-note";
import { createRoute } from "@hono/zod-openapi";
import { answer, body, idempotencyHeader, idParam, problems, router, secretOr } from "../../http/openapi.js";
import { type AddNoteDeps, addNote } from "./add-note.js";

const add = createRoute({
  method: "post",
  path: "/applications/{id}/notes",
  operationId: "addApplicationNote",
  tags: ["Applications"],
  summary: "Note something about an application",
  description:
    "For the company and the operator. It is erased with the application, and the candidate's own export holds it: write nothing that they may not read.",
  ...secretOr("applications:note"),
  request: { params: idParam("application"), headers: idempotencyHeader, body: body(NewApplicationNote) },
  responses: {
    201: answer("The note.", ApplicationNote),
    ...problems(
      "validation_failed",
      "malformed_json",
      "unsupported_media_type",
      "body_too_large",
      "secret_key_required",
      "not_permitted",
      "application_not_found",
      "idempotency_in_progress",
      "idempotency_key_reused",
    ),
  },
});

export function noteRoutes(deps: AddNoteDeps) {
  const routes = router();
  routes.openapi(add, async (c) => {
    const { text } = c.req.valid("json");
    const idempotencyKey = c.req.valid("header")["idempotency-key"];
    const note = await addNote(deps, c.var.principal, c.req.valid("param").id, text, idempotencyKey);
    return c.json(note, 201);
  });
  return routes;
}
