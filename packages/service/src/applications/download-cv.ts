import { Readable } from "node:stream";
import { AppError } from "../app-error.js";
import { type Principal, requireKind } from "../http/principal.js";
import { sightOf } from "./application-sight.js";
import type { ApplicationStore } from "./applications.store.js";
import type { CvRowStore } from "./cv-rows.store.js";
import type { CvStore } from "./cv-store.js";
import { noApplication } from "./move-application.js";

export interface DownloadCvDeps {
  applications: Pick<ApplicationStore, "find">;
  cvRows: Pick<CvRowStore, "findCvKey">;
  cvs: Pick<CvStore, "read">;
}

/** Streams the CV to the offer's company or the operator. It comes as a download that no browser shows or sniffs, scanned or not. */
export async function downloadCv(deps: DownloadCvDeps, principal: Principal, id: string): Promise<Response> {
  requireKind(principal, "company", "operator");
  const sight = sightOf(principal);
  const [application, cvKey] = await Promise.all([
    deps.applications.find(sight, id),
    deps.cvRows.findCvKey(sight, id),
  ]);
  if (!application || cvKey === undefined) throw noApplication(id);
  if (!application.cv) throw new AppError("cv_not_found", `The application ${id} has no CV any more.`);
  if (application.cv.scan === "infected")
    throw new AppError(
      "cv_infected",
      "A virus was found in this CV: the file was taken away. Ask the candidate for another.",
    );
  const { fileName, contentType, sizeBytes, sha256 } = application.cv;
  const stream = await deps.cvs.read(cvKey);
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
