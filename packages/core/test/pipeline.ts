import type { ApplicationStatus } from "@alternance-kit/domain/application-transition";
import type { Download } from "@alternance-kit/sdk/download";
import type {
  Application,
  ApplicationMove,
  ApplicationNote,
  ApplicationPage,
  ApplicationSearch,
  InterviewProposal,
  NewApplicationNote,
  NewMessage,
  PlacementPage,
} from "@alternance-kit/sdk/types";
import { createCandidatePipeline } from "../src/candidate-pipeline/candidate-pipeline.js";
import type { CandidatePipelineOptions } from "../src/candidate-pipeline/candidate-pipeline.port.js";
import { port } from "./port.js";

export const anApplication = (
  id: string,
  status: ApplicationStatus = "received",
  overrides: Partial<Application> = {},
): Application => ({
  id,
  reference: "7KQ4-9XMZ",
  offer: { id: "off_1", title: "Développeur React", companyId: "par_1", companyName: "Occitel" },
  applicant: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org", phone: null },
  message: null,
  cv: null,
  document: null,
  answers: null,
  answerFile: null,
  status,
  source: { partnerId: "par_school", partnerName: "École", origin: null, pageUrl: null },
  attribution: null,
  history: [],
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

export const aNote = (id: string): ApplicationNote => ({
  id,
  text: "Très bon profil.",
  by: "Camille Durand (Occitel)",
  at: "2026-11-22T09:00:00.000Z",
});

export const aPageOf = (
  applications: readonly Application[],
  nextCursor: string | null = null,
): ApplicationPage => ({ data: [...applications], page: { nextCursor } });

/** A pipeline whose every request waits until the test answers it. `tokens` are the sessions it asked with. */
export function aPipeline(options: Partial<CandidatePipelineOptions> = {}) {
  const list = port<[ApplicationSearch?, unknown?], ApplicationPage>();
  const retrieve = port<[string, unknown?], Application>();
  const move = port<[string, ApplicationMove, unknown?], Application>();
  const exportCsv = port<[unknown?, unknown?], Download>();
  const addNote = port<[string, NewApplicationNote, unknown?], ApplicationNote>();
  const sendMessage = port<[string, NewMessage, unknown?], Application>();
  const proposeInterview = port<[string, InterviewProposal, unknown?], Application>();
  const file = port<[string, unknown?], Download>();
  const placements = port<[unknown?, unknown?], PlacementPage>();
  const tokens: string[] = [];
  const waits: (() => void)[] = [];
  const pipeline = createCandidatePipeline({
    token: "cs_test_1",
    connect(token) {
      tokens.push(token);
      return {
        applications: {
          list: list.ask,
          retrieve: retrieve.ask,
          move: move.ask,
          exportCsv: exportCsv.ask,
        },
        desk: () => ({
          addNote: addNote.ask,
          sendMessage: sendMessage.ask,
          proposeInterview: proposeInterview.ask,
          interviewCalendar: file.ask,
          downloadCv: file.ask,
          downloadDocument: file.ask,
          downloadAnswerFile: file.ask,
        }),
        placements: { list: placements.ask },
      };
    },
    delay(run) {
      waits.push(run);
      return () => waits.splice(waits.indexOf(run), 1);
    },
    ...options,
  });
  return {
    pipeline,
    list,
    retrieve,
    move,
    exportCsv,
    addNote,
    sendMessage,
    proposeInterview,
    file,
    placements,
    tokens,
    stopTyping: () => {
      for (const run of waits.splice(0)) run();
    },
    statusOf: (id: string) => pipeline.find(id)?.status,
  };
}

/** One that lists these. */
export async function aListedPipeline(
  applications: readonly Application[] = [anApplication("app_1")],
  options: Partial<CandidatePipelineOptions> = {},
) {
  const all = aPipeline(options);
  void all.pipeline.start();
  await all.list.call(0).answer(aPageOf(applications));
  return all;
}
