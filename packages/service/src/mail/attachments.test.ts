import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { anOutbox, SENDER } from "../testing/an-outbox.js";
import { anSmtpServer } from "../testing/an-smtp-server.js";
import { devMailbox } from "./dev-mailbox.js";
import { devMailboxRoutes } from "./dev-mailbox.routes.js";
import { fileTransport } from "./file-transport.js";
import { mails } from "./mails.table.js";

const CALENDAR = "BEGIN:VCALENDAR\r\nSUMMARY:Entretien à Toulouse\r\nEND:VCALENDAR\r\n";
const attachments = [
  { fileName: "entretien.ics", contentType: "text/calendar; charset=utf-8", content: CALENDAR },
];

/** The file in a raw message, as a mail program saves it. */
function savedFrom(raw = ""): string | undefined {
  const part =
    /^Content-Disposition: attachment; filename=entretien\.ics\r\n(?:.+\r\n)*\r\n([\w+/=\r\n]+)\r\n--/m;
  const encoded = part.exec(raw)?.[1];
  return encoded && Buffer.from(encoded, "base64").toString("utf8");
}

test("a file arrives byte for byte beside the text, though the server took the e-mail at the second try, and is then forgotten", async () => {
  let tries = 0;
  const refuseMessage = () => (++tries === 1 ? { code: 451, text: "Try again later" } : undefined);
  const server = await anSmtpServer({ refuseMessage });
  const outbox = await anOutbox(server);
  await outbox.queue({ attachments });
  await outbox.deliver();
  expect(await outbox.db.select().from(mails)).toMatchObject([{ status: "queued", attachments }]);
  outbox.pass(2);
  await outbox.deliver();
  const [{ raw } = {}] = server.received;
  expect(raw).toMatch(/^Content-Type: multipart\/mixed/m);
  expect(raw).toMatch(/^Content-Type: text\/calendar; charset=utf-8; name=entretien\.ics\r$/m);
  expect(raw).toMatch(/^Content-Transfer-Encoding: base64\r$/m);
  expect(savedFrom(raw)).toBe(CALENDAR);
  expect(await outbox.db.select().from(mails)).toMatchObject([{ status: "sent", attachments: null }]);
});

test("an e-mail without a file is as it was", async () => {
  const server = await anSmtpServer();
  const outbox = await anOutbox(server);
  await outbox.queue();
  await outbox.deliver();
  expect(server.received[0]?.raw).toMatch(/^Content-Type: multipart\/alternative/m);
  expect(server.received[0]?.raw).not.toMatch(/multipart\/mixed|attachment/);
});

test("the development mailbox names each file, and gives it as a download", async () => {
  const folder = join(await mkdtemp(join(tmpdir(), "alternance-kit-mailbox-")), "mail");
  const outbox = await anOutbox({ transport: fileTransport(folder, SENDER) });
  await outbox.queue({ attachments });
  await outbox.deliver();
  const mailbox = devMailbox(folder);
  const [{ id } = { id: "" }] = await mailbox.list();
  const routes = devMailboxRoutes(mailbox);
  const page = await (await routes.request(`/dev/mailbox/${id}`)).text();
  expect(page).toContain(`<a href="/dev/mailbox/${id}/files/0" download>entretien.ics</a>`);
  const file = await routes.request(`/dev/mailbox/${id}/files/0`);
  expect(await file.text()).toBe(CALENDAR);
  expect(file.headers.get("content-disposition")).toBe('attachment; filename="entretien.ics"');
  expect((await routes.request(`/dev/mailbox/${id}/files/1`)).status).toBe(404);
});
