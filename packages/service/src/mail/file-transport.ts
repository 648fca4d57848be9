import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { asMessage, type MailTransport } from "./mail-transport.js";

/**
 * Writes each letter to a folder: `eml_….eml`, which mail programs open, and `eml_….json`, which the mailbox page reads. The folder stands
 * for its recipients' mailboxes. A letter written again replaces itself: this transport delivers exactly once.
 */
export function fileTransport(folder: string, from: string): MailTransport {
  const mailer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return {
    async send(letter) {
      const { message } = await mailer.sendMail(asMessage(letter, from));
      if (!Buffer.isBuffer(message)) throw new Error("The message was not made whole.");
      await mkdir(folder, { recursive: true });
      await replace(join(folder, `${letter.id}.eml`), message);
      await replace(join(folder, `${letter.id}.json`), JSON.stringify({ ...letter, from }));
    },
  };
}

async function replace(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.part`, content, { mode: 0o600 });
  await rename(`${path}.part`, path);
}
