import { createHash } from "node:crypto";
import type { Consent, GivenConsent } from "@alternance-kit/contract/consent";
import type { Language } from "@alternance-kit/contract/mail";
import {
  CONSENT_TEXTS,
  type ConsentPurpose,
  type ConsentWay,
  consentText,
} from "@alternance-kit/domain/consents";

export interface Giving {
  /** In which the sentences were shown. */
  language: Language;
  way: ConsentWay;
  at: string;
}

/** A consent with its proof: the SHA-256 of the very sentence that was shown. */
export function newConsent({ purpose, textVersion }: GivenConsent, { language, way, at }: Giving): Consent {
  const text = consentText(purpose, textVersion);
  if (!text) throw new Error(`The sentence of ${purpose} never had the version ${textVersion}.`);
  return {
    purpose,
    textVersion,
    textSha256: createHash("sha256").update(text[language]).digest("hex"),
    language,
    way,
    givenAt: at,
    withdrawnAt: null,
  };
}

/** What a candidate agreed to, with what they were told of the application itself: whoever shows a form shows that sentence. */
export function givenConsents(given: readonly GivenConsent[], giving: Giving): Consent[] {
  const told: GivenConsent = { purpose: "application", textVersion: CONSENT_TEXTS.application.version };
  const all = given.some(({ purpose }) => purpose === "application") ? given : [told, ...given];
  return all.map((one) => newConsent(one, giving));
}

/** Whether something is agreed to, now. */
export const agreesTo = (consents: readonly Consent[], purpose: ConsentPurpose): boolean =>
  consents.some((consent) => consent.purpose === purpose && consent.withdrawnAt === null);
