import { CandidateErasure, CandidateSpace, PersonChange } from "@alternance-kit/contract/candidate-space";
import { createRoute, z } from "@hono/zod-openapi";
import { answer, body, keyParam, problems, router } from "../http/openapi.js";
import {
  type CandidateApplicationRoutesDeps,
  candidateApplicationRoutes,
} from "./candidate-applications.routes.js";
import { CANDIDATE, type CandidateOnlyDeps, candidateOnly } from "./candidate-only.js";
import { type EraseEverythingDeps, eraseEverything } from "./erase-everything.js";
import { type ExportEverythingDeps, exportEverything } from "./export-everything.js";
import { type ObjectToUseDeps, objectToUse } from "./object-to-use.js";
import { type ReadSpaceDeps, readSpace } from "./read-space.js";
import { type RectifyPersonDeps, rectifyPerson } from "./rectify-person.js";

const tags = ["Candidate space"];
const query = z.strictObject(keyParam);

const retrieve = createRoute({
  method: "get",
  path: "/candidate-space",
  operationId: "retrieveCandidateSpace",
  tags,
  summary: "All that is kept of the candidate",
  security: CANDIDATE,
  request: { query },
  responses: {
    200: answer("The space.", CandidateSpace),
    ...problems("validation_failed", "candidate_session_expired"),
  },
});

const rectify = createRoute({
  method: "patch",
  path: "/candidate-space/person",
  operationId: "rectifyCandidate",
  tags,
  summary: "Put the candidate's name or phone right, everywhere",
  description:
    "The companies that have an application are told that it was put right, and what; the values are theirs to read. The e-mail says who the candidate is, and does not change.",
  security: CANDIDATE,
  request: { query, body: body(PersonChange) },
  responses: {
    200: answer("The space, put right.", CandidateSpace),
    ...problems(
      "validation_failed",
      "malformed_json",
      "unsupported_media_type",
      "body_too_large",
      "candidate_session_expired",
    ),
  },
});

const exportAll = createRoute({
  method: "get",
  path: "/candidate-space/export.zip",
  operationId: "exportCandidateSpace",
  tags,
  summary: "All that is kept of the candidate, as JSON and files, in a ZIP archive",
  security: CANDIDATE,
  request: { query },
  responses: {
    200: {
      description: "The archive, as a download.",
      content: {
        "application/zip": { schema: { type: "string", contentMediaType: "application/zip" } },
      },
    },
    ...problems("validation_failed", "candidate_session_expired"),
  },
});

const eraseAll = createRoute({
  method: "post",
  path: "/candidate-space/erase",
  operationId: "eraseCandidateSpace",
  tags,
  summary: "Erase all of the candidate that may be",
  description: "Of a placement the contract's file is made, which the law has kept: it stays, and is named.",
  security: CANDIDATE,
  request: { query },
  responses: {
    200: answer("What was erased, and what must stay.", CandidateErasure),
    ...problems("validation_failed", "candidate_session_expired"),
  },
});

const object = createRoute({
  method: "post",
  path: "/candidate-space/objection",
  operationId: "objectToUse",
  tags,
  summary: "End every use but that of the applications sent",
  description:
    "The candidate leaves the pool, gets no more alerts, and what they agreed to beside is withdrawn. Applications go on until they are withdrawn.",
  security: CANDIDATE,
  request: { query },
  responses: {
    200: answer("The space as it is from now on.", CandidateSpace),
    ...problems("validation_failed", "candidate_session_expired"),
  },
});

export type CandidateSpaceRoutesDeps = CandidateOnlyDeps &
  ReadSpaceDeps &
  RectifyPersonDeps &
  ExportEverythingDeps &
  EraseEverythingDeps &
  ObjectToUseDeps &
  CandidateApplicationRoutesDeps;

/** A candidate's whole space, for them alone: what is here, and no more, is behind `candidateOnly`. */
export function candidateSpaceRoutes(deps: CandidateSpaceRoutesDeps) {
  const routes = router();
  routes.use("/candidate-space/*", candidateOnly(deps));
  routes.openapi(retrieve, async (c) => c.json(await readSpace(deps, c.var.candidate.emailFolded), 200));
  routes.openapi(rectify, async (c) => {
    const { emailFolded } = c.var.candidate;
    await rectifyPerson(deps, emailFolded, c.req.valid("json"));
    return c.json(await readSpace(deps, emailFolded), 200);
  });
  routes.openapi(exportAll, async (c) =>
    c.body(await exportEverything(deps, c.var.candidate.emailFolded), 200, {
      "content-type": "application/zip",
      "content-disposition": 'attachment; filename="candidat.zip"',
    }),
  );
  routes.openapi(eraseAll, async (c) =>
    c.json(await eraseEverything(deps, c.var.candidate.emailFolded), 200),
  );
  routes.openapi(object, async (c) => c.json(await objectToUse(deps, c.var.candidate.emailFolded), 200));
  routes.route("/", candidateApplicationRoutes(deps));
  return routes;
}
