import type { Upload } from "@alternance-kit/contract/upload";
import { pdf } from "@alternance-kit/testing/files";
import type { TestPartner, TestService } from "./a-service.js";

const base64 = (text: string): string => Buffer.from(text).toString("base64");

/** A tus client by hand, in a page of a partner's. */
export function tusRequests(service: TestService, partner: TestPartner) {
  const headersOf = (headers: Record<string, string>) => ({ "tus-resumable": "1.0.0", ...headers });

  const begin = (file: File, headers: Record<string, string> = {}, body?: Blob) =>
    service.browse(partner, "/v1/uploads", {
      method: "POST",
      headers: headersOf({
        "upload-length": String(file.size),
        "upload-metadata": `filename ${base64(file.name)},filetype ${base64(file.type)}`,
        ...headers,
      }),
      ...(body && { body }),
    });

  const ask = (id: string) =>
    service.browse(partner, `/v1/uploads/${id}`, { method: "HEAD", headers: headersOf({}) });

  const append = (id: string, offset: number, bytes: Blob, headers: Record<string, string> = {}) =>
    service.browse(partner, `/v1/uploads/${id}`, {
      method: "PATCH",
      headers: headersOf({
        "content-type": "application/offset+octet-stream",
        "upload-offset": String(offset),
        ...headers,
      }),
      body: bytes,
    });

  const remove = (id: string) =>
    service.browse(partner, `/v1/uploads/${id}`, { method: "DELETE", headers: headersOf({}) });

  const begun = async (file: File): Promise<string> => {
    const response = await begin(file);
    if (response.status !== 201) throw new Error(`Expected 201, got ${await response.text()}`);
    return ((await response.json()) as Upload).id;
  };

  /** The id of a file that has wholly come. */
  const uploaded = async (file: File = pdf()): Promise<string> => {
    const id = await begun(file);
    const response = await append(id, 0, file);
    if (response.status !== 204) throw new Error(`Expected 204, got ${await response.text()}`);
    return id;
  };

  /** Applies as JSON, from that page, with a proof unless the application names its own. */
  const apply = async (application: object, headers: Record<string, string> = {}) =>
    service.post(
      partner,
      "/v1/applications",
      { proof: await service.aProof(partner), ...application },
      headers,
    );

  return { begin, begun, ask, append, remove, uploaded, apply };
}
