import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Application, ApplicationPage, ApplicationReceipt } from "@alternance-kit/contract/application";
import { aNewApplication, anApplicant } from "@alternance-kit/testing/builders";
import { aFile, docx, pdf } from "@alternance-kit/testing/files";
import { expect, onTestFinished, test } from "vitest";
import { aClamd, EICAR } from "../testing/a-clamd.js";
import { type AServiceOptions, aService, problemOf } from "../testing/a-service.js";
import { runJob } from "../testing/letters-of.js";
import { malformedFiles } from "../testing/malformed-files.js";
import { tusRequests } from "../testing/tus-requests.js";

async function setup(options: AServiceOptions = {}) {
  const service = await aService(options);
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  const offer = await service.publish(company);
  const applications = async () =>
    ((await (await service.send(company.secret, "GET", "/v1/applications")).json()) as ApplicationPage).data;
  const download = (id: string, kind: "cv" | "document" = "cv") =>
    service.send(company.secret, "GET", `/v1/applications/${id}/${kind}`);
  const files = async () =>
    (await readdir(join(service.folder, "files"), { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    ).length;
  const naming = (files: { cv: string; document?: string }, email = "ada@example.org") =>
    aNewApplication({ offerId: offer.id, applicant: anApplicant(email), files });
  return {
    service,
    company,
    school,
    offer,
    applications,
    download,
    files,
    naming,
    ...tusRequests(service, school),
  };
}

const sha256 = (bytes: ArrayBuffer) => createHash("sha256").update(new Uint8Array(bytes)).digest("hex");

test("an application as JSON names a CV and a second document that were sent before, and has them byte for byte", async () => {
  const { apply, uploaded, naming, download, applications, service } = await setup();
  const [cv, letter] = [pdf({ sizeBytes: 80_000 }), docx({ name: "Lettre.docx" })];
  const response = await apply(naming({ cv: await uploaded(cv), document: await uploaded(letter) }));
  expect(response.status).toBe(201);
  const receipt = (await response.json()) as ApplicationReceipt;
  expect(receipt).toMatchObject({
    cv: { fileName: "cv.pdf", sizeBytes: 80_000, sha256: sha256(await cv.arrayBuffer()), scan: "unscanned" },
    document: {
      fileName: "Lettre.docx",
      contentType: letter.type,
      sha256: sha256(await letter.arrayBuffer()),
    },
  });
  const [application] = await applications();
  expect(application).toMatchObject({ id: receipt.id, cv: receipt.cv, document: receipt.document });
  expect(await (await download(receipt.id)).arrayBuffer()).toEqual(await cv.arrayBuffer());
  const second = await download(receipt.id, "document");
  expect(second.headers.get("content-disposition")).toBe(
    "attachment; filename=\"Lettre.docx\"; filename*=UTF-8''Lettre.docx",
  );
  expect(await second.arrayBuffer()).toEqual(await letter.arrayBuffer());
  expect(await service.count("uploads")).toBe(0);
});

test("an upload is named once: by a second application, or twice by one, it is not there any more", async () => {
  const { apply, uploaded, naming, applications } = await setup();
  const [cv, other] = [await uploaded(), await uploaded()];
  expect((await apply(naming({ cv }))).status).toBe(201);
  expect(await problemOf(await apply(naming({ cv }, "eve@example.org")))).toEqual({
    status: 404,
    code: "upload_not_found",
    errors: ["/files/cv upload_not_found"],
  });
  expect(await problemOf(await apply(naming({ cv: other, document: other }, "eve@example.org")))).toEqual({
    status: 404,
    code: "upload_not_found",
    errors: ["/files/document upload_not_found"],
  });
  expect((await apply(naming({ cv: other }, "eve@example.org"))).status).toBe(201);
  expect(await applications()).toHaveLength(2);
});

test("of twenty applications that name one upload at the same moment, one has it", async () => {
  const { apply, uploaded, naming, applications } = await setup();
  const cv = await uploaded();
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) => apply(naming({ cv }, `candidate${i}@example.org`))),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  for (const answer of answers)
    if (answer.status !== 201)
      expect(await problemOf(answer)).toMatchObject({ status: 404, code: "upload_not_found" });
  expect(await applications()).toHaveLength(1);
});

test("a refused application leaves its uploads, to be named again once it is put right", async () => {
  const { apply, uploaded, naming, service } = await setup();
  const files = { cv: await uploaded() };
  const wrong = { ...naming(files), offerId: "off_0000unknown" };
  expect(await problemOf(await apply(wrong))).toMatchObject({ status: 404, code: "offer_not_found" });
  expect(await service.count("uploads")).toBe(1);
  expect((await apply(naming(files))).status).toBe(201);
});

test("what has not wholly come, is another page's, or is over is told on its field", async () => {
  const { apply, begun, append, uploaded, naming, service } = await setup();
  const cut = await begun(pdf());
  await append(cut, 0, pdf().slice(0, 50));
  expect(await problemOf(await apply(naming({ cv: cut })))).toEqual({
    status: 409,
    code: "upload_incomplete",
    errors: ["/files/cv upload_incomplete"],
  });
  const gone = { status: 404, code: "upload_not_found", errors: ["/files/cv upload_not_found"] };
  const stranger = tusRequests(service, await service.aPartner("school"));
  expect(await problemOf(await apply(naming({ cv: await stranger.uploaded() })))).toEqual(gone);
  const cv = await uploaded();
  service.clock.now = new Date("2026-11-23T10:00:00Z");
  expect(await problemOf(await apply(naming({ cv })))).toEqual(gone);
});

test("without `files`, JSON lacks its CV; with files in its body, an application names none", async () => {
  const { service, school, apply, uploaded, naming } = await setup();
  const { files: _, ...bare } = naming({ cv: await uploaded() });
  expect(await problemOf(await apply(bare))).toEqual({
    status: 422,
    code: "file_missing",
    errors: ["/files/cv file_missing"],
  });
  expect(await problemOf(await service.apply(school, naming({ cv: await uploaded() })))).toEqual({
    status: 422,
    code: "validation_failed",
    errors: ["/files must_be_empty"],
  });
  expect(await problemOf(await service.post(school, "/v1/applications", "{"))).toMatchObject({ status: 422 });
});

test("sent again under the same key, as after an answer that was lost, it is answered the same and made once", async () => {
  const { apply, uploaded, naming, applications } = await setup();
  const application = naming({ cv: await uploaded() });
  const key = { "idempotency-key": "the-same-key" };
  const [first, again] = [await apply(application, key), await apply(application, key)];
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(await again.json()).toEqual(await first.json());
  expect(await applications()).toHaveLength(1);
});

test("an infected file is refused as soon as it has wholly come", async () => {
  const clamd = await aClamd();
  onTestFinished(() => clamd.close());
  const { begun, append, ask, uploaded, apply, naming, files } = await setup({ clamdUrl: clamd.url });
  const infected = aFile(new Uint8Array(Buffer.concat([Buffer.from("%PDF-1.7\n"), EICAR])));
  const id = await begun(infected);
  expect(await problemOf(await append(id, 0, infected))).toEqual({
    status: 422,
    code: "file_infected",
    errors: ["/file file_infected"],
  });
  expect([(await ask(id)).status, await files()]).toEqual([404, 0]);
  expect(await (await apply(naming({ cv: await uploaded() }))).json()).toMatchObject({
    cv: { scan: "clean" },
  });
});

test("a named file stays however old, and one that took no place goes with the next sweep", async () => {
  const { service, apply, uploaded, naming, files, download } = await setup();
  const { id } = (await (await apply(naming({ cv: await uploaded() }))).json()) as Application;
  await apply(naming({ cv: await uploaded(docx()), document: await uploaded() }));
  expect(await files()).toBe(2);
  service.clock.now = new Date(Date.now() + 25 * 3_600_000);
  await runJob(service, "sweep files");
  expect(await files()).toBe(2);
  expect((await download(id, "document")).status).toBe(200);
});

test("each malformed file is refused before it is named, or stored so that nothing can run it", async () => {
  const { begin, append, apply, naming, download, service, files } = await setup();
  const tried = malformedFiles();
  const fates: Record<string, string> = {};
  for (const [i, [what, file]] of tried.entries()) {
    const begun = await begin(file);
    const { id = "" } = begun.status === 201 ? ((await begun.clone().json()) as { id: string }) : {};
    const sent = id === "" ? begun : await append(id, 0, file);
    if (!sent.ok) {
      const { errors = [], code } = await problemOf(sent);
      fates[what] = errors.join() === `/file ${code}` ? "refused" : `${sent.status} ${code}`;
      continue;
    }
    const applied = await apply(naming({ cv: id }, `candidate${i}@example.org`));
    const { id: applicationId } = (await applied.json()) as ApplicationReceipt;
    const downloaded = await download(applicationId);
    const { headers } = downloaded;
    const name = decodeURIComponent(headers.get("content-disposition")?.match(/UTF-8''(\S+)$/)?.[1] ?? "/");
    const isInert =
      headers.get("x-content-type-options") === "nosniff" &&
      headers.get("content-security-policy") === "sandbox" &&
      headers.get("content-disposition")?.startsWith("attachment; ") === true &&
      name.length <= 120 &&
      !/[\\/<>:"|?*\p{Cc}\p{Cf}]/u.test(name) &&
      sha256(await downloaded.arrayBuffer()) === sha256(await file.arrayBuffer());
    fates[what] = isInert ? "inert" : "dangerous";
  }
  expect(fates).toEqual(Object.fromEntries(tried.map(([what, , fate]) => [what, fate])));
  expect(await service.count("uploads")).toBe(0);
  expect(await files()).toBe(tried.filter(([, , fate]) => fate === "inert").length);
}, 60_000);
