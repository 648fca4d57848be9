import { readlinkSync } from "node:fs";
import { mkdtemp, open, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pdf } from "@alternance-kit/testing/files";
import { expect, test, vi } from "vitest";
import { openService } from "../service.js";
import { aService } from "../testing/a-service.js";
import { aServiceProcess } from "../testing/a-service-process.js";
import { tusRequests } from "../testing/tus-requests.js";

/** What a process does to files, in the order in which it does it, by their paths in a folder. */
async function watchFiles(folder: string) {
  const done: string[] = [];
  const handle = await open(folder, "r");
  const handles = Object.getPrototypeOf(handle) as Pick<typeof handle, "sync" | "write">;
  await handle.close();
  const pathOf = (fd: number) => relative(folder, readlinkSync(`/proc/self/fd/${fd}`)) || ".";
  const { sync, write } = handles;
  vi.spyOn(handles, "sync").mockImplementation(async function (this: typeof handle) {
    await sync.call(this);
    done.push(`sync ${pathOf(this.fd)}`);
  });
  vi.spyOn(handles, "write").mockImplementation(async function (this: typeof handle, ...args: unknown[]) {
    done.push(`write ${pathOf(this.fd)}`);
    return Reflect.apply(write, this, args);
  });
  return done;
}

test.runIf(process.platform === "linux")(
  "no byte is told as received before it, its folder and the folder above are on the disk",
  async () => {
    const service = await aService();
    const school = await service.aPartner("school");
    const { begun, append } = tusRequests(service, school);
    const file = pdf({ sizeBytes: 50_000 });
    const id = await begun(file);
    const done = await watchFiles(join(service.folder, "files"));
    for (const [from, to] of [
      [0, 20_000],
      [20_000, 50_000],
    ] as const) {
      const response = await append(id, from, file.slice(from, to));
      expect(response.headers.get("upload-offset")).toBe(String(to));
      expect([...new Set(done.splice(0))]).toEqual([
        `write upload/${id}`,
        `sync upload/${id}`,
        "sync upload",
        "sync .",
      ]);
    }
    vi.restoreAllMocks();
  },
);

test("what was told as received is there after kill -9 in the middle of the next piece, and the rest alone is sent", async () => {
  const folder = await mkdtemp(join(tmpdir(), "alternance-kit-upload-"));
  const config = {
    databaseUrl: `file:${folder}/data.db`,
    filesDir: join(folder, "files"),
    publicUrl: "http://localhost",
    sellerAccount: undefined,
  };
  const before = await openService(config);
  const { id: partnerId } = await before.registerPartner({ kind: "school", name: "Campus" });
  const { key } = await before.issueKey({ partnerId, kind: "secret", mode: "test" });
  before.close();
  const start = () =>
    aServiceProcess({
      DATABASE_URL: config.databaseUrl,
      FILES_DIR: config.filesDir,
      MAIL_DIR: join(folder, "mail"),
    });
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/offset+octet-stream" };
  const file = pdf({ sizeBytes: 300_000 });
  const metadata = `filename ${Buffer.from(file.name).toString("base64")}`;

  const first = await start();
  const begun = await fetch(`${first.url}/v1/uploads`, {
    method: "POST",
    headers: { ...headers, "upload-length": String(file.size), "upload-metadata": metadata },
    body: file.slice(0, 100_000),
  });
  expect(begun.headers.get("upload-offset")).toBe("100000");
  const { id } = (await begun.json()) as { id: string };
  let sent = 0;
  const dying = new ReadableStream<Uint8Array>({
    async pull(controller) {
      controller.enqueue(new Uint8Array(await file.slice(100_000 + sent, 101_000 + sent).arrayBuffer()));
      sent += 1_000;
      if (sent < 50_000) return;
      first.child.kill("SIGKILL");
      await new Promise(() => {}); // Nothing more is sent.
    },
  });
  const cut = fetch(`${first.url}/v1/uploads/${id}`, {
    method: "PATCH",
    headers: { ...headers, "upload-offset": "100000" },
    body: dying,
    duplex: "half",
  });
  await expect(cut).rejects.toThrow();

  const second = await start();
  const address = `${second.url}/v1/uploads/${id}`;
  const asked = await fetch(address, { method: "HEAD", headers });
  expect(asked.headers.get("upload-offset")).toBe("100000");
  const rest = await fetch(address, {
    method: "PATCH",
    headers: { ...headers, "upload-offset": "100000" },
    body: file.slice(100_000),
  });
  expect([rest.status, rest.headers.get("upload-offset")]).toEqual([204, "300000"]);
  const kept = await readFile(join(config.filesDir, "upload", id));
  expect(kept.equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
}, 120_000);
