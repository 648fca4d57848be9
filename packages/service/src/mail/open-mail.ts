import { dirname, join, resolve } from "node:path";
import type { Config } from "../config.js";
import type { Db } from "../db/open-db.js";
import type { NewId } from "../ids.js";
import { devMailbox } from "./dev-mailbox.js";
import { fileTransport } from "./file-transport.js";
import { type MailConfig, NOBODY } from "./mail-config.js";
import { mailJobs } from "./mail-jobs.js";
import { mailStore } from "./mails.store.js";
import { createQueueMail } from "./queue-mail.js";
import { smtpTransport } from "./smtp-transport.js";

/** The outbox over its table and its way out. Without a set-up of its own, e-mails go to a folder beside the files'. */
export function openMail(
  db: Db,
  config: Pick<Config, "filesDir"> & Partial<Pick<Config, "mail">>,
  { newId, now }: { newId: NewId; now: () => Date },
) {
  const { from, smtpUrl, folder, showsMailbox }: MailConfig = config.mail ?? {
    from: NOBODY,
    smtpUrl: undefined,
    folder: join(dirname(config.filesDir), "mail"),
    showsMailbox: false,
  };
  const mails = mailStore(db);
  const transport =
    smtpUrl === undefined ? fileTransport(resolve(folder), from) : smtpTransport(smtpUrl, from);
  return {
    mails,
    queue: createQueueMail(db, newId, now),
    jobs: mailJobs({ mails, transport, now }),
    devMailbox: showsMailbox && smtpUrl === undefined ? devMailbox(resolve(folder)) : undefined,
  };
}
