import type { Fetch } from "./http.js";

/** How far an upload is: bytes of the whole request, which is a little more than the file. */
export interface UploadProgress {
  sentBytes: number;
  totalBytes: number;
}

/** A `fetch` that tells how far its upload is, which the platform's cannot. Over XMLHttpRequest: browsers only. */
export const xhrFetch =
  (onProgress: (progress: UploadProgress) => void): Fetch =>
  (url, { method = "GET", headers, body, signal }) =>
    new Promise<XMLHttpRequest>((resolve, reject) => {
      signal?.throwIfAborted();
      const xhr = new XMLHttpRequest();
      const abort = () => xhr.abort();
      xhr.open(method, url);
      new Headers(headers).forEach((value, name) => {
        xhr.setRequestHeader(name, value);
      });
      xhr.upload.onprogress = ({ loaded, total }) => onProgress({ sentBytes: loaded, totalBytes: total });
      xhr.onload = () => resolve(xhr);
      xhr.onerror = () => reject(new TypeError("The upload was cut."));
      xhr.onabort = () => reject(signal?.reason);
      xhr.onloadend = () => signal?.removeEventListener("abort", abort);
      signal?.addEventListener("abort", abort);
      xhr.send(body as FormData | Blob);
    }).then(responseOf);

/** Headers are read from the whole list: asking for one that CORS hides is an error on the page's console. */
function responseOf(xhr: XMLHttpRequest): Response {
  const retryAfter = /^retry-after: *(.*)$/im.exec(xhr.getAllResponseHeaders())?.[1];
  // A 204 may have no body, not even an empty one.
  return new Response(xhr.responseText || null, {
    status: xhr.status,
    headers: retryAfter ? { "Retry-After": retryAfter } : {},
  });
}
