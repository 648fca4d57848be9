import { isEmail } from "@alternance-kit/domain/email";
import { z } from "@hono/zod-openapi";

export interface MailConfig {
  /** Who writes: `Name <someone@domain>`, or the address alone. */
  from: string;
  /** The server that sends; without it e-mails are written to `folder`. */
  smtpUrl: string | undefined;
  folder: string;
  /** Whether `/dev/mailbox` shows what was written to the folder, to whoever comes. */
  showsMailbox: boolean;
}

/** Reserved (RFC 2606): e-mails that go nowhere come from nobody. */
export const NOBODY = "Alternance Kit <ne-pas-repondre@alternance-kit.invalid>";

/** The address of `Name <someone@domain>`, or of `someone@domain`. */
export const addressOf = (sender: string): string =>
  /^[^<>"\p{Cc}]+ <([^<>]+)>$/u.exec(sender)?.[1] ?? sender;

const isSender = (text: string): boolean => isEmail(addressOf(text));

const isSmtpUrl = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^smtps?:$/.test(url.protocol) && url.hostname !== "";
};

/** The variables of e-mails; `MODE` is read elsewhere too. */
export const MailEnv = z
  .object({
    MAIL_FROM: z
      .string()
      .refine(isSender, "must be an address, or a name and an address: Campus <alternance@campus.example>")
      .optional(),
    SMTP_URL: z
      .string()
      .refine(isSmtpUrl, "must be smtp://user:password@host:587 or smtps://user:password@host:465")
      .optional(),
    MAIL_DIR: z.string().min(1).default("data/mail"),
    DEV_MAILBOX: z.enum(["on", "off"], { error: "must be on or off" }).default("off"),
    MODE: z.string().optional(),
  })
  .superRefine(({ MAIL_FROM, SMTP_URL, DEV_MAILBOX, MODE }, ctx) => {
    const refuse = (name: string, message: string) => ctx.addIssue({ code: "custom", path: [name], message });
    if (SMTP_URL !== undefined && MAIL_FROM === undefined)
      refuse("MAIL_FROM", "must name who sends, since SMTP_URL is set");
    if (DEV_MAILBOX === "on" && SMTP_URL !== undefined)
      refuse("DEV_MAILBOX", "must be off: with SMTP_URL no e-mail is kept to be shown");
    if (DEV_MAILBOX === "on" && MODE === "live")
      refuse("DEV_MAILBOX", "must be off in live mode: it shows e-mails to whoever comes");
  });

export const toMailConfig = (env: z.output<typeof MailEnv>): MailConfig => ({
  from: env.MAIL_FROM ?? NOBODY,
  smtpUrl: env.SMTP_URL,
  folder: env.MAIL_DIR,
  showsMailbox: env.DEV_MAILBOX === "on",
});
