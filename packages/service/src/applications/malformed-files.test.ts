import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { ApplicationReceipt } from "@alternance-kit/contract/application";
import { aNewApplication, anApplicant } from "@alternance-kit/testing/builders";
import { expect, test } from "vitest";
import { aService, problemOf } from "../testing/a-service.js";
import { malformedFiles } from "../testing/malformed-files.js";

const files = malformedFiles();

test("fifty files or more are tried", () => {
  expect(files.length).toBeGreaterThanOrEqual(50);
});

test("each malformed file is refused on its field, or stored so that nothing can run it", async () => {
  const service = await aService();
  const company = await service.aPartner("company");
  const school = await service.aPartner("school");
  const offer = await service.publish(company);
  const fates: Record<string, string> = {};
  for (const [i, [what, file]] of files.entries()) {
    const applicant = anApplicant(`candidate${i}@example.org`);
    const response = await service.apply(school, aNewApplication({ offerId: offer.id, applicant }), file);
    if (response.status === 201) {
      const { id } = (await response.json()) as ApplicationReceipt;
      const download = await service.send(company.secret, "GET", `/v1/applications/${id}/cv`);
      fates[what] = (await isInert(download, file)) ? "inert" : "dangerous";
    } else {
      const { errors = [], code } = await problemOf(response);
      fates[what] = errors.join() === `/cv ${code}` ? "refused" : `${response.status} ${code}`;
    }
  }
  expect(fates).toEqual(Object.fromEntries(files.map(([what, , fate]) => [what, fate])));
  const kept = await readdir(join(service.folder, "files"), { recursive: true, withFileTypes: true });
  expect(kept.filter((entry) => entry.isFile())).toHaveLength(
    files.filter(([, , fate]) => fate === "inert").length,
  );
}, 60_000);

/** The same bytes, as a download under a harmless name, that no browser shows, runs or guesses the type of. */
async function isInert(download: Response, file: File): Promise<boolean> {
  const { headers } = download;
  const disposition = headers.get("content-disposition") ?? "";
  const name = decodeURIComponent(disposition.match(/filename\*=UTF-8''(\S+)$/)?.[1] ?? "/");
  return (
    headers.get("x-content-type-options") === "nosniff" &&
    headers.get("content-security-policy") === "sandbox" &&
    /^application\/(?:pdf|vnd\.openxml)/.test(headers.get("content-type") ?? "") &&
    disposition.startsWith("attachment; ") &&
    name.length <= 120 &&
    // Neither a folder, nor a character that ends a header, a string, or turns the reader around.
    !/[\\/<>:"|?*\p{Cc}\p{Cf}]/u.test(name) &&
    Buffer.from(await download.arrayBuffer()).equals(Buffer.from(await file.arrayBuffer()))
  );
}
