import { Upload } from "@alternance-kit/contract/upload";
import { MAX_CV_BYTES } from "@alternance-kit/domain/candidate-file";
import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { CvStore } from "../applications/cv-store.js";
import { ANY_KEY, answer, idParam, keyParam, problems, router } from "../http/openapi.js";
import type { HttpEnv } from "../http/principal.js";
import { type AppendToUploadDeps, appendToUpload } from "./append-to-upload.js";
import { type BeginUploadDeps, beginUpload } from "./begin-upload.js";
import { uploadGone } from "./refusals.js";
import { takeTurns } from "./take-turns.js";
import { ABILITIES, OFFSET_BYTES, requireOffsetBytes, tell, tus } from "./tus.js";
import { type KeptUpload, keyOfUpload, type UploadStore } from "./uploads.store.js";

const tags = ["Uploads"];
const query = z.strictObject(keyParam);
const tusHeader = {
  "tus-resumable": z.string().optional().meta({ description: "`1.0.0`, when it is given" }),
};
const byteCount = z.coerce.number().int().min(0);
const bytes = { [OFFSET_BYTES]: { schema: { type: "string", contentMediaType: OFFSET_BYTES } } } as const;
const refusals = ["file_empty", "file_too_large", "file_content_mismatch", "file_infected"] as const;

const begin = createRoute({
  method: "post",
  path: "/uploads",
  operationId: "beginUpload",
  tags,
  summary: "Begin the upload of a CV or of another document",
  description: `By tus 1.0.0, with creation, creation-with-upload, expiration and termination: \`tus-js-client\` and others speak it, the SDK's \`uploads.send\` does too. PDF or DOCX, at most ${MAX_CV_BYTES.toLocaleString("en")} bytes. What was received is on the disk: after a cut, the rest is sent alone. An upload that nothing names goes after 24 hours.`,
  security: ANY_KEY,
  middleware: tus,
  request: {
    query,
    headers: z.object({
      ...tusHeader,
      "upload-length": byteCount.meta({ description: "Bytes of the whole file" }),
      "upload-metadata": z.string().max(6_000).meta({
        description: "`filename` and, if it is known, `filetype`, each followed by its value in base64",
        example: "filename Y3YucGRm,filetype YXBwbGljYXRpb24vcGRm",
      }),
    }),
    body: { content: bytes, description: "The first bytes; all may be sent after" },
  },
  responses: {
    201: {
      ...answer("The upload; `Location` is where the rest goes.", Upload),
      headers: z.object({ location: z.string() }),
    },
    ...problems(
      "validation_failed",
      "unsupported_media_type",
      "file_missing",
      "file_type_refused",
      ...refusals,
      "upload_offset_mismatch",
      "too_many_requests",
      "tus_version_refused",
    ),
  },
});

const retrieve = createRoute({
  method: "get",
  path: "/uploads/{id}",
  operationId: "retrieveUpload",
  tags,
  summary: "Ask how far an upload is",
  description:
    "`HEAD` answers the same `Upload-Offset` and `Upload-Length` without the body, as tus asks. Only the key and the page that began an upload are told of it.",
  security: ANY_KEY,
  middleware: tus,
  request: { query, params: idParam("upload"), headers: z.object(tusHeader) },
  responses: {
    200: answer("The upload.", Upload),
    ...problems("validation_failed", "upload_not_found", "tus_version_refused"),
  },
});

const append = createRoute({
  method: "patch",
  path: "/uploads/{id}",
  operationId: "appendToUpload",
  tags,
  summary: "Send more of an upload, or the whole",
  description:
    "A file that has wholly come is judged by its bytes; one that is refused goes with its upload. Of two at once, the newest goes on and the other is cut.",
  security: ANY_KEY,
  middleware: tus,
  request: {
    query,
    params: idParam("upload"),
    headers: z.object({
      ...tusHeader,
      "upload-offset": byteCount.meta({ description: "Where the upload is, as it was last told" }),
    }),
    body: { required: true, content: bytes },
  },
  responses: {
    204: { description: "Received: `Upload-Offset` says up to where." },
    ...problems(
      "validation_failed",
      "unsupported_media_type",
      "upload_not_found",
      "upload_offset_mismatch",
      ...refusals,
      "tus_version_refused",
    ),
  },
});

const remove = createRoute({
  method: "delete",
  path: "/uploads/{id}",
  operationId: "removeUpload",
  tags,
  summary: "Give an upload up: what came of it goes",
  security: ANY_KEY,
  middleware: tus,
  request: { query, params: idParam("upload"), headers: z.object(tusHeader) },
  responses: {
    204: { description: "It is gone." },
    ...problems("validation_failed", "upload_not_found", "tus_version_refused"),
  },
});

export type UploadRoutesDeps = BeginUploadDeps &
  AppendToUploadDeps & { uploads: UploadStore; cvs: Pick<CvStore, "remove"> };

export function uploadRoutes(deps: UploadRoutesDeps) {
  const routes = router();
  const takeTurn = takeTurns();

  async function found(c: Context<HttpEnv>, id: string): Promise<KeptUpload> {
    const { keyId } = c.var.principal;
    const upload = await deps.uploads.find({ keyId, origin: originOf(c) }, id, deps.now());
    if (!upload) throw uploadGone();
    return upload;
  }

  /** For its owner, once nothing else is written to it. */
  async function holding<T>(
    c: Context<HttpEnv>,
    id: string,
    work: (upload: KeptUpload, stopping: AbortSignal) => Promise<T>,
  ): Promise<T> {
    await found(c, id);
    return takeTurn(id, async (stopping) => work(await found(c, id), stopping));
  }

  const write = (c: Context<HttpEnv>, id: string, offset: number) =>
    holding(c, id, (upload, stopping) =>
      appendToUpload(deps, upload, { offset, body: c.req.raw.body, stopping }),
    );

  routes.options("/uploads", tus, (c) => c.body(null, 204, ABILITIES));
  routes.openapi(begin, async (c) => {
    const { "upload-length": sizeBytes, "upload-metadata": metadata } = c.req.valid("header");
    const contentType = c.req.header("content-type");
    if (contentType !== undefined) requireOffsetBytes(contentType);
    const from = { principal: c.var.principal, origin: originOf(c) };
    const begun = await beginUpload(deps, from, { sizeBytes, metadata });
    const upload = contentType === undefined ? begun : await write(c, begun.id, 0);
    const key = c.req.query("key");
    // Relative, so that it holds under whatever address the service was reached; a page's key goes along, for clients that know nothing of keys.
    c.header("Location", `uploads/${upload.id}${key === undefined ? "" : `?key=${encodeURIComponent(key)}`}`);
    tell(c, upload);
    return c.json(toUpload(upload), 201);
  });
  routes.openapi(retrieve, async (c) => {
    const upload = await holding(c, c.req.valid("param").id, async (kept) => kept);
    tell(c, upload);
    return c.json(toUpload(upload), 200);
  });
  routes.openapi(append, async (c) => {
    requireOffsetBytes(c.req.header("content-type"));
    tell(c, await write(c, c.req.valid("param").id, c.req.valid("header")["upload-offset"]));
    return c.body(null, 204);
  });
  routes.openapi(remove, async (c) => {
    await holding(c, c.req.valid("param").id, async ({ id }) => {
      await deps.uploads.remove(id);
      await deps.cvs.remove(keyOfUpload(id));
    });
    return c.body(null, 204);
  });
  return routes;
}

const originOf = (c: Context<HttpEnv>): string | null => c.req.header("origin") ?? null;

const toUpload = ({ id, sizeBytes, receivedBytes, expiresAt }: KeptUpload): Upload => ({
  id,
  sizeBytes,
  receivedBytes,
  expiresAt: expiresAt.toISOString(),
});
