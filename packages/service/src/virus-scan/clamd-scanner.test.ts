import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { aClamd, EICAR, type FakeClamd } from "../testing/a-clamd.js";
import { clamdScanner } from "./clamd-scanner.js";
import { ScannerUnavailable } from "./virus-scanner.js";

const open: FakeClamd[] = [];
afterEach(() => Promise.all(open.splice(0).map((clamd) => clamd.close())));

async function clamdOf(...options: Parameters<typeof aClamd>) {
  const clamd = await aClamd(...options);
  open.push(clamd);
  return clamd;
}

async function* inChunks(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

test("a harmless file is found so, and clamd saw each of its bytes", async () => {
  const clamd = await clamdOf();
  const content = new Uint8Array(300_000).map((_, index) => index % 251);
  expect(await clamdScanner(clamd.url).scan(inChunks(content, 65_536))).toEqual({ isInfected: false });
  expect(clamd.scanned).toEqual([Buffer.from(content)]);
});

test("an infected file is named by its signature, wherever the chunks are cut", async () => {
  const clamd = await clamdOf();
  expect(await clamdScanner(clamd.url).scan(inChunks(EICAR, 7))).toEqual({
    isInfected: true,
    signature: "Win.Test.EICAR_HDB-1",
  });
});

test("over a Unix socket as over TCP", async () => {
  const folder = await mkdtemp(join(tmpdir(), "alternance-kit-"));
  const clamd = await clamdOf({ path: join(folder, "clamd.ctl") });
  expect(await clamdScanner(clamd.url).scan(inChunks(EICAR, 1_000))).toMatchObject({ isInfected: true });
  await rm(folder, { recursive: true });
});

test.each([
  ["more than clamd takes", "INSTREAM size limit exceeded. ERROR\0"],
  ["an answer that is none of clamd's", "HTTP/1.1 400 Bad Request\r\n\r\n\0"],
  ["a connection cut in the middle", undefined],
])("%s is no verdict", async (_case, answer) => {
  const clamd = await clamdOf({ answer });
  const content = new Uint8Array(2_000_000);
  await expect(clamdScanner(clamd.url).scan(inChunks(content, 65_536))).rejects.toThrow(ScannerUnavailable);
});

test("nobody listening is no verdict", async () => {
  const clamd = await aClamd();
  await clamd.close();
  await expect(clamdScanner(clamd.url).scan(inChunks(EICAR, 100))).rejects.toThrow(ScannerUnavailable);
});

test("a clamd that says nothing is not waited for", async () => {
  const clamd = await clamdOf({ isSilent: true });
  await expect(clamdScanner(clamd.url, 50).scan(inChunks(EICAR, 100))).rejects.toThrow(ScannerUnavailable);
});

test("a content that cannot be read is no verdict, and leaves no connection behind", async () => {
  const clamd = await clamdOf();
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(10);
    throw new Error("The disk failed.");
  }
  await expect(clamdScanner(clamd.url).scan(broken())).rejects.toThrow(ScannerUnavailable);
  await expect.poll(() => clamd.connections()).toBe(0);
});
