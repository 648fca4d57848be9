import type { CandidateApplication, CandidateSpace } from "@alternance-kit/sdk/types";

export const aCandidateApplication = (
  overrides: Partial<CandidateApplication> = {},
): CandidateApplication => ({
  id: "app_1",
  reference: "7KQ4-9XMZ",
  offer: { id: "off_1", title: "Développeuse web", companyName: "Garonne Numérique" },
  status: "received",
  message: null,
  history: [],
  documents: [],
  messages: [],
  interview: null,
  guardian: null,
  consents: [],
  rectifications: [],
  can: ["withdraw", "erase", "message"],
  receivedAt: "2026-11-20T10:00:00.000Z",
  updatedAt: "2026-11-20T10:00:00.000Z",
  ...overrides,
});

export const aSpace = (overrides: Partial<CandidateSpace> = {}): CandidateSpace => ({
  person: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org", phone: "+33612345678" },
  applications: [aCandidateApplication()],
  pool: null,
  ...overrides,
});
