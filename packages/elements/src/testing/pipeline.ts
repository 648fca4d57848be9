import type { ApplicationDesk } from "@alternance-kit/sdk/application-desk";
import type { ApplicationPipeline } from "@alternance-kit/sdk/application-pipeline";
import type { Application } from "@alternance-kit/sdk/types";
import { anApplication, aPlacement } from "@alternance-kit/testing/pipeline";
import type { CandidatePipelineClient } from "../candidate-pipeline/candidate-pipeline.js";
import { answering, never } from "./replies.js";

const candidate = (
  id: string,
  [firstName, lastName]: readonly [string, string],
  status: Application["status"],
  receivedAt: string,
  overrides: Partial<Application> = {},
): Application => ({
  ...anApplication({
    id,
    status,
    receivedAt,
    reference: `7KQ4-9XM${id.slice(-1)}`,
    applicant: {
      firstName,
      lastName,
      email: `${firstName.toLowerCase()}@example.org`,
      phone: "+33612345678",
    },
  }),
  ...overrides,
});

const SOC = {
  id: "off_soc",
  title: "Analyste SOC en alternance",
  companyId: "par_garonne",
  companyName: "Garonne Numérique",
};
const OWN = { partnerId: "par_garonne", partnerName: "Garonne Numérique", origin: null, pageUrl: null };

/** Some at every stage, with all that can stand on a card. */
export const someApplications = (): Application[] => [
  candidate("app_1", ["Ada", "Lovelace"], "received", "2026-11-21T09:00:00.000Z", {
    answers: {
      version: 1,
      schema: {
        type: "object",
        properties: {
          why: { type: "string", title: "Pourquoi nous ?" },
          licence: { type: "boolean", title: "Avez-vous le permis ?", titleEn: "Can you drive?" },
        },
      },
      values: { why: "Pour vos cartes.", licence: true },
    },
  }),
  candidate("app_2", ["Katherine", "Johnson"], "received", "2026-11-20T09:00:00.000Z", {
    offer: SOC,
    source: OWN,
  }),
  candidate("app_3", ["Grace", "Hopper"], "screening", "2026-11-18T09:00:00.000Z", {
    notes: [
      {
        id: "not_1",
        text: "Très bon projet.",
        by: "Camille Durand (Garonne Numérique)",
        at: "2026-11-19T09:00:00.000Z",
      },
    ],
    messages: [
      { id: "msg_1", from: "candidate", text: "Puis-je venir mardi ?", at: "2026-11-19T10:00:00.000Z" },
    ],
  }),
  candidate("app_4", ["Alan", "Turing"], "interview", "2026-11-15T09:00:00.000Z", {
    offer: SOC,
    interview: {
      slots: [{ startsAt: "2026-12-03T09:00:00.000Z", endsAt: "2026-12-03T09:45:00.000Z" }],
      chosen: 0,
      place: "12 rue des Arts, Toulouse",
      url: null,
    },
  }),
  candidate("app_5", ["Margaret", "Hamilton"], "offered", "2026-11-10T09:00:00.000Z"),
  candidate("app_6", ["Radia", "Perlman"], "declined", "2026-11-08T09:00:00.000Z", { source: OWN }),
];

/** Without consent there is no name, and never an address. */
export const asSchoolSees = (applications: readonly Application[]): Application[] =>
  applications.map((one, i) => ({
    ...one,
    applicant: { firstName: null, lastName: null, ...(i % 2 ? {} : nameOf(one)), email: null, phone: null },
    message: null,
    cv: null,
    answers: null,
    interview: null,
    notes: [],
    messages: [],
  }));

const nameOf = ({ applicant: { firstName, lastName } }: Application) => ({ firstName, lastName });

/** A service that has these applications, and answers all that is asked of them. */
export function pipelineClient(
  applications: readonly Application[] = someApplications(),
  overrides: Partial<ApplicationPipeline & ApplicationDesk> = {},
): CandidatePipelineClient {
  const kept = new Map(applications.map((application) => [application.id, application]));
  const found = (id: string): Application => kept.get(id) ?? anApplication({ id });
  const keep = (application: Application) => {
    kept.set(application.id, application);
    return Promise.resolve(application);
  };
  return {
    applications: {
      list: async () => ({ data: [...kept.values()], page: { nextCursor: null } }),
      retrieve: async (id) => found(id),
      move: (id, { to }) => keep({ ...found(id), status: to }),
      exportCsv: never,
      ...overrides,
    },
    desk: () => ({
      addNote: async (_id, { text }) => ({
        id: "not_new",
        text,
        by: "Camille Durand (Garonne Numérique)",
        at: "2026-11-22T10:00:00.000Z",
      }),
      sendMessage: (id, { text }) =>
        keep({
          ...found(id),
          messages: [
            ...found(id).messages,
            { id: "msg_new", from: "company", text, at: "2026-11-22T10:00:00.000Z" },
          ],
        }),
      proposeInterview: (id, { slots, place = null, url = null }) =>
        keep({ ...found(id), status: "interview", interview: { slots, chosen: null, place, url } }),
      interviewCalendar: never,
      downloadCv: never,
      downloadDocument: never,
      downloadAnswerFile: never,
      ...overrides,
    }),
    placements: {
      list: answering({
        data: [
          aPlacement(),
          aPlacement({ id: "plc_2", status: "running", apprentice: { firstName: null, lastName: null } }),
        ],
        page: { nextCursor: null },
      }),
    },
  };
}
