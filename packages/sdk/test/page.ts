import { createClient } from "../src/client.js";
import { isApiError } from "../src/errors.js";
import type { UploadProgress } from "../src/xhr-fetch.js";

/** What the browser's tests have a page do; `open-page.ts` puts it there. */
export const actions = {
  async search(baseUrl: string) {
    return (await createClient({ key: "pk_test_school", baseUrl }).offers.search({ q: "react" })).total;
  },

  /** Uploads a PDF of `size` bytes; `stopAfterMs` aborts it. What became of it, and what progress was told. */
  async upload({ baseUrl, size, stopAfterMs }: { baseUrl: string; size: number; stopAfterMs?: number }) {
    const told: UploadProgress[] = [];
    const controller = new AbortController();
    if (stopAfterMs !== undefined) setTimeout(() => controller.abort(), stopAfterMs);
    const cv = new File([new Uint8Array(size).fill(37)], "cv.pdf", { type: "application/pdf" });
    const applicant = { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" };
    const outcome = await createClient({ key: "pk_test_school", baseUrl })
      .applications.submit({ offerId: "off_1", applicant }, cv, {
        signal: controller.signal,
        onProgress: (progress) => told.push(progress),
      })
      .then(
        ({ reference }) => reference,
        (error: unknown) => (isApiError(error) ? error.code : (error as Error).name),
      );
    return { outcome, told };
  },

  /** Sends a PDF of `size` bytes before its application. Its id, and what progress was told. */
  async sendFile({ baseUrl, size }: { baseUrl: string; size: number }) {
    const told: UploadProgress[] = [];
    const cv = new File([new Uint8Array(size).fill(37)], "CV d’Ada.pdf", { type: "application/pdf" });
    const { uploads } = createClient({ key: "pk_test_school", baseUrl });
    const { id } = await uploads.send(cv, { onProgress: (progress) => told.push(progress) });
    return { id, told };
  },

  useSecretKey(baseUrl: string) {
    try {
      createClient({ key: "sk_test_company", baseUrl });
    } catch (error) {
      return String(error);
    }
    return "allowed";
  },
};

declare global {
  var sdk: typeof actions;
}
