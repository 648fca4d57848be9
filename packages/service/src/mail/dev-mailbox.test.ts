import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { anOutbox, SENDER } from "../testing/an-outbox.js";
import { devMailbox } from "./dev-mailbox.js";
import { devMailboxRoutes } from "./dev-mailbox.routes.js";
import { fileTransport } from "./file-transport.js";

/** An outbox whose mails are written to a folder, and the pages that show them. */
async function setUp() {
  const folder = join(await mkdtemp(join(tmpdir(), "alternance-kit-mailbox-")), "mail");
  const outbox = await anOutbox({ transport: fileTransport(folder, SENDER) });
  const routes = devMailboxRoutes(devMailbox(folder));
  return { folder, outbox, routes };
}

test("without a server each mail becomes one .eml file, however often it is written", async () => {
  const { folder, outbox } = await setUp();
  await outbox.queue({ subject: "Été", headers: { "List-Unsubscribe": "<https://service.example/x>" } });
  const { settle } = outbox.mails;
  outbox.mails.settle = () => Promise.reject(new Error("Killed."));
  await expect(outbox.deliver()).rejects.toThrow("Killed.");
  outbox.mails.settle = settle;
  outbox.pass(6);
  await outbox.deliver();
  const files = await readdir(folder);
  expect(files.sort()).toEqual([
    expect.stringMatching(/^eml_\w+\.eml$/),
    expect.stringMatching(/^eml_\w+\.json$/),
  ]);
  const eml = await readFile(join(folder, files[0] ?? ""), "utf8");
  expect(eml).toMatch(/^To: ada@example\.org\r\n/m);
  expect(eml).toContain(`\r\nSubject: =?UTF-8?B?${Buffer.from("Été").toString("base64")}?=\r\n`);
  expect(eml).toMatch(/^List-Unsubscribe: <https:\/\/service\.example\/x>\r\n/m);
});

test("the mailbox lists what was written, the latest first, and shows each without letting it do anything", async () => {
  const { outbox, routes } = await setUp();
  expect(await (await routes.request("/dev/mailbox")).text()).toContain("There is none yet.");
  await outbox.queue({ subject: "The first" });
  outbox.pass(1);
  await outbox.queue({
    subject: "The <second>",
    html: '<!doctype html><html><head></head><body><p>"Bonjour"</p><script>alert(1)</script></body></html>',
  });
  await outbox.deliver();
  const list = await (await routes.request("/dev/mailbox")).text();
  expect(list).toMatch(/The &lt;second&gt;.*The first/s);
  const [, path = ""] = /href="(\/dev\/mailbox\/eml_\w+)"/.exec(list) ?? [];

  const page = await routes.request(path);
  const shown = await page.text();
  expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'none'; .*form-action 'none'/);
  expect(shown).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  expect(shown).toContain("&lt;p&gt;&quot;Bonjour&quot;&lt;/p&gt;&lt;script&gt;");
  expect(shown).not.toContain("<script>");
});

test("the mailbox reads nothing but its letters", async () => {
  const { folder, outbox, routes } = await setUp();
  await outbox.queue();
  await outbox.deliver();
  await writeFile(join(folder, "..", "eml_secret.json"), "{}");
  for (const id of ["..%2Feml_secret", "eml_unknown", "%2e%2e"])
    expect((await routes.request(`/dev/mailbox/${id}`)).status).toBe(404);
});
