import { type ApplicationReceipt, NewApplication } from "@alternance-kit/contract/application";
import type { Offer } from "@alternance-kit/contract/offer";
import type { ConsentWay } from "@alternance-kit/domain/consents";
import { isOpen } from "@alternance-kit/domain/offer";
import type { AlertWritesDeps } from "../alerts/alert-writes.js";
import { AppError } from "../app-error.js";
import type { Sealer } from "../dossiers/sealer.js";
import type { Principal } from "../http/principal.js";
import { invalid } from "../http/validation.js";
import type { Idempotency } from "../idempotency/idempotency.js";
import type { NewId } from "../ids.js";
import { type KeepWithApplicationDeps, keepWithApplication } from "../pool/keep-with-application.js";
import { type AdmitDeps, alreadySpent } from "../robots/admit.js";
import { admitApplication } from "../robots/admit-application.js";
import { isSpentMeanwhile } from "../robots/spent-proofs.store.js";
import { uploadGone } from "../uploads/refusals.js";
import { isUsedMeanwhile } from "../uploads/uploads.store.js";
import { takeAnswerFile } from "./answers/take-answer-file.js";
import { type TakeAnswersDeps, takeAnswers } from "./answers/take-answers.js";
import { alertOfApplication } from "./consents/alert-of-application.js";
import { checkChoices } from "./consents/check-choices.js";
import { givenConsents } from "./consents/given-consents.js";
import type { OtherFile } from "./cv-rows.store.js";
import { countGuardian } from "./guardian/count-guardian.js";
import { type KeepApplicationDeps, keepApplication } from "./keep-application.js";
import { keptAttribution } from "./kept-attribution.js";
import { newReference } from "./new-reference.js";
import { heldIfWords, type ReceiveFilesDeps, receiveFiles } from "./receive-files.js";
import type { ReceivedApplication } from "./received-application.js";
import { descriptionOf } from "./received-file.js";

export interface SubmitApplicationDeps
  extends AdmitDeps,
    ReceiveFilesDeps,
    KeepApplicationDeps,
    KeepWithApplicationDeps,
    TakeAnswersDeps,
    AlertWritesDeps {
  sealer: Pick<Sealer, "tokenOf">;
  offers: { find(id: string): Promise<Offer | undefined> };
  cvs: ReceiveFilesDeps["cvs"];
  idempotency: Idempotency;
  newId: NewId;
}

/**
 * Receives an application with its files. What it answers is durable: the files and their folders are on the disk before the row is written,
 * and the row is in the synced log before the answer. A failure on the way leaves nothing; what was uploaded before stays, to be named again.
 */
export async function submitApplication(
  deps: SubmitApplicationDeps,
  principal: Principal,
  sent: Request,
  idempotencyKey: string | undefined,
): Promise<ApplicationReceipt> {
  const request = await heldIfWords(sent);
  const ticket = await deps.idempotency.take(principal.keyId, idempotencyKey);
  const id = deps.newId("app");
  let undo = async () => {};
  try {
    const submission = await receiveFiles(deps, principal, request, { part: "application", id });
    undo = submission.discard;
    const { proof, formStamp, website, consents: given = [], disability, ...input } = parse(submission.body);
    checkChoices({ ...input, email: input.applicant.email, disability, consents: given });
    // The request is remembered by a hash, by which two possible answers could be told apart: their token cannot.
    const chosen = deps.sealer.tokenOf(JSON.stringify([disability, given]));
    // Sent again, the same may be let in by another proof.
    const asked = ["submitApplication", input, chosen, ...submission.fingerprint];
    const answered = ticket.replay<ApplicationReceipt>(asked);
    if (answered) return answered;

    const offer = await deps.offers.find(input.offerId);
    if (!offer) throw new AppError("offer_not_found", `There is no offer ${input.offerId}.`);
    if (!isOpen(offer, deps.now().toISOString()))
      throw new AppError(
        "offer_closed",
        "This offer takes no applications: it is not published, is filled, or has come to its end.",
      );
    const answers = await takeAnswers(deps, offer, input.answers);
    const origin = request.headers.get("origin");
    const shown = { ...input, proof, formStamp, website };
    const letIn = await admitApplication(deps, { principal, origin }, shown, offer.company.id);

    await countGuardian(deps.quotas, input.guardian);

    const { cv, document } = await submission.files(input.files);
    const files: OtherFile[] = [
      ...(document ? [{ ...document, kind: "document" as const }] : []),
      ...(await takeAnswerFile(submission, answers)),
    ];
    const receipt: ApplicationReceipt = {
      id,
      reference: newReference(),
      offerId: offer.id,
      status: "received",
      cv: descriptionOf(cv),
      ...(document && { document: descriptionOf(document) }),
      receivedAt: deps.now().toISOString(),
    };
    const { language = "fr" } = input;
    const way = wayOf(principal, formStamp);
    const received: ReceivedApplication = {
      ...receipt,
      ...input,
      disability,
      consents: givenConsents(given, { language, way, at: receipt.receivedAt }),
      companyId: offer.company.id,
      sourcePartnerId: principal.partner.id,
      sourceOrigin: origin,
      attribution: keptAttribution(input.attribution),
      cvKey: cv.key,
      files,
      answers,
    };
    const alert = await alertOfApplication(deps, principal, received, offer);
    const also = (receipt: ApplicationReceipt) => [
      ...alert,
      ...(letIn ? [deps.spentProofs.spend(letIn)] : []),
      ...submission.claim(),
      ...ticket.record(asked, receipt),
    ];
    const kept = await keepWithApplication(deps, received, offer, (profile) =>
      keepApplication(deps, principal, received, offer, receipt, (named) => [...also(named), ...profile]),
    ).catch((error: unknown) => {
      if (isUsedMeanwhile(error)) throw uploadGone("/files/cv");
      throw isSpentMeanwhile(error) ? alreadySpent(shown) : error;
    });
    undo = async () => {};
    return kept;
  } finally {
    ticket.release();
    await undo();
  }
}

/** How what the candidate agreed to came here: a secret key's server asked for itself. */
function wayOf({ keyKind }: Principal, formStamp: string | undefined): ConsentWay {
  if (keyKind === "secret") return "api";
  return formStamp === undefined ? "form" : "plain_form";
}

function parse(application: unknown) {
  const parsed = NewApplication.safeParse(application ?? {});
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error.issues, application);
}
