import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { createServer, request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ApplicationPage, ApplicationReceipt } from "@alternance-kit/contract/application";
import { aNewApplication, aNewOffer, anApplicant } from "@alternance-kit/testing/builders";
import { pdf } from "@alternance-kit/testing/files";
import { expect, onTestFinished, test } from "vitest";
import { openService } from "./service.js";

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));
const TSX = import.meta.resolve("tsx");

/** Runs the service as its user does: a process, its environment, its output. */
function run(env: Record<string, string>, args: string[] = []) {
  const child = spawn(process.execPath, ["--import", TSX, MAIN, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const output = { text: "" };
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (output.text += chunk.toString()));
  const ended = once(child, "exit").then(([code]) => ({
    code: code as number | null,
    output: output.text.trim(),
  }));
  return { child, ended, port: () => portOf(child, output) };
}

async function portOf(child: ChildProcess, output: { text: string }): Promise<number> {
  for (;;) {
    const port = /listens on port (\d+)/.exec(output.text)?.[1];
    if (port) return Number(port);
    if (child.exitCode !== null) throw new Error(`The service ended: ${output.text}`);
    await Promise.race([once(child.stdout ?? child, "data"), once(child, "exit")]);
  }
}

/** A folder with a database in which a company has an offer and a school's key may apply to it. */
async function aDeployment() {
  const folder = await mkdtemp(join(tmpdir(), "alternance-kit-"));
  const config = {
    databaseUrl: `file:${folder}/data.db`,
    filesDir: join(folder, "files"),
    publicUrl: "http://localhost",
    sellerAccount: undefined,
  };
  const setUp = await openService(config);
  const company = await setUp.registerPartner({
    kind: "company",
    name: "Garonne Numérique",
    siret: "73282932000074",
  });
  const school = await setUp.registerPartner({ kind: "school", name: "Campus" });
  const { key: secret } = await setUp.issueKey({ partnerId: company.id, kind: "secret", mode: "test" });
  const ofSchool = await setUp.issueKey({ partnerId: school.id, kind: "secret", mode: "test" });
  const fromSchool = { authorization: `Bearer ${ofSchool.key}` };
  const authorization = `Bearer ${secret}`;
  const response = await setUp.app.request("/v1/offers", {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: JSON.stringify(aNewOffer()),
  });
  const offer = (await response.json()) as { id: string };
  setUp.close();

  const env = { DATABASE_URL: config.databaseUrl, FILES_DIR: config.filesDir, PORT: "0", HOST: "127.0.0.1" };
  const applyAt = (port: number) => `http://127.0.0.1:${port}/v1/applications`;
  const listApplications = async () => {
    const service = await openService(config);
    const listed = await service.app.request("/v1/applications?limit=100", { headers: { authorization } });
    service.close();
    return ((await listed.json()) as ApplicationPage).data;
  };
  let candidates = 0;
  /** Of somebody else each time. */
  const form = (file: File) => {
    const applicant = anApplicant(`candidate${++candidates}@example.org`);
    const data = new FormData();
    data.set("application", JSON.stringify(aNewApplication({ offerId: offer.id, applicant })));
    data.set("cv", file);
    return data;
  };
  return { folder, env, applyAt, fromSchool, listApplications, form };
}

// Round after round, at any moment and under load: the bench's durability test.
test("what was answered 201 is in the database, and its file on the disk, after kill -9 in the next instant", async () => {
  const { folder, env, applyAt, fromSchool, listApplications, form } = await aDeployment();
  const { child, ended, port } = run(env);
  const file = pdf({ sizeBytes: 200_000, text: "Once" });
  const response = await fetch(applyAt(await port()), {
    method: "POST",
    headers: fromSchool,
    body: form(file),
  });
  child.kill("SIGKILL");
  const receipt = (await response.json()) as ApplicationReceipt;
  expect(response.status).toBe(201);
  await ended;
  expect((await listApplications()).map(({ id }) => id)).toEqual([receipt.id]);
  const stored = await readFile(join(folder, "files", "cv", receipt.id));
  expect(stored.equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
}, 60_000);

test("a file over the limit is refused while it streams: the client reads why, long before it sent all", async () => {
  const { folder, env, applyAt, fromSchool, form } = await aDeployment();
  const port = await run(env).port();
  const sixMegabytes = await fetch(applyAt(port), {
    method: "POST",
    headers: fromSchool,
    body: form(pdf({ sizeBytes: 6_000_000 })),
  });
  expect([sixMegabytes.status, await sixMegabytes.json()]).toEqual([
    413,
    expect.objectContaining({ code: "file_too_large" }),
  ]);

  const sent = { bytes: 0 };
  const endless = httpRequest(applyAt(port), {
    method: "POST",
    headers: { ...fromSchool, "content-type": "multipart/form-data; boundary=b" },
  });
  endless.on("error", () => {}); // The service hangs up on what it no longer reads.
  const answer = once(endless, "response");
  endless.write(
    '--b\r\ncontent-disposition: form-data; name="cv"; filename="cv.pdf"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.4\n',
  );
  const chunk = Buffer.alloc(256 * 1024, "x");
  const pump = setInterval(() => {
    if (sent.bytes < 400 * 1024 * 1024 && !endless.writableNeedDrain)
      sent.bytes += endless.write(chunk) ? chunk.length : chunk.length;
  }, 0);
  onTestFinished(() => clearInterval(pump));
  const [response] = await answer;
  clearInterval(pump);
  endless.destroy();
  expect(response.statusCode).toBe(413);
  expect(sent.bytes).toBeLessThan(20 * 1024 * 1024);
  expect(await readdir(join(folder, "files", "cv")).catch(() => [])).toEqual([]);
}, 30_000);

test("asked to stop, it lets the request under way end, then ends well", async () => {
  const { env, applyAt, fromSchool, form, listApplications } = await aDeployment();
  const { child, ended, port } = run(env);
  const body = new Response(form(pdf({ sizeBytes: 400_000 })));
  const bytes = Buffer.from(await body.arrayBuffer());
  const upload = httpRequest(applyAt(await port()), {
    method: "POST",
    headers: {
      ...fromSchool,
      "content-type": body.headers.get("content-type") ?? "",
      "content-length": bytes.length,
    },
  });
  const answer = once(upload, "response");
  upload.write(bytes.subarray(0, 100_000));
  await new Promise((resolve) => setTimeout(resolve, 300));
  child.kill("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 300));
  upload.end(bytes.subarray(100_000));
  const [response] = await answer;
  response.resume();
  expect(response.statusCode).toBe(201);
  expect(await ended).toMatchObject({ code: 0 });
  expect(await listApplications()).toHaveLength(1);
}, 30_000);

test("a port in use is said in one line that tells what to do", async () => {
  const { env } = await aDeployment();
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  onTestFinished(() => void other.close());
  const address = other.address();
  const port = typeof address === "object" && address ? String(address.port) : "";
  expect(await run({ ...env, PORT: port }).ended).toEqual({
    code: 1,
    output: `Port ${port} is already in use: stop what listens there, or set PORT to another.`,
  });
}, 30_000);

test("a folder that cannot be written is said in one line that tells what to do", async () => {
  const { env, folder } = await aDeployment();
  await writeFile(join(folder, "a-file"), "");
  const noDatabase = await run({ ...env, DATABASE_URL: `file:${folder}/a-file/data.db` }).ended;
  const noFiles = await run({ ...env, FILES_DIR: `${folder}/a-file` }).ended;
  for (const { code, output } of [noDatabase, noFiles]) {
    expect([code, output.split("\n")]).toEqual([
      1,
      [expect.stringMatching(/a-file cannot be written: .* set DATABASE_URL and FILES_DIR/)],
    ]);
  }
}, 30_000);

test("every variable that is wrong is named, at once", async () => {
  const { code, output } = await run({
    PORT: "eighty",
    DATABASE_URL: "postgres://x",
    MODE: "prod",
    ENCRYPTION_KEY: "dG9vIHNob3J0",
    SELLER_NAME: "X",
    SELLER_IBAN: "FR00",
  }).ended;
  expect(code).toBe(1);
  for (const name of [
    "PORT",
    "DATABASE_URL",
    "MODE",
    "ENCRYPTION_KEY",
    "SELLER_IBAN",
    "SELLER_SIRET is missing",
  ])
    expect(output).toContain(name);
}, 30_000);

test("the operator registers a partner and issues its keys from the command line", async () => {
  const { env } = await aDeployment();
  const added = await run(env, ["partner", "add", "--kind", "school", "--name", "Campus Garonne"]).ended;
  const [partnerId = ""] = added.output.split(/\s+/);
  expect(added).toEqual({ code: 0, output: `${partnerId}  school  Campus Garonne` });
  const key = await run(env, [
    "key",
    "add",
    "--partner",
    partnerId,
    "--kind",
    "publishable",
    "--origin",
    "https://campus.example",
  ]).ended;
  expect(key).toEqual({ code: 0, output: expect.stringMatching(/^key_\w+ {2}pk_test_[\w-]{32}$/) });
  const refused = await run(env, ["key", "add", "--partner", "par_unknown", "--kind", "secret"]).ended;
  expect(refused).toEqual({ code: 1, output: "There is no partner par_unknown." });
}, 30_000);
