import { randomBytes } from "node:crypto";
import { publicApplications } from "@alternance-kit/sdk/applications";
import type { Http } from "@alternance-kit/sdk/http";
import type { ApplicationReceipt } from "@alternance-kit/sdk/types";
import { publicUploads } from "@alternance-kit/sdk/uploads";
import { pdf } from "@alternance-kit/testing/files";
import type { Random } from "../search/random.js";
import type { Company } from "./deployment.js";

/** Somebody who applies, and tries the very same again until the service has answered. */
export interface Candidate {
  email: string;
  company: Company;
  cv: File;
  document: File | undefined;
  /** Files within the application, or sent before it. */
  way: "multipart" | "uploaded";
  idempotencyKey: string;
  /** The uploads begun, as a page keeps them: what was cut goes on, and what has wholly come is only named. */
  uploads: Map<File, { id: string; isWhole: boolean }>;
  tries: number;
  receipt: ApplicationReceipt | undefined;
}

export function aCandidate(number: number, company: Company, next: Random): Candidate {
  const file = (name: string) =>
    pdf({ name, sizeBytes: 2_000 + next.below(400_000), text: `${name} ${number}` });
  return {
    email: `candidate${number}@example.org`,
    company,
    cv: file("cv.pdf"),
    document: next.below(3) === 0 ? file("lettre.pdf") : undefined,
    way: number % 2 ? "uploaded" : "multipart",
    idempotencyKey: randomBytes(16).toString("hex"),
    uploads: new Map(),
    tries: 0,
    receipt: undefined,
  };
}

/** @throws what the SDK throws: most often, that the service is gone */
export async function apply(http: Http, candidate: Candidate, signal: AbortSignal): Promise<void> {
  const { email, company, cv, document, way, idempotencyKey } = candidate;
  candidate.tries++;
  const application = {
    offerId: company.offerId,
    applicant: { firstName: "Ada", lastName: "Lovelace", email },
    consents: [{ purpose: "school" as const, textVersion: "2026-11" }],
  };
  const applications = publicApplications(http);
  if (way === "multipart") {
    candidate.receipt = await applications.submit(application, cv, { idempotencyKey, document, signal });
    return;
  }
  const files = {
    cv: await upload(http, candidate, cv, signal),
    ...(document && { document: await upload(http, candidate, document, signal) }),
  };
  candidate.receipt = await applications.submitUploaded(
    { ...application, files },
    { idempotencyKey, signal },
  );
}

async function upload(http: Http, { uploads }: Candidate, file: File, signal: AbortSignal): Promise<string> {
  const begun = uploads.get(file);
  if (begun?.isWhole) return begun.id;
  const { id } = await publicUploads(http).send(file, {
    uploadId: begun?.id,
    onUploadId: (id) => uploads.set(file, { id, isWhole: false }),
    signal,
  });
  uploads.set(file, { id, isWhole: true });
  return id;
}
