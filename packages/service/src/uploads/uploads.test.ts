import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { docx, pdf } from "@alternance-kit/testing/files";
import { expect, test } from "vitest";
import { aService, problemOf } from "../testing/a-service.js";
import { runJob } from "../testing/letters-of.js";
import { tusRequests } from "../testing/tus-requests.js";

async function setup() {
  const service = await aService();
  const school = await service.aPartner("school");
  const files = async () =>
    (await readdir(join(service.folder, "files"), { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    ).length;
  return { service, school, files, ...tusRequests(service, school) };
}

const offsetOf = (response: Response) => Number(response.headers.get("upload-offset"));

test("a file sent in pieces is told how far it is, and is whole when its last byte has come", async () => {
  const { begun, append, ask } = await setup();
  const file = pdf({ sizeBytes: 100_000 });
  const id = await begun(file);
  expect(offsetOf(await ask(id))).toBe(0);
  for (const [from, to] of [
    [0, 1],
    [1, 60_000],
    [60_000, 100_000],
  ] as const) {
    const response = await append(id, from, file.slice(from, to));
    expect([response.status, offsetOf(response)]).toEqual([204, to]);
    expect(offsetOf(await ask(id))).toBe(to);
  }
});

test("what tus asks of every answer is there: its version, where the upload is, what it was told of the file, and until when", async () => {
  const { service, school, begin, begun, ask } = await setup();
  const file = docx({ name: "CV d'été.docx" });
  const response = await begin(file);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    location: expect.stringMatching(/^uploads\/upl_[0-9a-f]{32}\?key=pk_test_/),
    "tus-resumable": "1.0.0",
    "upload-offset": "0",
    "upload-length": String(file.size),
    "upload-expires": "Mon, 23 Nov 2026 10:00:00 GMT",
    "cache-control": "no-store",
    "access-control-allow-origin": school.origin,
    "access-control-expose-headers": expect.stringMatching(/Location.*Tus-Resumable.*Upload-Offset/),
  });
  expect(await response.json()).toEqual({
    id: expect.stringMatching(/^upl_[0-9a-f]{32}$/),
    sizeBytes: file.size,
    receivedBytes: 0,
    expiresAt: "2026-11-23T10:00:00.000Z",
  });
  const asked = await ask(await begun(file));
  expect([asked.status, await asked.text()]).toEqual([200, ""]);
  expect(Object.fromEntries(asked.headers)).toMatchObject({
    "upload-length": String(file.size),
    "upload-metadata": `filename ${Buffer.from(file.name).toString("base64")},filetype ${Buffer.from(file.type).toString("base64")}`,
    "cache-control": "no-store",
  });
  const abilities = await service.browse(school, "/v1/uploads", { method: "OPTIONS" });
  expect([abilities.status, Object.fromEntries(abilities.headers)]).toMatchObject([
    204,
    {
      "tus-version": "1.0.0",
      "tus-extension": "creation,creation-with-upload,expiration,termination",
      "tus-max-size": "5242880",
    },
  ]);
});

test("a page's browser is granted the headers and methods of tus", async () => {
  const { service, school } = await setup();
  const preflight = await service.browse(school, "/v1/uploads/upl_0", {
    method: "OPTIONS",
    headers: {
      "access-control-request-method": "PATCH",
      "access-control-request-headers": "content-type,tus-resumable,upload-offset",
    },
  });
  expect(preflight.headers.get("access-control-allow-origin")).toBe(school.origin);
  expect(preflight.headers.get("access-control-allow-methods")).toMatch(/\bPATCH\b.*\bDELETE\b/);
  for (const name of ["content-type", "tus-resumable", "upload-length", "upload-metadata", "upload-offset"])
    expect(preflight.headers.get("access-control-allow-headers")).toContain(name);
});

test("the first bytes may come with the beginning, and all of them", async () => {
  const { begin } = await setup();
  const file = pdf();
  const headers = { "content-type": "application/offset+octet-stream" };
  const [some, all] = [await begin(file, headers, file.slice(0, 10)), await begin(file, headers, file)];
  expect([some.status, offsetOf(some), all.status, offsetOf(all)]).toEqual([201, 10, 201, file.size]);
});

test("bytes that go on from elsewhere than where the upload is are refused, and change nothing", async () => {
  const { begun, append, ask } = await setup();
  const file = pdf();
  const id = await begun(file);
  await append(id, 0, file.slice(0, 100));
  for (const offset of [0, 99, 101])
    expect(await problemOf(await append(id, offset, file.slice(offset)))).toEqual({
      status: 409,
      code: "upload_offset_mismatch",
    });
  expect(offsetOf(await ask(id))).toBe(100);
  expect((await append(id, 100, file.slice(100))).status).toBe(204);
  const again = await append(id, file.size, file.slice(file.size));
  expect([again.status, offsetOf(again)]).toEqual([204, file.size]);
});

test("more bytes than were announced are refused, and those before may still be sent right", async () => {
  const { begun, append, ask } = await setup();
  const file = pdf();
  const id = await begun(file);
  expect(await problemOf(await append(id, 0, new Blob([file, "x"])))).toEqual({
    status: 413,
    code: "file_too_large",
    errors: ["/file file_too_large"],
  });
  expect(offsetOf(await ask(id))).toBe(0);
  expect((await append(id, 0, file)).status).toBe(204);
});

test("a file is judged by what is said of it before a byte is sent", async () => {
  const { begin, files } = await setup();
  const refused = async (file: File, headers?: Record<string, string>) =>
    problemOf(await begin(file, headers));
  expect(await refused(new File(["a"], "cv.exe", { type: "application/pdf" }))).toMatchObject({
    code: "file_type_refused",
    errors: ["/file file_type_refused"],
  });
  expect(await refused(pdf(), { "upload-length": "0" })).toMatchObject({ code: "file_empty" });
  expect(await refused(pdf(), { "upload-length": String(5 * 1024 * 1024 + 1) })).toMatchObject({
    status: 413,
    code: "file_too_large",
  });
  expect(await refused(pdf(), { "upload-metadata": "filetype YXBwbGljYXRpb24vcGRm" })).toMatchObject({
    code: "file_missing",
  });
  expect(await refused(pdf(), { "upload-metadata": "filename ça,filename ça" })).toEqual({
    status: 422,
    code: "validation_failed",
    errors: ["/upload-metadata malformed"],
  });
  expect(await refused(pdf(), { "upload-length": "many" })).toMatchObject({
    code: "validation_failed",
    errors: [expect.stringContaining("/upload-length")],
  });
  expect(await refused(pdf(), { "tus-resumable": "0.2.2" })).toEqual({
    status: 412,
    code: "tus_version_refused",
  });
  expect(await files()).toBe(0);
});

test("a file that is not what it says is refused when it has wholly come, and nothing of it stays", async () => {
  const { begun, append, ask, files } = await setup();
  const file = new File(["<script>alert(1)</script>"], "cv.pdf", { type: "application/pdf" });
  const id = await begun(file);
  expect((await append(id, 0, file.slice(0, 5))).status).toBe(204);
  expect(await problemOf(await append(id, 5, file.slice(5)))).toEqual({
    status: 422,
    code: "file_content_mismatch",
    errors: ["/file file_content_mismatch"],
  });
  expect((await ask(id)).status).toBe(404);
  expect(await files()).toBe(0);
});

test("another media type than that of bytes is refused", async () => {
  const { begun, begin, append } = await setup();
  const type = { "content-type": "application/pdf" };
  const refusal = { status: 415, code: "unsupported_media_type" };
  expect(await problemOf(await append(await begun(pdf()), 0, pdf(), type))).toEqual(refusal);
  expect(await problemOf(await begin(pdf(), type, pdf()))).toEqual(refusal);
});

test("an upload is its key's and its page's: to everyone else there is none", async () => {
  const { service, school, begun } = await setup();
  const other = await service.aPartner("school");
  const id = await begun(pdf());
  const origins = [school.origin, "https://other.example"];
  const twoPages = await service.issueKey({
    partnerId: school.id,
    kind: "publishable",
    mode: "test",
    origins,
  });
  const fromPage = (origin: string | undefined, key: string) => ({
    ask: () =>
      service.app.request(`/v1/uploads/${id}?key=${key}`, {
        headers: origin === undefined ? {} : { origin },
      }),
  });
  for (const { ask } of [
    fromPage(other.origin, other.publishable),
    fromPage(school.origin, twoPages.key),
    fromPage("https://other.example", twoPages.key),
    fromPage(undefined, school.publishable),
  ])
    expect(await problemOf(await ask())).toEqual({ status: 404, code: "upload_not_found" });
  const strange = tusRequests(service, other);
  expect((await strange.append(id, 0, pdf())).status).toBe(404);
  expect((await strange.remove(id)).status).toBe(404);
  expect((await fromPage(school.origin, school.publishable).ask()).status).toBe(200);
});

test("an upload that is given up is gone at once, with its bytes", async () => {
  const { uploaded, remove, ask, files } = await setup();
  const id = await uploaded();
  expect(await files()).toBe(1);
  expect((await remove(id)).status).toBe(204);
  expect([(await ask(id)).status, (await remove(id)).status, await files()]).toEqual([404, 404, 0]);
});

test("an upload that nothing names goes after 24 hours", async () => {
  const { service, begun, append, uploaded, ask, files } = await setup();
  const [cut, whole] = [await begun(pdf()), await uploaded()];
  await append(cut, 0, pdf().slice(0, 50));
  const after = async (hours: number) => {
    service.clock.now = new Date(Date.parse("2026-11-22T10:00:00Z") + hours * 3_600_000);
    await runJob(service, "sweep files");
  };
  await after(23.9);
  expect([(await ask(cut)).status, (await ask(whole)).status, await files()]).toEqual([200, 200, 2]);
  await after(24);
  expect([(await ask(cut)).status, (await ask(whole)).status]).toEqual([404, 404]);
  expect(await service.count("uploads")).toBe(0);
  // The files' age is told by the machine's clock, not by the test's.
  service.clock.now = new Date(Date.now() + 2 * 3_600_000);
  await runJob(service, "sweep files");
  expect(await files()).toBe(0);
});

test("a page's uploads that wait are no more than the disk has room for", async () => {
  const { service, school, begin } = await setup();
  const file = pdf({ sizeBytes: 5_242_880 });
  const most = (1024 * 1024 * 1024) / file.size;
  for (let begun = 0; begun < Math.floor(most); begun++) expect((await begin(file)).status).toBe(201);
  expect(await problemOf(await begin(file))).toEqual({ status: 429, code: "too_many_requests" });
  expect((await begin(pdf())).status).toBe(201);
  const other = await service.aPartner("school");
  expect((await tusRequests(service, other).begin(file)).status).toBe(201);
  const headers = { "upload-length": String(file.size), "upload-metadata": "filename Y3YucGRm" };
  expect((await service.send(school.secret, "POST", "/v1/uploads", undefined, headers)).status).toBe(201);
}, 30_000);
