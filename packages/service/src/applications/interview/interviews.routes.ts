import { Application } from "@alternance-kit/contract/application";
import { InterviewProposal } from "@alternance-kit/contract/interview";
import { createRoute } from "@hono/zod-openapi";
import { answer, body, idParam, problems, router, secretOr } from "../../http/openapi.js";
import { shownTo, sightOf } from "../application-sight.js";
import { type ProposeInterviewDeps, proposeInterview } from "./propose-interview.js";
import { type ReadCalendarDeps, readCalendar } from "./read-calendar.js";

const tags = ["Applications"];

const propose = createRoute({
  method: "put",
  path: "/applications/{id}/interview",
  operationId: "proposeInterview",
  tags,
  summary: "Propose slots for an interview",
  description:
    "In the place of any proposed before. The application moves to `interview` unless it is there; the candidate gets one e-mail, and chooses on their page; then both get an e-mail with a file for their calendars.",
  ...secretOr("applications:read", "applications:move"),
  request: { params: idParam("application"), body: body(InterviewProposal) },
  responses: {
    200: answer("The application, with its interview.", Application),
    ...problems(
      "validation_failed",
      "malformed_json",
      "unsupported_media_type",
      "body_too_large",
      "secret_key_required",
      "not_permitted",
      "application_not_found",
      "interview_refused",
    ),
  },
});

const calendar = createRoute({
  method: "get",
  path: "/applications/{id}/interview.ics",
  operationId: "readInterviewCalendar",
  tags,
  summary: "The interview that the candidate chose, for a calendar",
  ...secretOr("applications:read"),
  request: { params: idParam("application") },
  responses: {
    200: {
      description:
        "An event of iCalendar (RFC 5545), in UTC; `METHOD:CANCEL` once the application ended before it. It names the application by its reference, and not the candidate.",
      content: { "text/calendar": { schema: { type: "string" } } },
    },
    ...problems("secret_key_required", "not_permitted", "application_not_found", "interview_not_found"),
  },
});

export function interviewRoutes(deps: ProposeInterviewDeps & ReadCalendarDeps) {
  const routes = router();
  routes.openapi(propose, async (c) => {
    const { principal } = c.var;
    const { id } = c.req.valid("param");
    const proposed = await proposeInterview(deps, principal, id, c.req.valid("json"));
    return c.json(shownTo(sightOf(principal), proposed), 200);
  });
  routes.openapi(calendar, async (c) =>
    c.body(await readCalendar(deps, c.var.principal, c.req.valid("param").id), 200, {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="entretien.ics"',
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    }),
  );
  return routes;
}
