import { checkIban } from "@alternance-kit/domain/iban";
import { checkSiret } from "@alternance-kit/domain/siret";
import { z } from "@hono/zod-openapi";
import { KEY_BYTES } from "./dossiers/sealer.js";
import { type MailConfig, MailEnv, toMailConfig } from "./mail/mail-config.js";
import type { SellerAccount } from "./orders/seller.js";

export interface Config {
  databaseUrl: string;
  filesDir: string;
  host: string | undefined;
  port: number;
  /** Where the service is reached from outside, without a slash at its end: problem types and links start with it. */
  publicUrl: string;
  /** Test keys (`pk_test_…`) or live ones: a service has data of one mode only. */
  mode: "test" | "live";
  /** Seals what the database must not hold in clear; `undefined` for the key that the service keeps in a file of its own. */
  encryptionKey: Buffer | undefined;
  /** `tcp://host:port` or `unix:///path` of clamd, which looks into each CV; without it they are marked unscanned. */
  clamdUrl: string | undefined;
  mail: MailConfig;
  sellerAccount: SellerAccount | undefined;
}

const checked = (check: (input: string) => { ok: true; value: string } | { ok: false }, message: string) =>
  z.string().transform((input, ctx) => {
    const verdict = check(input);
    if (verdict.ok) return verdict.value;
    ctx.addIssue({ code: "custom", message });
    return z.NEVER;
  });

const Env = z.object({
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:.+|libsql:\/\/.+|https?:\/\/.+|wss?:\/\/.+)$/,
      "must be file:path/to.db, or the URL of a libSQL server",
    )
    .default("file:data/alternance-kit.db"),
  FILES_DIR: z.string().min(1).default("data/files"),
  HOST: z.string().min(1).optional(),
  PORT: z.coerce.number({ error: "must be a port, 0 to 65535" }).int().min(0).max(65_535).default(8787),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "must be the http(s) address the service is reached at" })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  ENCRYPTION_KEY: z
    .base64({ error: "must be 32 bytes in base64: openssl rand -base64 32" })
    .transform((text) => Buffer.from(text, "base64"))
    .refine((key) => key.length === KEY_BYTES, "must be 32 bytes in base64: openssl rand -base64 32")
    .optional(),
  CLAMD_URL: z
    .string()
    .regex(
      /^(tcp:\/\/[^/:]+:\d{1,5}|tcp:\/\/\[[0-9a-f:]+\]:\d{1,5}|unix:\/\/\/.+)$/i,
      "must be tcp://host:3310, or unix:///path/to/clamd.ctl",
    )
    .optional(),
  MODE: z.enum(["test", "live"], { error: "must be test or live" }).default("test"),
});

const Seller = z.object({
  SELLER_NAME: z.string().min(1),
  SELLER_LEGAL_FORM: z.string().min(1),
  SELLER_SIRET: checked(checkSiret, "must be a valid SIRET, 14 digits"),
  SELLER_VAT_NUMBER: z
    .string()
    .regex(/^FR[0-9A-Z]{2}\d{9}$/, "must be a French VAT number, such as FR40303265045")
    .optional(),
  SELLER_STREET: z.string().min(1),
  SELLER_POSTAL_CODE: z.string().regex(/^\d{5}$/, "must be five digits"),
  SELLER_CITY: z.string().min(1),
  SELLER_IBAN: checked(checkIban, "must be a valid IBAN"),
  SELLER_BIC: z
    .string()
    .regex(/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/, "must be a BIC, 8 or 11 characters")
    .optional(),
});

/**
 * Reads the service's environment, once.
 * @throws {Error} whose message names every variable that is wrong, and what would be right.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable is one that was not given: it is how .env files and container tools leave it out.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const hasSeller = Object.keys(given).some((name) => name.startsWith("SELLER_"));
  const parsed = Env.safeParse(given);
  const mail = MailEnv.safeParse(given);
  const seller = hasSeller ? Seller.safeParse(given) : undefined;
  const issues = [
    ...(parsed.error?.issues ?? []),
    ...(mail.error?.issues ?? []),
    ...(seller?.error?.issues ?? []),
  ];
  if (!parsed.success || !mail.success || issues.length) {
    throw new Error(
      `The environment is not right:\n${issues.map(({ path, message, code }) => `  ${path.join(".")} ${code === "invalid_type" ? "is missing" : message}`).join("\n")}`,
    );
  }
  const { DATABASE_URL, FILES_DIR, HOST, PORT, PUBLIC_URL, MODE, ENCRYPTION_KEY, CLAMD_URL } = parsed.data;
  return {
    databaseUrl: DATABASE_URL,
    filesDir: FILES_DIR,
    host: HOST,
    port: PORT,
    publicUrl: PUBLIC_URL ?? `http://localhost:${PORT}`,
    mode: MODE,
    encryptionKey: ENCRYPTION_KEY,
    clamdUrl: CLAMD_URL,
    mail: toMailConfig(mail.data),
    sellerAccount: seller?.data && toAccount(seller.data),
  };
}

const toAccount = (seller: z.output<typeof Seller>): SellerAccount => ({
  seller: {
    name: seller.SELLER_NAME,
    legalForm: seller.SELLER_LEGAL_FORM,
    siret: seller.SELLER_SIRET,
    vatNumber: seller.SELLER_VAT_NUMBER ?? null,
    address: {
      street: seller.SELLER_STREET,
      postalCode: seller.SELLER_POSTAL_CODE,
      city: seller.SELLER_CITY,
    },
  },
  iban: seller.SELLER_IBAN,
  bic: seller.SELLER_BIC ?? null,
});
