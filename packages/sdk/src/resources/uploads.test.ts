import { expect, test } from "vitest";
import { observe, refusing } from "../../test/observe.js";
import { publicUploads, uploads } from "./uploads.js";

const FILE = new File(["%PDF-1.7 and some more"], "CV d’Ada.pdf", { type: "application/pdf" });

const at = (receivedBytes: number, id = "upl_1") =>
  Response.json({ id, sizeBytes: FILE.size, receivedBytes, expiresAt: "2026-11-23T12:00:00.000Z" });
const taken = () => new Response(null, { status: 204 });
const cut = () => new TypeError("fetch failed");
const gone = () => refusing({ status: 404, code: "upload_not_found" });

/** What was asked, in a line each: the method, the path, and the offset or the bytes. */
const linesOf = (asked: ReturnType<typeof observe>["asked"]) =>
  Promise.all(
    asked.map(async ({ method, url, headers, body }) => {
      const { pathname } = new URL(url);
      const offset = new Headers(headers).get("upload-offset");
      return `${method} ${pathname}${offset ? ` from ${offset}: ${await (body as Blob).text()}` : ""}`;
    }),
  );

test("a file is announced by its name, type and size, and then sent as it is", async () => {
  const { http, asked } = observe([at(0), taken()]);
  const ids: string[] = [];
  expect(await publicUploads(http).send(FILE, { onUploadId: (id) => ids.push(id) })).toEqual({ id: "upl_1" });
  expect(ids).toEqual(["upl_1"]);
  expect(await linesOf(asked)).toEqual([
    "POST /v1/uploads",
    "PATCH /v1/uploads/upl_1 from 0: %PDF-1.7 and some more",
  ]);
  const said = new Headers(asked[0]?.headers);
  expect([said.get("upload-length"), said.get("upload-metadata")]).toEqual([
    String(FILE.size),
    `filename ${Buffer.from(FILE.name).toString("base64")},filetype ${Buffer.from(FILE.type).toString("base64")}`,
  ]);
  expect(new Headers(asked[1]?.headers).get("content-type")).toBe("application/offset+octet-stream");
});

test("after a cut the service is asked where it is, and the rest alone is sent", async () => {
  const { http, asked } = observe([at(0), cut(), at(9), taken()]);
  await publicUploads(http).send(FILE);
  expect(await linesOf(asked)).toEqual([
    "POST /v1/uploads",
    "PATCH /v1/uploads/upl_1 from 0: %PDF-1.7 and some more",
    "GET /v1/uploads/upl_1",
    "PATCH /v1/uploads/upl_1 from 9: and some more",
  ]);
});

test("an answer that was lost costs no second sending", async () => {
  const { http, asked } = observe([at(0), cut(), at(FILE.size)]);
  expect(await publicUploads(http).send(FILE)).toEqual({ id: "upl_1" });
  expect(asked).toHaveLength(3);
});

test("an upload that was cut before goes on, and one that is gone begins again", async () => {
  const resumed = observe([at(9), taken()]);
  await publicUploads(resumed.http).send(FILE, { uploadId: "upl_1" });
  expect(await linesOf(resumed.asked)).toEqual([
    "GET /v1/uploads/upl_1",
    "PATCH /v1/uploads/upl_1 from 9: and some more",
  ]);
  const again = observe([gone(), at(0, "upl_2"), taken()]);
  expect(await publicUploads(again.http).send(FILE, { uploadId: "upl_1" })).toEqual({ id: "upl_2" });
});

test("three cuts running are a ConnectionError; a cut after something more was received is the first again", async () => {
  const http = observe([at(0), cut(), at(0), cut(), at(0), cut()]).http;
  await expect(publicUploads(http).send(FILE)).rejects.toMatchObject({ name: "ConnectionError" });
  const slow = observe([at(0), cut(), at(1), cut(), at(2), cut(), at(3), cut(), at(4), taken()]);
  expect(await publicUploads(slow.http).send(FILE)).toEqual({ id: "upl_1" });
}, 15_000);

test("a refusal is told at once, and not tried again", async () => {
  const { http, asked } = observe([at(0), refusing({ status: 422, code: "file_content_mismatch" })]);
  await expect(publicUploads(http).send(FILE)).rejects.toMatchObject({ code: "file_content_mismatch" });
  expect(asked).toHaveLength(2);
});

test("progress tells how much of the file is there, from where it goes on", async () => {
  const told: number[] = [];
  const { http } = observe([at(9), taken()]);
  await publicUploads(http).send(FILE, {
    uploadId: "upl_1",
    onProgress: ({ sentBytes, totalBytes }) => told.push(sentBytes, totalBytes),
  });
  expect(told).toEqual([9, FILE.size, FILE.size, FILE.size]);
});

test("an upload that is aborted ends with the signal's reason, and its id is known to go on with", async () => {
  const controller = new AbortController();
  const ids: string[] = [];
  const { http, asked } = observe([
    at(0),
    async () => {
      controller.abort(new Error("The visitor changed their mind."));
      throw cut();
    },
  ]);
  const sending = publicUploads(http).send(FILE, {
    signal: controller.signal,
    onUploadId: (id) => ids.push(id),
  });
  await expect(sending).rejects.toThrow("changed their mind");
  expect([ids, asked.length]).toEqual([["upl_1"], 2]);
});

test("an upload is asked after, and given up", async () => {
  const { http, asked } = observe([at(9), taken()]);
  expect(await uploads(http).retrieve("upl_1")).toMatchObject({ receivedBytes: 9 });
  expect(await uploads(http).remove("upl_1")).toBeUndefined();
  expect(await linesOf(asked)).toEqual(["GET /v1/uploads/upl_1", "DELETE /v1/uploads/upl_1"]);
});
