import type { NewPoolCandidate, PoolCandidate, PoolReceipt } from "@alternance-kit/contract/pool-candidate";
import { aNewPoolCandidate } from "@alternance-kit/testing/builders";
import { pdf } from "@alternance-kit/testing/files";
import { type AServiceOptions, aService, type TestPartner } from "./a-service.js";
import { lettersOf, linkIn } from "./letters-of.js";

/** A consent to today's sentence. */
export const agreed = (purpose: "pool" | "school" | "alerts" | "disability") => ({
  purpose,
  textVersion: "2026-11",
});

export const bytesOf = async (body: Response | Blob): Promise<Uint8Array> =>
  new Uint8Array(await body.arrayBuffer());

/** A service with an operator, a school whose page collects candidates, and a company. */
export async function aPool(options: AServiceOptions = {}) {
  const service = await aService(options);
  const [operator, school, company] = [
    await service.aPartner("operator"),
    await service.aPartner("school"),
    await service.aPartner("company", "Occitel", "73282932000074", "rh@occitel.example"),
  ];

  /** Enters the pool from the page of a partner, with a proof unless the candidate names its own. */
  const enter = async (
    candidate: object = {},
    files: { cv?: File | undefined; document?: File } = {},
    { from = school, headers = {} }: { from?: TestPartner; headers?: Record<string, string> } = {},
  ): Promise<Response> => {
    const form = new FormData();
    const proof = await service.aProof(from);
    form.set("candidate", JSON.stringify({ proof, ...aNewPoolCandidate(), ...candidate }));
    form.set("cv", files.cv ?? pdf());
    if (files.document) form.set("document", files.document);
    return service.browse(from, "/v1/pool-candidates", { method: "POST", body: form, headers });
  };
  const entered = async (
    candidate: Partial<NewPoolCandidate> = {},
    files: Parameters<typeof enter>[1] = {},
    from: TestPartner = school,
  ): Promise<PoolReceipt> => {
    const response = await enter(candidate, files, { from });
    if (response.status !== 201)
      throw new Error(`Expected 201, got ${response.status}: ${await response.text()}`);
    return (await response.json()) as PoolReceipt;
  };
  const read = (id: string, by: TestPartner = operator) =>
    service.send(by.secret, "GET", `/v1/pool-candidates/${id}`);
  const seen = async (id: string, by?: TestPartner) => (await (await read(id, by)).json()) as PoolCandidate;
  const list = async (query = "", by: TestPartner = operator) => {
    const response = await service.send(by.secret, "GET", `/v1/pool-candidates${query}`);
    return ((await response.json()) as { data: PoolCandidate[] }).data;
  };
  const propose = (id: string, offerId: string, by: TestPartner = operator) =>
    service.send(by.secret, "POST", `/v1/pool-candidates/${id}/proposals`, { offerId });
  /** The address of a person's own page, by the last e-mail they got with one. */
  const pageOf = async (email: string) => {
    const letters = await lettersOf(service, email);
    return linkIn(
      letters.findLast(({ text }) => text.includes("/my-profile/")),
      "my-profile",
    );
  };
  return { service, operator, school, company, enter, entered, read, seen, list, propose, pageOf };
}

export type TestPool = Awaited<ReturnType<typeof aPool>>;
