import { isApiError, isConnectionError } from "../errors.js";
import type { Http, RequestOptions } from "../http.js";
import { retryDelay } from "../retry.js";
import { sleep } from "../sleep.js";
import type { Upload } from "../types.js";
import { type UploadProgress, xhrFetch } from "../xhr-fetch.js";

export type Uploads = ReturnType<typeof uploads>;

export interface SendOptions extends RequestOptions {
  /** The file's name, where the Blob has none of its own; its extension must be `.pdf` or `.docx`. */
  fileName?: string;
  /** The upload of this same file that was cut before: it goes on where it was. One that is gone is begun again. */
  uploadId?: string | undefined;
  /** Told as soon as the upload has an id; what is kept of it is what `uploadId` takes. */
  onUploadId?: ((id: string) => void) | undefined;
  /** Told how much of the file has been sent: as it goes on in browsers, after each piece elsewhere. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

/** How often in a row a cut may come before anything more was received. */
const MAX_RETRIES = 2;

const pathOf = (id: string) => `/v1/uploads/${encodeURIComponent(id)}`;

const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** What a publishable key may do with uploads; the part a visitor's page needs. */
export const publicUploads = (http: Http) => ({
  /**
   * Sends a CV or another document before the application that names it, and goes on where it was after a cut: what the service has is
   * never sent twice.
   *
   * @param file PDF or DOCX, at most 5 MiB
   * @returns the id, for `files` of an application or of a pool candidate; it is named once, within 24 hours
   * @throws {ApiError} `file_empty`, `file_too_large`, `file_type_refused`, `file_content_mismatch`, `file_infected`, `too_many_requests`
   * @throws {ConnectionError} when the network fails three times running; the same call with `uploadId` goes on
   */
  async send(
    file: Blob | File,
    { signal, fileName, uploadId, onUploadId, onProgress }: SendOptions = {},
  ): Promise<{ id: string }> {
    const name = fileName ?? ("name" in file ? file.name : "");
    const totalBytes = file.size;
    let id = uploadId;
    let sentBytes = 0;
    for (let retries = 0; ; retries++) {
      try {
        const upload: Upload = id
          ? await http(pathOf(id), { signal })
          : await http("/v1/uploads", {
              method: "POST",
              headers: {
                "Upload-Length": `${totalBytes}`,
                "Upload-Metadata": `filename ${base64(name)},filetype ${base64(file.type)}`,
              },
              signal,
            });
        if (upload.id !== id) onUploadId?.(upload.id);
        id = upload.id;
        const offset = upload.receivedBytes;
        if (offset > sentBytes) retries = 0;
        sentBytes = offset;
        onProgress?.({ sentBytes, totalBytes });
        if (offset < totalBytes) {
          const tell = ({ sentBytes }: UploadProgress) =>
            onProgress?.({ sentBytes: offset + sentBytes, totalBytes });
          await http(pathOf(id), {
            method: "PATCH",
            headers: { "Content-Type": "application/offset+octet-stream", "Upload-Offset": `${offset}` },
            bytes: file.slice(offset),
            signal,
            fetch: onProgress && "XMLHttpRequest" in globalThis ? xhrFetch(tell) : undefined,
            read: async () => {},
          });
          onProgress?.({ sentBytes: totalBytes, totalBytes });
        }
        return { id };
      } catch (error) {
        const code = isApiError(error) ? error.code : undefined;
        const isGone = code === "upload_not_found";
        const mayGoOn = isGone || code === "upload_offset_mismatch" || isConnectionError(error);
        if (!mayGoOn || retries >= MAX_RETRIES) throw error;
        if (isGone) {
          id = undefined;
          sentBytes = 0;
        }
        await sleep(retryDelay({}, retries, Math.random, Date.now) ?? 0, signal);
      }
    }
  },
});

export const uploads = (http: Http) => ({
  ...publicUploads(http),

  /**
   * How far an upload is. Only the key and the page that began it are told.
   *
   * @throws {ApiError} `upload_not_found`
   */
  retrieve: (id: string, { signal }: RequestOptions = {}) => http<Upload>(pathOf(id), { signal }),

  /**
   * Gives an upload up: what came of it goes at once, rather than after 24 hours.
   *
   * @throws {ApiError} `upload_not_found`
   */
  remove: (id: string, { signal }: RequestOptions = {}) =>
    http<void>(pathOf(id), { method: "DELETE", signal, read: async () => {} }),
});
