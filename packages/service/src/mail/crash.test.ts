import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openService } from "../service.js";
import { aServiceProcess } from "../testing/a-service-process.js";
import { anSmtpServer } from "../testing/an-smtp-server.js";
import { runJob } from "../testing/letters-of.js";

const ROUNDS = 3;

test("killed while a server takes its mails, the service loses none; one that was taken comes again under its own Message-ID only", async () => {
  let running: ChildProcess | undefined;
  let taken = 0;
  const server = await anSmtpServer({
    async beforeYes() {
      // Every second time the server's yes finds nobody; the other times it is read, and the service dies about then.
      if (++taken % 2) running?.kill("SIGKILL");
      else setTimeout(() => running?.kill("SIGKILL"), 1);
    },
  });
  const folder = await mkdtemp(join(tmpdir(), "alternance-kit-crash-"));
  const config = {
    databaseUrl: `file:${folder}/data.db`,
    filesDir: join(folder, "files"),
    publicUrl: "http://localhost",
    sellerAccount: undefined,
    mail: { from: "a@campus.example", smtpUrl: server.url, folder, showsMailbox: false },
  };
  const before = await openService(config);
  const { id } = await before.registerPartner({ kind: "school", name: "Campus" });
  const { key } = await before.issueKey({ partnerId: id, kind: "secret", mode: "test" });
  before.close();

  const env = {
    DATABASE_URL: config.databaseUrl,
    FILES_DIR: config.filesDir,
    SMTP_URL: server.url,
    MAIL_FROM: config.mail.from,
  };
  const answered: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { child, url } = await aServiceProcess(env);
    running = child;
    const ended = once(child, "exit");
    for (let number = 0; number < 4; number++) {
      const email = `someone${round}${number}@example.org`;
      const response = await fetch(`${url}/v1/offer-alerts`, {
        method: "POST",
        headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
        body: JSON.stringify({ email, language: "fr", query: {}, frequency: "daily" }),
      }).catch(() => undefined);
      if (response?.status === 202) answered.push(email);
    }
    await ended;
  }

  running = undefined;
  const clock = { now: new Date(Date.now() + 6 * 60_000) };
  const after = await openService(config, { now: () => clock.now });
  await runJob({ jobs: after.jobs, clock }, "deliver mails");
  after.close();
  const idsOf = (email: string) =>
    new Set(server.received.filter(({ to }) => to.includes(email)).map(({ messageId }) => messageId));
  expect(answered.length).toBeGreaterThan(ROUNDS);
  expect(answered.map((email) => [email, idsOf(email).size])).toEqual(answered.map((email) => [email, 1]));
}, 120_000);
