import { Readable } from "node:stream";
import { AppError } from "../app-error.js";
import { type Principal, requireKind } from "../http/principal.js";
import { sightOf } from "./application-sight.js";
import type { ApplicationStore } from "./applications.store.js";
import type { CvRowStore, FileKind } from "./cv-rows.store.js";
import type { CvStore } from "./cv-store.js";
import { noApplication } from "./move-application.js";
import type { ReceivedFile } from "./received-file.js";

export interface DownloadFileDeps {
  applications: Pick<ApplicationStore, "find">;
  cvRows: Pick<CvRowStore, "findFile">;
  cvs: Pick<CvStore, "read">;
}

/** Streams a candidate's file to the offer's company or the operator. */
export async function downloadFile(
  deps: DownloadFileDeps,
  principal: Principal,
  id: string,
  kind: FileKind,
): Promise<Response> {
  requireKind(principal, "company", "operator");
  const sight = sightOf(principal);
  const [application, file] = await Promise.all([
    deps.applications.find(sight, id),
    deps.cvRows.findFile(sight, id, kind),
  ]);
  if (!application) throw noApplication(id);
  if (!file)
    throw new AppError(
      kind === "cv" ? "cv_not_found" : "document_not_found",
      `The application ${id} has no such file.`,
    );
  return fileResponse(deps.cvs, file);
}

/**
 * A candidate's file, byte for byte: a download that no browser shows or sniffs, scanned or not.
 * @throws {AppError} `cv_infected`
 */
export async function fileResponse(cvs: Pick<CvStore, "read">, file: ReceivedFile): Promise<Response> {
  const { key, fileName, contentType, sizeBytes, sha256, scan } = file;
  if (scan === "infected")
    throw new AppError(
      "cv_infected",
      "A virus was found in this file, and it was taken away. Ask the candidate for another.",
    );
  const stream = await cvs.read(key);
  // The cast joins two declarations of the same class: Node's and the web's.
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, {
    headers: {
      "content-type": contentType,
      "content-length": String(sizeBytes),
      "content-disposition": attachment(fileName),
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox",
      "cache-control": "private, no-store",
      etag: `"${sha256}"`,
    },
  });
}

/** RFC 6266: the name in ASCII for old clients, and in UTF-8 (RFC 8187) for the rest. */
const attachment = (fileName: string): string => {
  const ascii = fileName
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]|["\\]/g, "_");
  const utf8 = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`;
};
