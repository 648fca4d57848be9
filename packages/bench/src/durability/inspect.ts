import { createHash } from "node:crypto";
import { applications } from "@alternance-kit/sdk/applications";
import { isApiError } from "@alternance-kit/sdk/errors";
import { createHttp } from "@alternance-kit/sdk/http";
import type { Candidate } from "./candidates.js";
import type { Deployment } from "./deployment.js";

/** What of those that were answered 201 the companies cannot read, or not as it was sent: asked over HTTP, as they do. */
export async function lost({ config }: Deployment, answered: readonly Candidate[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { receipt, company, cv, document } of answered) {
    if (!receipt) continue;
    const { downloadCv, downloadDocument } = applications(
      createHttp({ key: company.key, baseUrl: config.publicUrl }),
    );
    const { id } = receipt;
    if (!(await isSame(cv, () => downloadCv(id)))) wrong.push(`the CV of ${id}`);
    if (document && !(await isSame(document, () => downloadDocument(id))))
      wrong.push(`the second document of ${id}`);
  }
  return wrong;
}

async function isSame(
  sent: File,
  download: () => Promise<{ bytes(): Promise<Uint8Array> }>,
): Promise<boolean> {
  try {
    const { bytes } = await download();
    return sha256(await bytes()) === sha256(new Uint8Array(await sent.arrayBuffer()));
  } catch (error) {
    if (isApiError(error)) return false;
    throw error;
  }
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
