import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Application, ApplicationPage, ApplicationReceipt } from "@alternance-kit/contract/application";
import { aNewApplication } from "@alternance-kit/testing/builders";
import { aFile, docx, pdf } from "@alternance-kit/testing/files";
import { strFromU8, unzipSync } from "fflate";
import { expect, onTestFinished, test } from "vitest";
import { aClamd, EICAR } from "../testing/a-clamd.js";
import { type AServiceOptions, aService, problemOf, type TestPartner } from "../testing/a-service.js";
import { lettersOf, runJob } from "../testing/letters-of.js";

const LETTER = docx({ name: "Lettre de motivation.docx" });
const infected = (name: string) =>
  aFile(new Uint8Array(Buffer.concat([Buffer.from("%PDF-1.7\n"), EICAR])), { name });

async function setup(options: AServiceOptions = {}) {
  const service = await aService(options);
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  const offer = await service.publish(company);

  const send = async (parts: Record<string, File>, headers: Record<string, string> = {}) => {
    const body = new FormData();
    const proof = await service.aProof(school);
    body.set("application", JSON.stringify({ ...aNewApplication({ offerId: offer.id }), proof }));
    for (const [name, file] of Object.entries(parts)) body.set(name, file);
    return service.browse(school, "/v1/applications", { method: "POST", body, headers });
  };
  const sent = async (parts: Record<string, File>): Promise<ApplicationReceipt> => {
    const response = await send(parts);
    if (response.status !== 201) throw new Error(await response.text());
    return (await response.json()) as ApplicationReceipt;
  };
  const seenBy = async ({ secret }: TestPartner, id: string) =>
    (await (await service.send(secret, "GET", `/v1/applications/${id}`)).json()) as Application;
  const download = ({ secret }: TestPartner, id: string) =>
    service.send(secret, "GET", `/v1/applications/${id}/document`);
  const files = async () =>
    (await readdir(join(service.folder, "files"), { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    ).length;
  /** The address of the candidate's own page. */
  const ownPage = async () =>
    (await lettersOf(service, "ada@example.org"))
      .map(({ text }) => text?.match(/\/my-application\/\S+/)?.[0])
      .find((path) => path !== undefined) ?? "";
  return { service, company, school, send, sent, seenBy, download, files, ownPage };
}

test("a second document comes beside the CV, is told of in the receipt, and comes back byte for byte", async () => {
  const { company, sent, seenBy, download } = await setup();
  const { id, document } = await sent({ cv: pdf(), document: LETTER });
  expect(document).toMatchObject({ fileName: LETTER.name, contentType: LETTER.type, sizeBytes: LETTER.size });
  expect((await seenBy(company, id)).document).toEqual(document);
  const response = await download(company, id);
  expect(response.headers.get("content-security-policy")).toBe("sandbox");
  expect(response.headers.get("content-disposition")).toMatch(/^attachment; /);
  expect(await response.arrayBuffer()).toEqual(await LETTER.arrayBuffer());
});

test("it may come before the CV, and not without one", async () => {
  const { sent, send, files } = await setup();
  expect(await sent({ document: LETTER, cv: pdf() })).toMatchObject({ document: { fileName: LETTER.name } });
  expect(await files()).toBe(2);
  expect(await problemOf(await send({ document: LETTER }))).toEqual({
    status: 422,
    code: "file_missing",
    errors: ["/cv file_missing"],
  });
  expect(await files()).toBe(2);
});

test("one that cannot be taken is refused on its own field, and no file stays", async () => {
  const { send, files } = await setup();
  const cv = pdf();
  const refused = async (document: File) => (await problemOf(await send({ cv, document }))).errors;
  expect(await refused(aFile("MZ", { name: "lettre.exe" }))).toEqual(["/document file_type_refused"]);
  expect(await refused(aFile("<html>", { name: "lettre.pdf" }))).toEqual(["/document file_content_mismatch"]);
  expect(await refused(aFile("", { name: "lettre.pdf" }))).toEqual(["/document file_empty"]);
  expect(await refused(pdf({ sizeBytes: 5 * 1024 * 1024 + 1 }))).toEqual(["/document file_too_large"]);
  expect(await files()).toBe(0);
});

test("two files of 5 MB each are taken", async () => {
  const { sent } = await setup();
  const file = () => pdf({ sizeBytes: 5 * 1024 * 1024 });
  expect(await sent({ cv: file(), document: file() })).toMatchObject({ document: { sizeBytes: 5_242_880 } });
});

test("the same key with another document is another request", async () => {
  const { send } = await setup();
  const headers = { "idempotency-key": "the-same-key" };
  const cv = pdf();
  expect((await send({ cv, document: LETTER }, headers)).status).toBe(201);
  expect((await send({ cv, document: LETTER }, headers)).status).toBe(201);
  expect(await problemOf(await send({ cv }, headers))).toEqual({
    status: 422,
    code: "idempotency_key_reused",
  });
});

test("the school whose page it was sees no document; whoever has none is told so", async () => {
  const { school, company, sent, seenBy, download } = await setup();
  const { id } = await sent({ cv: pdf(), document: LETTER });
  expect((await seenBy(school, id)).document).toBeNull();
  expect(await problemOf(await download(school, id))).toEqual({ status: 403, code: "not_permitted" });
  const bare = await sent({ cv: pdf() });
  expect((await seenBy(company, bare.id)).document).toBeNull();
  expect(await problemOf(await download(company, bare.id))).toEqual({
    status: 404,
    code: "document_not_found",
  });
});

test("sent again, an application has the document it came with now, and the old ones are gone", async () => {
  const { company, sent, seenBy, files } = await setup();
  const { id } = await sent({ cv: pdf(), document: LETTER });
  await sent({ cv: pdf(), document: pdf({ name: "Releve.pdf" }) });
  expect((await seenBy(company, id)).document).toMatchObject({ fileName: "Releve.pdf" });
  expect(await files()).toBe(2);
  await sent({ cv: pdf() });
  expect((await seenBy(company, id)).document).toBeNull();
  expect(await files()).toBe(1);
});

test("it is looked into for viruses as the CV is: refused at once, or taken away later", async () => {
  const clamd = await aClamd();
  const { send, files } = await setup({ clamdUrl: clamd.url });
  expect((await problemOf(await send({ cv: pdf(), document: infected("lettre.pdf") }))).errors).toEqual([
    "/document file_infected",
  ]);
  expect(await files()).toBe(0);
  await clamd.close();

  const away = await setup({ clamdUrl: clamd.url });
  const { id } = await away.sent({ cv: pdf(), document: infected("lettre.pdf") });
  expect((await away.seenBy(away.company, id)).document?.scan).toBe("unscanned");
  const back = await aClamd({ port: Number(new URL(clamd.url).port) });
  onTestFinished(() => back.close());
  await runJob(away.service, "scan CVs");
  expect(await away.seenBy(away.company, id)).toMatchObject({
    cv: { scan: "clean" },
    document: { scan: "infected" },
  });
  expect(await problemOf(await away.download(away.company, id))).toEqual({
    status: 409,
    code: "cv_infected",
  });
  expect(await away.files()).toBe(1);
});

test("its candidate takes it with the rest, and erases it with the rest", async () => {
  const { service, company, sent, ownPage, files } = await setup();
  await sent({ cv: pdf(), document: LETTER });
  const page = await ownPage();
  const zip = unzipSync(
    new Uint8Array(await (await service.app.request(`${page}/export.zip`)).arrayBuffer()),
  );
  expect(Object.keys(zip).sort()).toEqual(["application.json", "cv/cv.pdf", `document/${LETTER.name}`]);
  expect(zip[`document/${LETTER.name}`]).toEqual(new Uint8Array(await LETTER.arrayBuffer()));
  expect(JSON.parse(strFromU8(zip["application.json"] ?? new Uint8Array()))).toMatchObject({
    document: { fileName: LETTER.name },
  });

  expect((await service.app.request(`${page}/erase`, { method: "POST" })).status).toBe(200);
  expect([await files(), await service.count("application_files")]).toEqual([0, 0]);
  const left = await service.send(company.secret, "GET", "/v1/applications");
  expect(((await left.json()) as ApplicationPage).data).toEqual([]);
});

test("what time takes away goes with its document", async () => {
  const { service, company, sent, files } = await setup();
  const { id } = await sent({ cv: pdf(), document: LETTER });
  const refusal = { to: "declined", reason: "skills" };
  await service.send(company.secret, "POST", `/v1/applications/${id}/move`, refusal);
  service.clock.now = new Date("2027-02-23T12:00:00Z");
  await runJob(service, "retention");
  expect([await files(), await service.count("application_files")]).toEqual([0, 0]);
});
