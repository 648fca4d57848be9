import { ClientSession, NewClientSession } from "@alternance-kit/contract/client-session";
import { createRoute } from "@hono/zod-openapi";
import { bearerOf } from "../http/bearer.js";
import { answer, body, problems, router, SECRET_ONLY } from "../http/openapi.js";
import { secretOnly } from "../http/principal.js";
import { modeOf } from "../keys/key.js";
import { type CreateClientSessionDeps, createClientSession } from "./create-client-session.js";

const create = createRoute({
  method: "post",
  path: "/client-sessions",
  operationId: "createClientSession",
  tags: ["Client sessions"],
  summary: "Open a session for one of your people, in a page of yours",
  description:
    "Your server, which knows who is logged in, mints it and hands its token to the page, where the elements use it. It reaches what your key reaches, within its scopes, from its origin alone, an hour at most; revoking the key ends it. It mints no other.",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { body: body(NewClientSession) },
  responses: {
    201: answer("The session: its token is told this once.", ClientSession),
    ...problems(
      "validation_failed",
      "malformed_json",
      "unsupported_media_type",
      "body_too_large",
      "secret_key_required",
    ),
  },
});

export function clientSessionRoutes(deps: CreateClientSessionDeps) {
  const routes = router();
  routes.openapi(create, async (c) => {
    const mode = modeOf(bearerOf(c.req.header("authorization")) ?? "");
    const session = await createClientSession(deps, c.var.principal, mode, c.req.valid("json"));
    c.header("Cache-Control", "no-store");
    return c.json(session, 201);
  });
  return routes;
}
