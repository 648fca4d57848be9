import type { Language } from "@alternance-kit/contract/mail";
import { composeMail, type MailPart } from "./compose-mail.js";
import type { WrittenMail } from "./queue-mail.js";

export const paragraph = (text: string): MailPart => ({ kind: "paragraph", text });
export const button = (label: string, url: string): MailPart => ({ kind: "button", label, url });

/** An e-mail of these parts, with no header of its own. */
export const writeMail = (
  template: string,
  language: Language,
  { subject, heading }: { subject: string; heading: string },
  parts: readonly MailPart[],
): WrittenMail => ({
  template,
  language,
  subject,
  headers: {},
  ...composeMail({ language, subject, heading, parts }),
});
