import { fileNameOf } from "./content-disposition.js";
import { ConnectionError } from "./errors.js";

/** A file of the service, on its way. */
export interface Download {
  /** As its sender named it, without any folder. */
  fileName: string;
  /** Media type: `application/pdf` or DOCX's for a CV, `application/json` for an export. */
  contentType: string;
  /** `null` where something in between hid it. */
  sizeBytes: number | null;
  body: NonNullable<Response["body"]>;
  /**
   * The whole file in memory.
   * @throws {ConnectionError} when it was cut on the way
   */
  bytes(): Promise<Uint8Array>;
}

export async function readDownload(response: Response): Promise<Download> {
  const length = response.headers.get("Content-Length");
  return {
    fileName: fileNameOf(response.headers.get("Content-Disposition"), "cv"),
    contentType: response.headers.get("Content-Type") ?? "application/octet-stream",
    sizeBytes: length ? Number(length) : null,
    body: response.body ?? new Blob().stream(),
    bytes: () =>
      response.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        (cause: unknown) => {
          throw new ConnectionError("The file was cut on the way.", { cause });
        },
      ),
  };
}
