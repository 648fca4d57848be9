import { createTransport } from "nodemailer";
import { asMessage, type MailTransport } from "./mail-transport.js";

const CONNECT_MS = 15_000;
const SILENCE_MS = 60_000;

/** Sends through the server of an `smtp://` or `smtps://` URL. With a password to give, it talks to another machine under TLS only. */
export function smtpTransport(url: string, from: string): MailTransport {
  const { protocol, hostname, port, username, password } = new URL(url);
  const isLocal = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  const mailer = createTransport({
    host: hostname.replace(/^\[|\]$/g, ""),
    secure: protocol === "smtps:",
    requireTLS: username !== "" && !isLocal,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(port === "" ? {} : { port: Number(port) }),
    ...(username === ""
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  });
  return {
    async send(letter, signal) {
      await mailer.sendMail({ ...asMessage(letter, from), signal });
    },
  };
}
