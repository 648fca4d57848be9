import type { Application } from "@alternance-kit/contract/application";
import type { Placement } from "@alternance-kit/contract/placement";

/** One whose offer asked nothing, and of which nobody knows how it came. */
type PlainApplication = Omit<Application, "answers" | "attribution"> & { answers: null; attribution: null };

/** What the service answers of applications and placements, as whoever sees the whole reads it. */
export const anApplication = (overrides: Partial<PlainApplication> = {}): PlainApplication => ({
  id: "app_01k9xq8e5w3b",
  reference: "7KQ4-9XMZ",
  offer: {
    id: "off_01k9xq8e5w3a",
    title: "Développeur React en alternance",
    companyId: "par_garonne",
    companyName: "Garonne Numérique",
  },
  applicant: {
    firstName: "Ada",
    lastName: "Lovelace",
    email: "ada@example.org",
    phone: "+33612345678",
  },
  message: "Bonjour,\nvotre équipe de cartographie m’attire : j’ai déjà publié deux cartes.",
  cv: {
    fileName: "cv-ada-lovelace.pdf",
    contentType: "application/pdf",
    sizeBytes: 182_044,
    sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    scan: "clean",
  },
  document: null,
  answers: null,
  answerFile: null,
  status: "received",
  source: {
    partnerId: "par_school",
    partnerName: "École du Code d’Occitanie",
    origin: "https://ecole.example",
    pageUrl: "https://ecole.example/offres",
  },
  attribution: null,
  history: [
    {
      status: "received",
      at: "2026-11-20T09:00:00.000Z",
      mover: "candidate",
      by: null,
      reason: null,
      message: null,
      note: null,
    },
  ],
  notes: [],
  interview: null,
  messages: [],
  rectifications: [],
  consents: [],
  guardian: null,
  disability: null,
  receivedAt: "2026-11-20T09:00:00.000Z",
  updatedAt: "2026-11-20T09:00:00.000Z",
  ...overrides,
});

export const aPlacement = (overrides: Partial<Placement> = {}): Placement => ({
  id: "plc_01k9xq8e5w3c",
  applicationId: "app_01k9xq8e5w3b",
  offer: { id: "off_01k9xq8e5w3a", title: "Développeur React en alternance" },
  company: { id: "par_garonne", name: "Garonne Numérique" },
  source: { partnerId: "par_school", partnerName: "École du Code d’Occitanie" },
  apprentice: { firstName: "Ada", lastName: "Lovelace" },
  trainingCentre: { name: "CFA du Canal", siret: "73282932000074", uai: null },
  tutorName: "Grace Hopper",
  startsOn: "2027-09-01",
  endsOn: "2028-08-31",
  brokenOn: null,
  status: "planned",
  pay: { ages: [], idcc: null, coefficient: null, monthlyPayCents: null },
  dossierId: "dos_01k9xq8e5w3d",
  createdAt: "2026-11-22T10:00:00.000Z",
  updatedAt: "2026-11-22T10:00:00.000Z",
  ...overrides,
});
