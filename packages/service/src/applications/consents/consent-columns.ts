import { LANGUAGES } from "@alternance-kit/contract/mail";
import { CONSENT_WAYS, type ConsentPurpose } from "@alternance-kit/domain/consents";
import { text } from "drizzle-orm/sqlite-core";

/** What is agreed to in clear: that someone told of an RQTH would show in the consent to it, which is sealed with what they told. */
export type PlainPurpose = Exclude<ConsentPurpose, "disability">;

/** What is kept of something agreed to, beside who agreed. */
export const consentColumns = () => ({
  purpose: text("purpose").$type<PlainPurpose>().notNull(),
  textVersion: text("text_version").notNull(),
  textSha256: text("text_sha256").notNull(),
  language: text("language", { enum: LANGUAGES }).notNull(),
  way: text("way", { enum: CONSENT_WAYS }).notNull(),
  givenAt: text("given_at").notNull(),
  withdrawnAt: text("withdrawn_at"),
});
