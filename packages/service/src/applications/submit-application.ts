import { randomInt } from "node:crypto";
import { type ApplicationReceipt, NewApplication } from "@alternance-kit/contract/application";
import type { Offer } from "@alternance-kit/contract/offer";
import { foldedEmail } from "@alternance-kit/domain/email";
import { isOpen } from "@alternance-kit/domain/offer";
import type { BatchItem } from "drizzle-orm/batch";
import { AppError } from "../app-error.js";
import type { Principal } from "../http/principal.js";
import { invalid } from "../http/validation.js";
import type { Idempotency } from "../idempotency/idempotency.js";
import type { NewId } from "../ids.js";
import type { QueueMail } from "../mail/queue-mail.js";
import type { PartnerStore } from "../partners/partners.store.js";
import { type AdmitApplicationDeps, admitApplication, alreadySpent } from "../robots/admit-application.js";
import { isSpentMeanwhile } from "../robots/spent-proofs.store.js";
import type { VirusScanner } from "../virus-scan/virus-scanner.js";
import type { ApplicationStore } from "./applications.store.js";
import { newCandidateLink } from "./candidate-links.js";
import type { CvStore, StoredCv } from "./cv-store.js";
import { keptAttribution } from "./kept-attribution.js";
import { newApplicationMail, receivedMail, replacedMail } from "./mails/application-mails.js";
import type { MoveStore } from "./moves.store.js";
import { readSubmission } from "./read-submission.js";
import type { ReceivedApplication } from "./received-application.js";
import { scanCv } from "./scan-cv.js";

export interface SubmitApplicationDeps extends AdmitApplicationDeps {
  offers: { find(id: string): Promise<Offer | undefined> };
  applications: Pick<ApplicationStore, "save" | "findRunning" | "replace">;
  cvs: CvStore;
  scanner: VirusScanner | undefined;
  moves: Pick<MoveStore, "addLink">;
  partners: Pick<PartnerStore, "find">;
  queueMail: QueueMail;
  publicUrl: string;
  idempotency: Idempotency;
  newId: NewId;
  now(): Date;
}

/** A body of a CV at its largest, its words and the multipart's own lines. */
const MAX_BODY_BYTES = 6 * 1024 * 1024;

/**
 * Receives an application with its CV. What it answers is durable: the file and its folders are on the disk before the row is written,
 * and the row is in the synced log before the answer. A failure on the way leaves neither.
 */
export async function submitApplication(
  deps: SubmitApplicationDeps,
  principal: Principal,
  submission: Request,
  idempotencyKey: string | undefined,
): Promise<ApplicationReceipt> {
  if (Number(submission.headers.get("content-length")) > MAX_BODY_BYTES) throw tooLarge();
  const ticket = await deps.idempotency.take(principal.keyId, idempotencyKey);
  const id = deps.newId("app");
  let cv: StoredCv | undefined;
  let isKept = false;
  try {
    const { application, file } = await readSubmission(submission, async ({ fileName, type, content }) => {
      cv = await deps.cvs.save(`cv/${id}`, type, content);
      return { ...cv, fileName: safeFileName(fileName), contentType: type };
    });
    const { proof, formStamp, website, ...input } = parse(application);
    // Sent again, the same may be let in by another proof.
    const request = ["submitApplication", input, file.sha256];
    const answered = ticket.replay<ApplicationReceipt>(request);
    if (answered) return answered;

    const offer = await deps.offers.find(input.offerId);
    if (!offer) throw new AppError("offer_not_found", `There is no offer ${input.offerId}.`);
    if (!isOpen(offer, deps.now().toISOString()))
      throw new AppError(
        "offer_closed",
        "This offer takes no applications: it is not published, is filled, or has come to its end.",
      );
    const origin = submission.headers.get("origin");
    const shown = { ...input, proof, formStamp, website };
    const letIn = await admitApplication(deps, { principal, origin }, shown, offer.company.id);

    const scan = await scanCv(deps, file.key);
    const { key: cvKey, ...description } = file;
    const receipt: ApplicationReceipt = {
      id,
      reference: newReference(),
      offerId: offer.id,
      status: "received",
      cv: { ...description, scan },
      receivedAt: deps.now().toISOString(),
    };
    const received: ReceivedApplication = {
      ...receipt,
      ...input,
      companyId: offer.company.id,
      sourcePartnerId: principal.partner.id,
      sourceOrigin: origin,
      attribution: keptAttribution(input.attribution),
      cvKey,
    };
    const also = (receipt: ApplicationReceipt) => [
      ...(letIn ? [deps.spentProofs.spend(letIn)] : []),
      ...ticket.record(request, receipt),
    ];
    const kept = await keep(deps, principal, received, offer, receipt, also).catch((error: unknown) => {
      throw isSpentMeanwhile(error) ? alreadySpent(shown) : error;
    });
    isKept = true;
    return kept;
  } finally {
    ticket.release();
    if (cv && !isKept) await deps.cvs.remove(cv.key);
  }
}

/** As one more application, or in the place of the one that the same person has running for the offer: of two at once, one comes after the other. */
async function keep(
  deps: SubmitApplicationDeps,
  { partner: source }: Principal,
  received: ReceivedApplication,
  { title, company }: Offer,
  receipt: ApplicationReceipt,
  also: (receipt: ApplicationReceipt) => BatchItem<"sqlite">[],
): Promise<ApplicationReceipt> {
  const { applicant, language = "fr", cv } = received;
  const offer = { title, companyName: company.name };
  const link = newCandidateLink(deps.publicUrl, deps.now());
  const told = { language, offer, pageUrl: link.url, fileName: cv.fileName };
  const { email } = (await deps.partners.find(company.id)) ?? {};
  for (;;) {
    const running = await deps.applications.findRunning(received.offerId, foldedEmail(applicant.email));
    if (!running) {
      const { id, reference } = receipt;
      const toCompany = newApplicationMail({ offer, reference, sourceName: source.name });
      const isSaved = await deps.applications.save(received, [
        deps.moves.addLink(id, link),
        deps.queueMail(receivedMail({ ...told, reference }), { to: applicant.email, about: id }),
        ...(email ? [deps.queueMail(toCompany, { to: email, about: id })] : []),
        ...also(receipt),
      ]);
      if (isSaved) return receipt;
      continue;
    }
    const { id, reference } = running;
    // Whoever knows an address could ask in its name: the answer says nothing of where the application stands, nor since when.
    const same = { ...receipt, id, reference };
    const isReplaced = await deps.applications.replace(running, received, link, [
      deps.queueMail(replacedMail({ ...told, reference }), { to: applicant.email, about: id }),
      ...also(same),
    ]);
    if (!isReplaced) continue;
    // Named by no row any more; what stays here is swept later.
    await deps.cvs.remove(running.cvKey).catch(() => {});
    return same;
  }
}

function parse(application: unknown) {
  const parsed = NewApplication.safeParse(application ?? {});
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error.issues, application);
}

const tooLarge = () => {
  const detail = "Send a file of at most 5 MB (5,242,880 bytes).";
  return new AppError("file_too_large", detail, [{ pointer: "/cv", code: "file_too_large", detail }]);
};

/** Crockford's base 32: no letter that reads as a digit. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A reference to read aloud, such as 7KQ4-9XMZ: 40 random bits, and the table refuses a second of the same. */
function newReference(): string {
  const letters = Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** A name to show and to download under: no folder, no control or direction-changing character, at most 120 characters with its extension. */
export function safeFileName(name: string): string {
  const bare = name
    .replace(/^.*[\\/]/, "")
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, "")
    .trim();
  const dot = bare.lastIndexOf(".");
  const [stem, extension] = [bare.slice(0, dot), bare.slice(dot)];
  return `${stem.slice(0, 120 - extension.length) || "cv"}${extension}`;
}
