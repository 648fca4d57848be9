import { expect, test } from "vitest";
import { readConfig } from "../config.js";

test("without a server, e-mails go to a folder, from nobody, and no page shows them", () => {
  expect(readConfig({}).mail).toEqual({
    from: "Alternance Kit <ne-pas-repondre@alternance-kit.invalid>",
    smtpUrl: undefined,
    folder: "data/mail",
    showsMailbox: false,
  });
});

test("a server, its sender and the folder are taken as given", () => {
  const SMTP_URL = "smtps://user:p%40ss@mail.campus.example";
  const { mail } = readConfig({ SMTP_URL, MAIL_FROM: "Campus Garonne <alternance@campus.example>" });
  expect(mail).toMatchObject({ smtpUrl: SMTP_URL, from: "Campus Garonne <alternance@campus.example>" });
  expect(readConfig({ MAIL_DIR: "/var/mail", DEV_MAILBOX: "on" }).mail).toMatchObject({
    folder: "/var/mail",
    showsMailbox: true,
  });
});

test.each([
  [{ SMTP_URL: "smtp://mail.example" }, "MAIL_FROM must name who sends"],
  [{ SMTP_URL: "mail.example:587", MAIL_FROM: "a@campus.example" }, "SMTP_URL must be smtp://"],
  [{ SMTP_URL: "http://mail.example", MAIL_FROM: "a@campus.example" }, "SMTP_URL must be smtp://"],
  [{ MAIL_FROM: "Campus" }, "MAIL_FROM must be an address"],
  [{ MAIL_FROM: "Campus\r\nBcc: all@x.example <a@campus.example>" }, "MAIL_FROM must be an address"],
  [{ DEV_MAILBOX: "yes" }, "DEV_MAILBOX must be on or off"],
  [{ DEV_MAILBOX: "on", MODE: "live" }, "DEV_MAILBOX must be off in live mode"],
  [
    { DEV_MAILBOX: "on", SMTP_URL: "smtp://mail.example", MAIL_FROM: "a@campus.example" },
    "DEV_MAILBOX must be off: with SMTP_URL",
  ],
])("%o is refused at the start, with what would be right", (env, message) => {
  expect(() => readConfig(env)).toThrow(message);
});

test("a refusal does not repeat the server's password", () => {
  const wrong = { SMTP_URL: "smpt://user:hunter2@mail.example", MAIL_FROM: "a@campus.example" };
  expect(() => readConfig(wrong)).toThrow(expect.not.stringContaining("hunter2"));
});
