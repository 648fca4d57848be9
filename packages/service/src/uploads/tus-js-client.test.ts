import { pdf } from "@alternance-kit/testing/files";
import { Upload } from "tus-js-client";
import { expect, onTestFinished, test } from "vitest";
import { listen } from "../listen.js";
import { aCuttingProxy, type Cut } from "../testing/a-cutting-proxy.js";
import { aService } from "../testing/a-service.js";

/** tus's own client, behind a network that cuts so. */
async function setup(cuts: readonly Cut[] = []) {
  const service = await aService();
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  const server = await listen(service.app, { port: 0, host: "127.0.0.1" });
  onTestFinished(() => server.close(0));
  const { baseUrl, cutsLeft } = await aCuttingProxy(server.port, cuts);

  const send = async (file: File, options: { chunkSize?: number } = {}): Promise<string> => {
    const bytes = Buffer.from(await file.arrayBuffer());
    return new Promise((resolve, reject) => {
      const upload: Upload = new Upload(bytes, {
        endpoint: `${baseUrl}/v1/uploads?key=${school.publishable}`,
        metadata: { filename: file.name, filetype: file.type },
        retryDelays: [0, 0, 0],
        ...options,
        onError: reject,
        onSuccess: () => resolve(upload.url ?? ""),
      });
      upload.start();
    });
  };
  /** What the application that names the upload of that address has for a CV. */
  const cvNaming = async (url: string) => {
    const offer = await service.publish(company);
    const applied = await service.app.request(`/v1/applications?key=${school.publishable}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        offerId: offer.id,
        applicant: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" },
        proof: await service.aProof(school),
        files: { cv: new URL(url).pathname.split("/").at(-1) },
      }),
    });
    const { id } = (await applied.json()) as { id: string };
    return (await service.send(company.secret, "GET", `/v1/applications/${id}/cv`)).arrayBuffer();
  };
  return { school, baseUrl, send, cvNaming, cutsLeft };
}

test("tus's own client sends a CV, whole or in pieces, and an application names it", async () => {
  const { send, cvNaming } = await setup();
  const file = pdf({ name: "CV d’Ada.pdf", sizeBytes: 120_000 });
  expect(await cvNaming(await send(file))).toEqual(await file.arrayBuffer());
  expect(await cvNaming(await send(file, { chunkSize: 50_000 }))).toEqual(await file.arrayBuffer());
});

test.each([false, true])(
  "tus's own client goes on after a cut (told to the service: %s)",
  async (isSilent) => {
    const { send, cvNaming, cutsLeft } = await setup([
      { way: "up", afterBytes: 90_000, isSilent },
      { way: "down", afterBytes: 10, isSilent },
    ]);
    const file = pdf({ sizeBytes: 200_000 });
    expect(await cvNaming(await send(file))).toEqual(await file.arrayBuffer());
    expect(cutsLeft()).toBe(0);
  },
);

test("tus's own client gives an upload up", async () => {
  const { send } = await setup();
  const url = await send(pdf());
  await Upload.terminate(url, { retryDelays: null });
  await expect(Upload.terminate(url, { retryDelays: null })).rejects.toThrow("404");
});
