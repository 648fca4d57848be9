import { randomBytes } from "node:crypto";
import { cvType, MAX_CV_BYTES } from "@alternance-kit/domain/candidate-file";
import { AppError } from "../app-error.js";
import { refuseFile } from "../applications/refuse-file.js";
import { safeFileName } from "../applications/safe-file-name.js";
import type { Principal } from "../http/principal.js";
import type { Quotas } from "../quotas/quotas.js";
import { uploadGone } from "./refusals.js";
import { readUploadMetadata } from "./upload-metadata.js";
import { countUpload } from "./upload-quotas.js";
import type { KeptUpload, UploadStore } from "./uploads.store.js";

const LIVES_MS = 24 * 3_600_000;

export interface BeginUploadDeps {
  uploads: Pick<UploadStore, "begin" | "find" | "waitingBytes">;
  quotas: Quotas;
  now(): Date;
}

/**
 * Begins an upload of a CV or of another document, judged by what is said of it. Its id is known to whoever asked alone.
 * @throws {AppError} `validation_failed`, `file_missing`, `file_empty`, `file_too_large`, `file_type_refused`, `too_many_requests`
 */
export async function beginUpload(
  deps: BeginUploadDeps,
  { principal, origin }: { principal: Principal; origin: string | null },
  { sizeBytes, metadata }: { sizeBytes: number; metadata: string },
): Promise<KeptUpload> {
  const said = readUploadMetadata(metadata);
  if (!said) throw malformed();
  const name = said.get("filename") ?? "";
  if (name === "") throw refuseFile("/file", "file_missing");
  const contentType = cvType({ name, type: said.get("filetype") ?? "" });
  if (!contentType) throw refuseFile("/file", "file_type_refused");
  if (sizeBytes === 0) throw refuseFile("/file", "file_empty");
  if (sizeBytes > MAX_CV_BYTES) throw refuseFile("/file", "file_too_large");

  const owner = { keyId: principal.keyId, origin };
  const now = deps.now();
  // A secret key's server answers for whom it lets through.
  if (principal.keyKind !== "secret")
    await countUpload(
      deps.quotas,
      `${principal.keyId} ${origin}`,
      (await deps.uploads.waitingBytes(owner, now)) + sizeBytes,
      now,
    );
  const id = `upl_${randomBytes(16).toString("hex")}`;
  await deps.uploads.begin(owner, {
    id,
    metadata,
    fileName: safeFileName(name),
    contentType,
    sizeBytes,
    expiresAt: new Date(now.getTime() + LIVES_MS),
  });
  const upload = await deps.uploads.find(owner, id, now);
  if (!upload) throw uploadGone();
  return upload;
}

function malformed(): AppError {
  const detail = "Give `Upload-Metadata` as pairs of a name and a value in base64, parted by commas.";
  return new AppError("validation_failed", detail, [
    { pointer: "/upload-metadata", code: "malformed", detail },
  ]);
}
