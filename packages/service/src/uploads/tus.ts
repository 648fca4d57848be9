import { MAX_CV_BYTES } from "@alternance-kit/domain/candidate-file";
import type { Context, MiddlewareHandler } from "hono";
import { AppError } from "../app-error.js";
import type { HttpEnv } from "../http/principal.js";
import type { KeptUpload } from "./uploads.store.js";

const VERSION = "1.0.0";
/** The media type of an upload's bytes. */
export const OFFSET_BYTES = "application/offset+octet-stream";

const EXPOSED =
  "Location, Retry-After, Tus-Resumable, Tus-Version, Upload-Expires, Upload-Length, Upload-Metadata, Upload-Offset";

/** What every answer of the protocol says, a refusal's too. @throws {AppError} `tus_version_refused` */
export const tus: MiddlewareHandler<HttpEnv> = async (c, next) => {
  c.header("Tus-Resumable", VERSION);
  c.header("Cache-Control", "no-store");
  if (c.req.header("origin") !== undefined) c.header("Access-Control-Expose-Headers", EXPOSED);
  const asked = c.req.header("tus-resumable") ?? VERSION;
  if (asked !== VERSION) {
    c.header("Tus-Version", VERSION);
    throw new AppError("tus_version_refused", `Speak tus ${VERSION}: \`Tus-Resumable: ${VERSION}\`.`);
  }
  await next();
};

/** What a client may find out before it begins. */
export const ABILITIES = {
  "Tus-Version": VERSION,
  "Tus-Extension": "creation,creation-with-upload,expiration,termination",
  "Tus-Max-Size": String(MAX_CV_BYTES),
};

/** Where an upload is, in tus's headers. */
export function tell(
  c: Context<HttpEnv>,
  { receivedBytes, sizeBytes, metadata, expiresAt }: KeptUpload,
): void {
  c.header("Upload-Offset", String(receivedBytes));
  c.header("Upload-Length", String(sizeBytes));
  c.header("Upload-Metadata", metadata);
  c.header("Upload-Expires", expiresAt.toUTCString());
}

/** @throws {AppError} `unsupported_media_type` */
export function requireOffsetBytes(contentType: string | undefined): void {
  if (contentType === OFFSET_BYTES) return;
  throw new AppError("unsupported_media_type", `Send the file's bytes as \`Content-Type: ${OFFSET_BYTES}\`.`);
}
