import { createRoute } from "@hono/zod-openapi";
import { idParam, problems, router, secretOr } from "../http/openapi.js";
import { type DownloadFileDeps, downloadFile } from "./download-file.js";

const tags = ["Applications"];
const bytes = { type: "string", contentMediaType: "application/octet-stream" } as const;
const file = (scan: string) => ({
  description: `The file, as a download, never to be shown inline: \`${scan}\` of the application tells whether it was looked into for viruses.`,
  content: { "application/octet-stream": { schema: bytes } },
});
const refusals = ["secret_key_required", "not_permitted", "application_not_found", "cv_infected"] as const;

const cv = createRoute({
  method: "get",
  path: "/applications/{id}/cv",
  operationId: "downloadCv",
  tags,
  summary: "Download an application's CV, byte for byte",
  ...secretOr("applications:read"),
  request: { params: idParam("application") },
  responses: { 200: file("cv.scan"), ...problems(...refusals, "cv_not_found") },
});

const document = createRoute({
  method: "get",
  path: "/applications/{id}/document",
  operationId: "downloadDocument",
  tags,
  summary: "Download the second document of an application, byte for byte",
  ...secretOr("applications:read"),
  request: { params: idParam("application") },
  responses: { 200: file("document.scan"), ...problems(...refusals, "document_not_found") },
});

const answerFile = createRoute({
  method: "get",
  path: "/applications/{id}/answer-file",
  operationId: "downloadAnswerFile",
  tags,
  summary: "Download the file that a question of the offer asked for, byte for byte",
  ...secretOr("applications:read"),
  request: { params: idParam("application") },
  responses: { 200: file("answerFile.scan"), ...problems(...refusals, "document_not_found") },
});

/** The candidates' files, to those who may read them. */
export function applicationFileRoutes(deps: DownloadFileDeps) {
  const routes = router();
  routes.openapi(cv, async (c) => downloadFile(deps, c.var.principal, c.req.valid("param").id, "cv"));
  routes.openapi(document, async (c) =>
    downloadFile(deps, c.var.principal, c.req.valid("param").id, "document"),
  );
  routes.openapi(answerFile, async (c) =>
    downloadFile(deps, c.var.principal, c.req.valid("param").id, "answer"),
  );
  return routes;
}
