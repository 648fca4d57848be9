import type { BatchItem } from "drizzle-orm/batch";
import type { DisabilityStore } from "../disability/disability.store.js";
import { withdrawnDisability } from "../disability/withdrawn-disability.js";
import { type AskGuardianDeps, askGuardian } from "../guardian/ask-guardian.js";
import type { MailedOffer } from "../mails/application-mails.js";
import type { ReceivedApplication } from "../received-application.js";
import { type ConsentStore, isPlain } from "./consents.store.js";
import { agreesTo } from "./given-consents.js";

export interface KeepChoicesDeps extends AskGuardianDeps {
  consents: Pick<ConsentStore, "give" | "withdraw">;
  disabilities: Pick<DisabilityStore, "keep" | "of">;
}

/** The application that it is kept with: one more, or the one that the same person has running. */
export interface Kept {
  id: string;
  offer: MailedOffer;
  /** Since when the company has had it, if it has. */
  outAt: string | null;
}

/**
 * What is written of what a candidate chose to say of themselves, in the batch of the application. Sent again, what they share with the
 * page's owner and what they told of an RQTH is what they say now; the pool and the alerts have a way out of their own.
 */
export async function keepChoices(
  deps: KeepChoicesDeps,
  { consents, guardian, disability, applicant, language = "fr", receivedAt: at }: ReceivedApplication,
  { id, offer, outAt }: Kept,
): Promise<BatchItem<"sqlite">[]> {
  const consent = consents.find(({ purpose }) => purpose === "disability");
  const told = disability && consent ? { isTold: true, consent } : undefined;
  return [
    ...consents.filter(isPlain).flatMap((one) => deps.consents.give(id, one)),
    ...(agreesTo(consents, "school") ? [] : [deps.consents.withdraw(id, "school", at)]),
    deps.disabilities.keep(id, told ?? withdrawnDisability((await deps.disabilities.of([id])).get(id), at)),
    ...(guardian
      ? askGuardian(deps, { applicationId: id, guardian, candidate: applicant, offer, language, at, outAt })
      : []),
  ];
}
