import type { Language } from "@alternance-kit/contract/mail";
import type { ConsentPurpose } from "@alternance-kit/domain/consents";
import type { BatchItem } from "drizzle-orm/batch";
import type { DisabilityStore } from "../disability/disability.store.js";
import { withdrawnDisability } from "../disability/withdrawn-disability.js";
import { type ConsentStore, isPlain } from "./consents.store.js";
import { newConsent } from "./given-consents.js";

export interface ChangeConsentDeps {
  consents: Pick<ConsentStore, "give" | "withdraw">;
  disabilities: Pick<DisabilityStore, "keep" | "of">;
}

export interface ConsentChange {
  purpose: Exclude<ConsentPurpose, "application">;
  given: boolean;
  textVersion: string;
  /** In which the sentence was shown. */
  language: Language;
  at: string;
}

/**
 * What is written when a candidate gives or takes back a consent in their own pages. Taking back `disability` takes back what was told;
 * giving it is not telling anything: nothing is written.
 */
export async function changeConsent(
  { consents, disabilities }: ChangeConsentDeps,
  applicationId: string,
  { purpose, given, textVersion, language, at }: ConsentChange,
): Promise<BatchItem<"sqlite">[]> {
  if (purpose === "disability") {
    if (given) return [];
    const before = (await disabilities.of([applicationId])).get(applicationId);
    return [disabilities.keep(applicationId, withdrawnDisability(before, at))];
  }
  if (!given) return [consents.withdraw(applicationId, purpose, at)];
  const consent = newConsent({ purpose, textVersion }, { language, way: "candidate_space", at });
  return isPlain(consent) ? consents.give(applicationId, consent) : [];
}
