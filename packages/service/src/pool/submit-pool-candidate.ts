import { NewPoolCandidate, type PoolReceipt } from "@alternance-kit/contract/pool-candidate";
import type { ConsentWay } from "@alternance-kit/domain/consents";
import type { z } from "@hono/zod-openapi";
import type { BatchItem } from "drizzle-orm/batch";
import type { AlertWritesDeps } from "../alerts/alert-writes.js";
import { refuseField } from "../app-error.js";
import { checkChoices } from "../applications/consents/check-choices.js";
import { newConsent } from "../applications/consents/given-consents.js";
import { countGuardian } from "../applications/guardian/count-guardian.js";
import { keptAttribution } from "../applications/kept-attribution.js";
import { newReference } from "../applications/new-reference.js";
import { heldIfWords, type ReceiveFilesDeps, receiveFiles } from "../applications/receive-files.js";
import { descriptionOf } from "../applications/received-file.js";
import type { Sealer } from "../dossiers/sealer.js";
import type { Principal } from "../http/principal.js";
import { invalid } from "../http/validation.js";
import type { Idempotency } from "../idempotency/idempotency.js";
import type { NewId } from "../ids.js";
import { type AdmitDeps, admit, alreadySpent } from "../robots/admit.js";
import { isSpentMeanwhile } from "../robots/spent-proofs.store.js";
import { uploadGone } from "../uploads/refusals.js";
import { isUsedMeanwhile } from "../uploads/uploads.store.js";
import { alertOfProfile } from "./alert-of-profile.js";
import { checkWishes } from "./check-wishes.js";
import { type KeepProfileDeps, keepProfile, removeReplaced } from "./keep-profile.js";
import { isProfileChangedMeanwhile } from "./keep-profile.store.js";
import { keptUntil } from "./kept-until.js";
import type { SentProfile } from "./profile.js";

export interface SubmitPoolCandidateDeps
  extends AdmitDeps,
    ReceiveFilesDeps,
    KeepProfileDeps,
    AlertWritesDeps {
  sealer: Pick<Sealer, "tokenOf">;
  idempotency: Idempotency;
  newId: NewId;
  now(): Date;
}

/**
 * Receives a spontaneous candidate with their files, as an application is received: what it answers is durable. A person has one profile:
 * sent again, it takes the place of what was there, and they are told by e-mail.
 */
export async function submitPoolCandidate(
  deps: SubmitPoolCandidateDeps,
  principal: Principal,
  sent: Request,
  idempotencyKey: string | undefined,
): Promise<PoolReceipt> {
  const request = await heldIfWords(sent);
  const ticket = await deps.idempotency.take(principal.keyId, idempotencyKey);
  const id = deps.newId("cnd");
  let undo = async () => {};
  try {
    const submission = await receiveFiles(deps, principal, request, { part: "candidate", id });
    undo = submission.discard;
    const { proof, formStamp, website, consents, disability, ...input } = parse(submission.body);
    check({ ...input, consents, disability });
    // The request is remembered by a hash, by which two possible answers could be told apart: their token cannot.
    const chosen = deps.sealer.tokenOf(JSON.stringify([disability, consents]));
    // Sent again, the same may be let in by another proof.
    const asked = ["submitPoolCandidate", input, chosen, ...submission.fingerprint];
    const answered = ticket.replay<PoolReceipt>(asked);
    if (answered) return answered;

    const origin = request.headers.get("origin");
    const shown = { proof, formStamp, website };
    const letIn = await admit(
      deps,
      { principal, origin },
      { ...shown, email: input.person.email, emailPointer: "/person/email", formSubject: "pool" },
    );
    await countGuardian(deps.quotas, input.guardian);
    const { cv, document } = await submission.files(input.files);
    const language = input.language ?? "fr";
    const at = deps.now().toISOString();
    const way: ConsentWay = principal.keyKind === "secret" ? "api" : formStamp ? "plain_form" : "form";
    const profile: SentProfile = {
      id,
      reference: newReference(),
      sent: "alone",
      person: input.person,
      wishes: input.wishes,
      message: input.message || null,
      language,
      source: { partnerId: principal.partner.id, origin, pageUrl: input.pageUrl ?? null },
      attribution: keptAttribution(input.attribution),
      files: [{ ...cv, kind: "cv" }, ...(document ? [{ ...document, kind: "document" } as const] : [])],
      consents: consents.map((given) => newConsent(given, { language, way, at })),
      guardian: input.guardian,
      isDisabilityTold: disability ?? false,
      at,
    };
    const receiptOf = ({ id, reference }: Pick<SentProfile, "id" | "reference">): PoolReceipt => ({
      id,
      reference,
      cv: descriptionOf(cv),
      ...(document && { document: descriptionOf(document) }),
      keptUntil: keptUntil(at),
      receivedAt: at,
    });
    const alert = await alertOfProfile(deps, principal, profile);
    const also = (receipt: PoolReceipt) => [
      ...alert,
      ...(letIn ? [deps.spentProofs.spend(letIn)] : []),
      ...submission.claim(),
      ...ticket.record(asked, receipt),
    ];
    const kept = await keep(deps, profile, (named) => also(receiptOf(named))).catch((error: unknown) => {
      if (isUsedMeanwhile(error)) throw uploadGone("/files/cv");
      throw isSpentMeanwhile(error) ? alreadySpent(shown) : error;
    });
    undo = async () => {};
    return receiptOf(kept);
  } finally {
    ticket.release();
    await undo();
  }
}

/** As a new profile, or in the place of the one that the person has: of two at once, one comes after the other. */
async function keep(
  deps: SubmitPoolCandidateDeps,
  fresh: SentProfile,
  also: (named: SentProfile) => BatchItem<"sqlite">[],
): Promise<SentProfile> {
  for (;;) {
    const known = await deps.keptProfiles.known(fresh.person.email);
    const profile = known ? { ...fresh, id: known.id, reference: known.reference } : fresh;
    try {
      await deps.keptProfiles.write([...keepProfile(deps, profile, known), ...also(profile)]);
    } catch (error) {
      if (isProfileChangedMeanwhile(error)) continue;
      throw error;
    }
    await removeReplaced(deps.cvs.remove, known, profile);
    return profile;
  }
}

type ParsedCandidate = Pick<
  z.output<typeof NewPoolCandidate>,
  "wishes" | "consents" | "person" | "guardian" | "disability"
>;

function parse(candidate: unknown) {
  const parsed = NewPoolCandidate.safeParse(candidate ?? {});
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error.issues, candidate);
}

/** @throws {AppError} `validation_failed` */
function check({ wishes, consents, person, guardian, disability }: ParsedCandidate): void {
  checkWishes(wishes);
  if (!consents.some(({ purpose }) => purpose === "pool"))
    throw refuseField("/consents", "consent_missing", "A profile is kept only with the consent `pool`.");
  checkChoices({ email: person.email, guardian, disability, consents });
}
