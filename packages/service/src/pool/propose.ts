import type { Offer } from "@alternance-kit/contract/offer";
import type { PoolCandidate, Proposal } from "@alternance-kit/contract/pool-candidate";
import { foldedEmail } from "@alternance-kit/domain/email";
import { isOpen } from "@alternance-kit/domain/offer";
import type { BatchItem } from "drizzle-orm/batch";
import { AppError } from "../app-error.js";
import type { ApplicationStore } from "../applications/applications.store.js";
import { newCandidateLink } from "../applications/candidate-links.js";
import { type KeepChoicesDeps, keepChoices } from "../applications/consents/keep-choices.js";
import type { OtherFile } from "../applications/cv-rows.store.js";
import type { CvStore } from "../applications/cv-store.js";
import { newApplicationMail } from "../applications/mails/application-mails.js";
import type { MoveStore } from "../applications/moves.store.js";
import { newReference } from "../applications/new-reference.js";
import type { ReceivedApplication } from "../applications/received-application.js";
import { descriptionOf } from "../applications/received-file.js";
import { violates } from "../db/open-db.js";
import { type Principal, requireKind } from "../http/principal.js";
import { type Idempotency, once } from "../idempotency/idempotency.js";
import type { NewId } from "../ids.js";
import type { PartnerStore } from "../partners/partners.store.js";
import { copyFile } from "./copy-file.js";
import { proposedMail } from "./mails/pool-mails.js";
import { profileLink } from "./pool-links.js";
import type { ProfileFile } from "./profile.js";
import type { ProfileStore } from "./profiles.store.js";
import type { ProposalStore } from "./proposals.store.js";

export interface ProposeDeps extends KeepChoicesDeps {
  profiles: Pick<ProfileStore, "find" | "filesOf">;
  proposals: ProposalStore;
  offers: { find(id: string): Promise<Offer | undefined> };
  applications: Pick<ApplicationStore, "save" | "findRunning">;
  moves: Pick<MoveStore, "addLink">;
  partners: Pick<PartnerStore, "find">;
  cvs: Pick<CvStore, "save" | "read" | "remove">;
  idempotency: Idempotency;
  newId: NewId;
  now(): Date;
}

/**
 * Makes an application to an offer of a profile, with files of its own: its company gets it as any other, and its candidate is told, with the
 * links to withdraw it and to leave the pool.
 * @throws {AppError} `not_permitted`, `pool_candidate_not_found`, `guardian_awaited`, `cv_infected`, `offer_not_found`, `offer_closed`,
 * `already_applied`
 */
export async function propose(
  deps: ProposeDeps,
  principal: Principal,
  { candidateId, offerId }: { candidateId: string; offerId: string },
  idempotencyKey: string | undefined,
): Promise<Proposal> {
  requireKind(principal, "operator");
  const request = ["proposePoolCandidate", candidateId, offerId];
  return once(deps.idempotency, { keyId: principal.keyId, idempotencyKey, request }, (record) =>
    make(deps, candidateId, offerId, record),
  );
}

async function make(
  deps: ProposeDeps,
  candidateId: string,
  offerId: string,
  record: (proposal: Proposal) => BatchItem<"sqlite">[],
): Promise<Proposal> {
  const profile = await proposable(deps, candidateId);
  const offer = await openOffer(deps, offerId);
  if (await deps.applications.findRunning(offerId, foldedEmail(profile.person.email)))
    throw alreadyApplied(offerId);

  const id = deps.newId("app");
  const copies: ProfileFile[] = [];
  let isKept = false;
  try {
    for (const file of await deps.profiles.filesOf(candidateId)) {
      if (file.scan === "infected") continue;
      const stored = await copyFile(deps.cvs, file.key, `${file.kind}/${id}`, file.contentType);
      copies.push({ ...file, ...stored });
    }
    const received = receivedOf(profile, offer, { id, reference: newReference(), at: deps.now() }, copies);
    const { reference, receivedAt: proposedAt } = received;
    const proposal: Proposal = { applicationId: id, reference, offerId, proposedAt };
    isKept = await deps.applications
      .save(received, [...(await withIt(deps, profile, offer, received)), ...record(proposal)])
      .catch((error: unknown) => {
        throw violates(error, "FOREIGN KEY constraint failed") ? noPoolCandidate(candidateId) : error;
      });
    if (!isKept) throw alreadyApplied(offerId);
    return proposal;
  } finally {
    if (!isKept) for (const { key } of copies) await deps.cvs.remove(key);
  }
}

type Reachable = PoolCandidate & { person: { email: string } };

async function proposable({ profiles }: ProposeDeps, id: string): Promise<Reachable> {
  const profile = await profiles.find({ as: "operator" }, id);
  const email = profile?.person.email;
  if (!profile || !email) throw noPoolCandidate(id);
  if (profile.guardian?.status === "awaiting")
    throw new AppError(
      "guardian_awaited",
      "The candidate is under 18: propose them once their guardian has agreed.",
    );
  if (!profile.cv || profile.cv.scan === "infected")
    throw new AppError(
      "cv_infected",
      "A virus was found in this candidate's CV, and it was taken away. Ask them for another.",
    );
  return { ...profile, person: { ...profile.person, email } };
}

async function openOffer({ offers, now }: ProposeDeps, id: string): Promise<Offer> {
  const offer = await offers.find(id);
  if (!offer) throw new AppError("offer_not_found", `There is no offer ${id}.`);
  if (isOpen(offer, now().toISOString())) return offer;
  throw new AppError(
    "offer_closed",
    "This offer takes no applications: it is not published, is filled, or has come to its end.",
  );
}

function receivedOf(
  { person, message, language, source, attribution, consents, disability }: Reachable,
  { id: offerId, company }: Offer,
  { id, reference, at }: { id: string; reference: string; at: Date },
  files: readonly ProfileFile[],
): ReceivedApplication {
  const [cv, ...others] = ["cv" as const, "document" as const].flatMap((kind) =>
    files.filter((file) => file.kind === kind),
  );
  if (!cv) throw new Error(`The profile that ${id} is made of has no CV.`);
  const { firstName, lastName, email, phone } = person;
  return {
    id,
    reference,
    offerId,
    status: "received",
    cv: descriptionOf(cv),
    receivedAt: at.toISOString(),
    applicant: { firstName, lastName, email, ...(phone !== null && { phone }) },
    ...(message !== null && { message }),
    language,
    ...(source.pageUrl !== null && { pageUrl: source.pageUrl }),
    companyId: company.id,
    sourcePartnerId: source.partnerId,
    sourceOrigin: source.origin,
    attribution,
    // What they agreed to and told goes on from the profile; they were asked of nothing else.
    consents: consents.filter(
      ({ purpose, withdrawnAt }) =>
        withdrawnAt === null && (purpose === "school" || (purpose === "disability" && disability)),
    ),
    disability: disability || undefined,
    cvKey: cv.key,
    files: others.map((file): OtherFile => ({ ...file, kind: "document" })),
  };
}

/** What is written with the application: who is told, and what the candidate agreed to. */
async function withIt(
  deps: ProposeDeps,
  { id: candidateId, person, language, source }: Reachable,
  { title, company }: Offer,
  received: ReceivedApplication,
) {
  const { id, reference, receivedAt } = received;
  const now = new Date(receivedAt);
  const offer = { title, companyName: company.name };
  const [application, page] = [newCandidateLink(deps.publicUrl, now), profileLink(deps.publicUrl, now)];
  const toCandidate = proposedMail({ language, offer, applicationUrl: application.url, pageUrl: page.url });
  const { email: companyEmail } = (await deps.partners.find(company.id)) ?? {};
  const toCompany = newApplicationMail({ offer, reference, sourceName: source.partnerName });
  return [
    ...deps.proposals.keep({ applicationId: id, candidateId, proposedAt: receivedAt }, page.kept),
    ...(await keepChoices(deps, received, { id, offer, outAt: null })),
    deps.moves.addLink(id, application),
    deps.queueMail(toCandidate, { to: person.email, about: id }),
    ...(companyEmail ? [deps.queueMail(toCompany, { to: companyEmail, about: id })] : []),
  ];
}

export const noPoolCandidate = (id: string): AppError =>
  new AppError("pool_candidate_not_found", `There is no candidate ${id} in the pool that this key may see.`);

const alreadyApplied = (offerId: string): AppError =>
  new AppError("already_applied", `The candidate has a running application for ${offerId}.`);
