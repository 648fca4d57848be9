import { CONSENT_TEXTS } from "@alternance-kit/domain/consents";
import type { CandidateSpace as SpaceClient } from "@alternance-kit/sdk/candidate-space";
import type { CandidateApplication, CandidateSpace, Consent } from "@alternance-kit/sdk/types";
import type { CandidateSpaceClient } from "../candidate-space/candidate-space.view.js";
import { answering, never } from "./replies.js";

const DAY_MS = 86_400_000;
/** An instant some days from now: what is to come is counted from today. */
export const daysFromNow = (days: number, hour = 10): string => {
  const day = new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
  return `${day}T${String(hour).padStart(2, "0")}:00:00.000Z`;
};

export const aConsent = (purpose: Consent["purpose"], overrides: Partial<Consent> = {}): Consent => ({
  purpose,
  textVersion: CONSENT_TEXTS[purpose].version,
  textSha256: "",
  language: "fr",
  way: "form",
  givenAt: "2026-11-20T09:00:00.000Z",
  withdrawnAt: null,
  ...overrides,
});

export const anOwnApplication = (overrides: Partial<CandidateApplication> = {}): CandidateApplication => ({
  id: "app_01k9xq8e5w3b",
  reference: "7KQ4-9XMZ",
  offer: {
    id: "off_01k9xq8e5w3a",
    title: "Développeur ou développeuse React",
    companyName: "Garonne Numérique",
  },
  status: "screening",
  message: "Bonjour",
  history: [
    { status: "screening", at: "2026-11-21T09:00:00.000Z", mover: "partner", reason: null, message: null },
  ],
  documents: [
    { kind: "cv", fileName: "cv-ada-lovelace.pdf", sizeBytes: 182_044, scan: "clean" },
    { kind: "document", fileName: "lettre.docx", sizeBytes: 22_400, scan: "clean" },
  ],
  messages: [],
  interview: null,
  guardian: null,
  consents: [aConsent("application"), aConsent("school")],
  rectifications: [],
  can: ["withdraw", "erase", "message"],
  receivedAt: "2026-11-20T09:00:00.000Z",
  updatedAt: "2026-11-21T09:00:00.000Z",
  ...overrides,
});

type Interview = NonNullable<CandidateApplication["interview"]>;

export const anInterview = (overrides: Partial<Interview> = {}): Interview => ({
  slots: [
    { startsAt: daysFromNow(3, 9), endsAt: daysFromNow(3, 10) },
    { startsAt: daysFromNow(4, 13), endsAt: daysFromNow(4, 14) },
  ],
  chosen: null,
  place: "12 rue des Arts, Toulouse",
  url: "https://visio.example.org/ada",
  ...overrides,
});

/** At its interview: two slots to choose from, and a conversation. */
export const atInterview = (overrides: Partial<CandidateApplication> = {}): CandidateApplication =>
  anOwnApplication({
    status: "interview",
    history: [
      ...anOwnApplication().history,
      { status: "interview", at: "2026-11-22T08:00:00.000Z", mover: "partner", reason: null, message: null },
    ],
    interview: anInterview(),
    messages: [
      {
        id: "msg_1",
        from: "company",
        text: "Bonjour Ada,\nquand pouvez-vous passer nous voir ?",
        at: "2026-11-22T08:00:00.000Z",
      },
      { id: "msg_2", from: "candidate", text: "Bonjour, dès jeudi.", at: "2026-11-22T09:30:00.000Z" },
    ],
    can: ["withdraw", "erase", "message", "choose_slot"],
    ...overrides,
  });

export const declined = (): CandidateApplication =>
  anOwnApplication({
    id: "app_01k9xq8e5w3c",
    reference: "2B3C-4D5E",
    offer: {
      id: "off_01k9xq8e5w3d",
      title: "Administrateur·rice systèmes et réseaux",
      companyName: "Hôpitaux du Couserans",
    },
    status: "declined",
    history: [
      {
        status: "declined",
        at: "2026-11-18T09:00:00.000Z",
        mover: "partner",
        reason: "filled",
        message: "Votre projet était très clair : gardez-le.",
      },
    ],
    documents: [{ kind: "cv", fileName: "cv-ada-lovelace.pdf", sizeBytes: 182_044, scan: "infected" }],
    consents: [aConsent("application"), aConsent("pool", { withdrawnAt: "2026-11-19T09:00:00.000Z" })],
    rectifications: [{ fields: ["phone"], at: "2026-11-17T09:00:00.000Z" }],
    can: ["erase"],
    receivedAt: "2026-11-10T09:00:00.000Z",
  });

export const aCandidateSpace = (overrides: Partial<CandidateSpace> = {}): CandidateSpace => ({
  person: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org", phone: "+33612345678" },
  applications: [anOwnApplication()],
  pool: null,
  ...overrides,
});

/** A service that sends a link to anybody and opens the space given; what else it is asked never comes unless told. */
export const spaceClient = (
  found: CandidateSpace = aCandidateSpace(),
  {
    request = answering({ status: "accepted", validForSeconds: 1_800 }),
    exchange = async () => ({ token: "ca_test", expiresAt: new Date(Date.now() + 3_600_000).toISOString() }),
    ...verbs
  }: Partial<
    SpaceClient & CandidateSpaceClient["candidateLinks"] & CandidateSpaceClient["candidateSessions"]
  > = {},
): CandidateSpaceClient => ({
  candidateLinks: { request },
  candidateSessions: { exchange },
  candidateSpace: () => ({
    retrieve: answering(found),
    withdraw: never,
    erase: never,
    eraseAll: never,
    sendMessage: never,
    chooseSlot: never,
    downloadDocument: never,
    rectify: never,
    setConsent: never,
    export: never,
    object: never,
    ...verbs,
  }),
});
