/** A file that goes with an e-mail, as text. */
export interface MailAttachment {
  fileName: string;
  contentType: string;
  content: string;
}

/** One e-mail on its way. */
export interface Letter {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  attachments?: readonly MailAttachment[];
  /** When it was written. */
  date: Date;
}

/** A way out for e-mails. */
export interface MailTransport {
  /** Resolves when the other side has taken the letter. @throws what `deliveryFailure` reads */
  send(letter: Letter, signal: AbortSignal): Promise<void>;
}

/**
 * The same letter has the same `Message-ID` and date however often it is sent: a receiver that got it twice, because the service died
 * between the server's yes and its own note of it, can tell (RFC 5322 §3.6.4), and mailboxes show it once.
 */
export const asMessage = (letter: Letter, from: string) => ({
  from,
  to: letter.to,
  subject: letter.subject,
  text: letter.text,
  html: letter.html,
  headers: { ...letter.headers, "Auto-Submitted": "auto-generated" },
  attachments: (letter.attachments ?? []).map(({ fileName, contentType, content }) => ({
    filename: fileName,
    contentType,
    content,
  })),
  date: letter.date,
  messageId: `<${letter.id}@${domainOf(from)}>`,
});

/** The domain of `Name <someone@domain>` or of `someone@domain`. */
const domainOf = (from: string): string => from.replace(/^.*@/s, "").replace(/>\s*$/, "");
