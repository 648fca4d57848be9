/** What a failed attempt says of the mail, and of the way to the server. */
export interface DeliveryFailure {
  /** The server will never take this mail: SMTP's 5xx to its recipient or its content (RFC 5321 §4.2.1). */
  isPermanent: boolean;
  /** Nothing was said of this mail: the server was not reached, or would have nothing to do with us. */
  isOfServer: boolean;
  /** For the outbox, on one line. */
  reason: string;
}

const ABOUT_THE_MAIL = ["MAIL FROM", "RCPT TO", "DATA"];
const LONGEST_REASON = 300;

export function deliveryFailure(error: unknown): DeliveryFailure {
  const { responseCode, command, message } = asSmtpError(error);
  const isOfServer = responseCode === undefined || !ABOUT_THE_MAIL.includes(command ?? "");
  return {
    // A refusal of the sender (MAIL FROM) is mended in our set-up, and the mail sent then.
    isPermanent: !isOfServer && responseCode >= 500 && command !== "MAIL FROM",
    isOfServer,
    reason: message.replace(/\s+/g, " ").slice(0, LONGEST_REASON),
  };
}

function asSmtpError(error: unknown): {
  responseCode: number | undefined;
  command: string | undefined;
  message: string;
} {
  if (!(error instanceof Error))
    return { responseCode: undefined, command: undefined, message: String(error) };
  const responseCode: unknown = Reflect.get(error, "responseCode");
  const command: unknown = Reflect.get(error, "command");
  return {
    responseCode: typeof responseCode === "number" ? responseCode : undefined,
    command: typeof command === "string" ? command : undefined,
    message: error.message,
  };
}
