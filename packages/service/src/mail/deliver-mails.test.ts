import { createServer } from "node:net";
import { expect, test } from "vitest";
import { anOutbox, SENDER } from "../testing/an-outbox.js";
import { anSmtpServer } from "../testing/an-smtp-server.js";
import { mails } from "./mails.table.js";
import { eraseMails } from "./queue-mail.js";
import { smtpTransport } from "./smtp-transport.js";

test("a queued mail is sent once, as text and HTML, with its headers; then its text is forgotten", async () => {
  const server = await anSmtpServer();
  const outbox = await anOutbox(server);
  await outbox.queue({
    headers: {
      "List-Unsubscribe": "<https://service.example/alerts/x/unsubscribe>",
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  });
  await outbox.deliver();
  await outbox.deliver();
  const [received, ...more] = server.received;
  expect(more).toEqual([]);
  expect(received?.to).toEqual(["ada@example.org"]);
  for (const line of [
    /^From: Campus Garonne <alternance@campus\.example>\r$/m,
    /^Subject: Votre alerte\r$/m,
    /^Auto-Submitted: auto-generated\r$/m,
    /^List-Unsubscribe: <https:\/\/service\.example\/alerts\/x\/unsubscribe>\r$/m,
    /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m,
    /^Message-ID: <eml_\w+@campus\.example>\r$/m,
    /^Content-Type: multipart\/alternative/m,
    /^Content-Type: text\/plain/m,
    /^Content-Type: text\/html/m,
  ])
    expect(received?.raw).toMatch(line);
  expect(await outbox.all()).toMatchObject([
    { status: "sent", attempts: 1, nextAttemptAt: null, lastError: null },
  ]);
  expect(await outbox.db.select().from(mails)).toMatchObject([{ text: null, html: null, headers: null }]);
});

test("a server that is not ready (4xx) gets the mail again, each time after twice as long, at most four hours", async () => {
  let refusals = 0;
  const server = await anSmtpServer({
    refuseMessage: () => (++refusals <= 12 ? { code: 451, text: "Try again later" } : undefined),
  });
  const outbox = await anOutbox(server);
  await outbox.queue();
  const waits: number[] = [];
  for (;;) {
    await outbox.deliver();
    const [mail] = await outbox.all();
    if (!mail?.nextAttemptAt) break;
    expect(mail).toMatchObject({ status: "queued", lastError: expect.stringContaining("451") });
    const due = new Date(mail.nextAttemptAt);
    waits.push((due.getTime() - outbox.clock.now.getTime()) / 60_000);
    await outbox.deliver(); // Before its time: nothing happens.
    outbox.clock.now = due;
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 240, 240, 240, 240]);
  expect(refusals).toBe(13);
  expect(server.received).toHaveLength(1);
  expect(await outbox.all()).toMatchObject([{ status: "sent", attempts: 13, lastError: null }]);
});

test("a mail is given up after nearly five days", async () => {
  const refusal = Object.assign(new Error("451 Never"), { responseCode: 451, command: "DATA" });
  const outbox = await anOutbox({ transport: { send: () => Promise.reject(refusal) } });
  await outbox.queue();
  const begun = outbox.clock.now.getTime();
  for (;;) {
    await outbox.deliver();
    const [mail] = await outbox.all();
    if (!mail?.nextAttemptAt) break;
    outbox.clock.now = new Date(mail.nextAttemptAt);
  }
  expect(await outbox.all()).toMatchObject([{ status: "failed", attempts: 36 }]);
  const days = (outbox.clock.now.getTime() - begun) / 86_400_000;
  expect(days).toBeGreaterThan(4.5);
  expect(days).toBeLessThan(5);
});

test.each([
  ["the recipient", { refuseRecipient: () => ({ code: 550, text: "No such mailbox" }) }],
  ["the message", { refuseMessage: () => ({ code: 554, text: "No such mailbox" }) }],
])(
  "a mail whose refusal is final (5xx of %s) is tried once, and told to the operator",
  async (_what, refusal) => {
    const outbox = await anOutbox(await anSmtpServer(refusal));
    await outbox.queue();
    await outbox.deliver();
    outbox.pass(10_000);
    await outbox.deliver();
    expect(await outbox.all()).toMatchObject([
      {
        status: "failed",
        attempts: 1,
        nextAttemptAt: null,
        lastError: expect.stringContaining("No such mailbox"),
      },
    ]);
  },
);

test("one bad address does not hold up the others", async () => {
  const server = await anSmtpServer({
    refuseRecipient: (address) => (address.startsWith("bad") ? { code: 550, text: "Unknown" } : undefined),
  });
  const outbox = await anOutbox(server);
  for (let number = 0; number < 30; number++)
    await outbox.queue({}, { to: `${number % 3 ? "good" : "bad"}${number}@example.org` });
  await outbox.deliver();
  expect(server.received).toHaveLength(20);
  expect((await outbox.all()).filter(({ status }) => status === "failed")).toHaveLength(10);
});

test("a server that cannot be reached, or breaks off, costs the mails nothing but time", async () => {
  const refused = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => refused.once("listening", resolve));
  const address = refused.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await new Promise((resolve) => refused.close(resolve));
  const outbox = await anOutbox({ url: `smtp://127.0.0.1:${port}` });
  for (let number = 0; number < 20; number++) await outbox.queue();
  await outbox.deliver();
  const waiting = await outbox.all();
  expect(new Set(waiting.map(({ status }) => status))).toEqual(new Set(["queued"]));
  expect(waiting.some(({ lastError }) => lastError?.includes("ECONNREFUSED"))).toBe(true);
  // A few find the server out; the others are not spent on it.
  expect(waiting.filter(({ attempts }) => attempts > 0).length).toBeLessThanOrEqual(4);

  const server = await anSmtpServer();
  outbox.pass(5);
  await outbox.deliver(smtpTransport(server.url, SENDER));
  expect(server.received).toHaveLength(20);
});

test("two services over the same outbox never send the same mail", async () => {
  const server = await anSmtpServer();
  const outbox = await anOutbox(server);
  for (let number = 0; number < 40; number++) await outbox.queue();
  await Promise.all([outbox.deliver(), outbox.deliver(), outbox.deliver()]);
  expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(40);
  expect(server.received).toHaveLength(40);
});

test("a service that dies after the server's yes leaves the mail alone until its lease is over, then sends it under the same Message-ID", async () => {
  const server = await anSmtpServer();
  const outbox = await anOutbox(server);
  await outbox.queue();
  const died = new Error("Killed.");
  const dying = {
    async send(...letter: Parameters<typeof outbox.transport.send>) {
      await outbox.transport.send(...letter);
      outbox.mails.settle = () => Promise.reject(died);
    },
  };
  const { settle } = outbox.mails;
  await expect(outbox.deliver(dying)).rejects.toBe(died);
  outbox.mails.settle = settle;

  await outbox.deliver();
  outbox.pass(4);
  await outbox.deliver();
  expect(server.received).toHaveLength(1);
  expect(await outbox.all()).toMatchObject([{ status: "sending" }]);

  outbox.pass(2);
  await outbox.deliver();
  const [first, second, ...more] = server.received;
  expect(more).toEqual([]);
  expect(second?.messageId).toBe(first?.messageId);
  const dateOf = (raw = "") => /^Date: .+$/m.exec(raw)?.[0];
  expect(dateOf(second?.raw)).toBe(dateOf(first?.raw));
  expect(dateOf(first?.raw)).toContain("Sun, 22 Nov 2026 10:00:00");
  expect(await outbox.all()).toMatchObject([{ status: "sent", attempts: 2 }]);
});

test("a mail of the same key is queued once", async () => {
  const outbox = await anOutbox(await anSmtpServer());
  await outbox.queue({ subject: "First" }, { dedupeKey: "digest 2026-11-22" });
  await outbox.queue({ subject: "Second" }, { dedupeKey: "digest 2026-11-22" });
  await outbox.queue({ subject: "Third" }, { dedupeKey: "digest 2026-11-23" });
  expect((await outbox.all()).map(({ subject }) => subject)).toEqual(["Third", "First"]);
});

test("a mail that is no longer worth sending is cancelled, and says nothing any more", async () => {
  const server = await anSmtpServer();
  const outbox = await anOutbox(server);
  await outbox.queue({}, { notAfter: new Date("2026-11-22T10:30:00Z") });
  outbox.pass(30);
  await outbox.deliver();
  expect(server.received).toEqual([]);
  expect(await outbox.db.select().from(mails)).toMatchObject([{ status: "cancelled", text: null }]);
});

test("what is erased while it is being sent is not written back", async () => {
  const outbox = await anOutbox(await anSmtpServer());
  await outbox.queue({}, { about: "alr_gone" });
  await outbox.deliver({ send: async () => void (await eraseMails(outbox.db, "alr_gone")) });
  expect(await outbox.all()).toEqual([]);
});

test("the operator has a failed mail sent again, and mails done with are forgotten in time", async () => {
  let isBroken = true;
  const server = await anSmtpServer({
    refuseRecipient: () => (isBroken ? { code: 550, text: "Unknown" } : undefined),
  });
  const outbox = await anOutbox(server);
  await outbox.queue();
  await outbox.deliver();
  const [failed] = await outbox.all();
  isBroken = false;
  expect(await outbox.mails.retry(failed?.id ?? "", outbox.clock.now)).toBe(true);
  await outbox.deliver();
  expect(server.received).toHaveLength(1);
  expect(await outbox.mails.retry(failed?.id ?? "", outbox.clock.now)).toBe(false);

  await outbox.mails.forget(outbox.clock.now);
  expect(await outbox.all()).toHaveLength(1);
  outbox.pass(1);
  await outbox.mails.forget(outbox.clock.now);
  expect(await outbox.all()).toEqual([]);
});
