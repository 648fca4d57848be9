import { randomInt } from "node:crypto";
import {
  type Application,
  type ApplicationReceipt,
  NewApplication,
} from "@alternance-kit/contract/application";
import type { Offer } from "@alternance-kit/contract/offer";
import { isOpen } from "@alternance-kit/domain/offer";
import type { BatchItem } from "drizzle-orm/batch";
import { AppError } from "../app-error.js";
import type { Principal } from "../http/principal.js";
import { invalid } from "../http/validation.js";
import type { Idempotency } from "../idempotency/idempotency.js";
import type { NewId } from "../ids.js";
import type { QueueMail } from "../mail/queue-mail.js";
import type { PartnerStore } from "../partners/partners.store.js";
import type { VirusScanner } from "../virus-scan/virus-scanner.js";
import type { ApplicationStore } from "./applications.store.js";
import { newCandidateLink } from "./candidate-links.js";
import type { CvStore, StoredCv } from "./cv-store.js";
import { newApplicationMail, receivedMail } from "./mails/application-mails.js";
import type { MoveStore } from "./moves.store.js";
import { readSubmission } from "./read-submission.js";
import { scanCv } from "./scan-cv.js";

export interface SubmitApplicationDeps {
  offers: { find(id: string): Promise<Offer | undefined> };
  applications: Pick<ApplicationStore, "save">;
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
  request: Request,
  idempotencyKey: string | undefined,
): Promise<ApplicationReceipt> {
  if (Number(request.headers.get("content-length")) > MAX_BODY_BYTES) throw tooLarge();
  const ticket = await deps.idempotency.take(principal.keyId, idempotencyKey);
  const id = deps.newId("app");
  let cv: StoredCv | undefined;
  let isKept = false;
  try {
    const { application, file } = await readSubmission(request, async ({ fileName, type, content }) => {
      cv = await deps.cvs.save(`cv/${id}`, type, content);
      return { ...cv, fileName: safeFileName(fileName), contentType: type };
    });
    const input = parse(application);
    const answered = ticket.replay<ApplicationReceipt>(["submitApplication", input, file.sha256]);
    if (answered) return answered;

    const offer = await deps.offers.find(input.offerId);
    if (!offer) throw new AppError("offer_not_found", `There is no offer ${input.offerId}.`);
    if (!isOpen(offer, deps.now().toISOString()))
      throw new AppError(
        "offer_closed",
        "This offer takes no applications: it is not published, is filled, or has come to its end.",
      );

    const scan = await scanCv(deps, file.key);
    const receivedAt = deps.now().toISOString();
    const { key: cvKey, ...description } = file;
    const receipt: ApplicationReceipt = {
      id,
      reference: newReference(),
      offerId: offer.id,
      status: "received",
      cv: { ...description, scan },
      receivedAt,
    };
    await deps.applications.save(
      {
        ...receipt,
        ...input,
        companyId: offer.company.id,
        sourcePartnerId: principal.partner.id,
        sourceOrigin: request.headers.get("origin"),
        cvKey,
      },
      [
        ...(await answers(deps, principal, receipt, { ...input, offer })),
        ...ticket.record(["submitApplication", input, file.sha256], receipt),
      ],
    );
    isKept = true;
    return receipt;
  } finally {
    ticket.release();
    if (cv && !isKept) await deps.cvs.remove(cv.key);
  }
}

/** What the candidate and the company are told, in the batch of the application itself. */
async function answers(
  deps: SubmitApplicationDeps,
  { partner: source }: Principal,
  { id, reference, cv }: ApplicationReceipt,
  { applicant, language = "fr", offer: { title, company } }: ReturnType<typeof parse> & { offer: Offer },
): Promise<BatchItem<"sqlite">[]> {
  const offer = { title, companyName: company.name };
  const link = newCandidateLink(deps.publicUrl, deps.now());
  const told = receivedMail({ language, offer, pageUrl: link.url, reference, fileName: cv.fileName });
  const { email } = (await deps.partners.find(company.id)) ?? {};
  return [
    deps.moves.addLink(id, link),
    deps.queueMail(told, { to: applicant.email, about: id }),
    ...(email
      ? [
          deps.queueMail(newApplicationMail({ offer, reference, sourceName: source.name }), {
            to: email,
            about: id,
          }),
        ]
      : []),
  ];
}

export type ReceivedApplication = ApplicationReceipt &
  Pick<ReturnType<typeof parse>, "applicant" | "message" | "pageUrl" | "language"> & {
    companyId: string;
    sourcePartnerId: string;
    sourceOrigin: Application["source"]["origin"];
    cvKey: string;
  };

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
