import type { ApplicationDesk } from "@alternance-kit/sdk/application-desk";
import type { Download } from "@alternance-kit/sdk/download";
import { isApiError } from "@alternance-kit/sdk/errors";
import type { Application } from "@alternance-kit/sdk/types";
import { createStore, type Readable } from "../store.js";
import type { CandidateDeskState, Papers } from "./candidate-desk.state.js";
import {
  type InterviewErrors,
  type InterviewValues,
  interviewErrors,
  NO_INTERVIEW,
  readInterview,
} from "./interview-proposal.js";
import { sessionFailure } from "./session.js";

/** What the desk stands on: a pipeline is one. */
export interface DeskGround {
  ask<Answer>(
    call: (ports: { desk(): ApplicationDesk | Promise<ApplicationDesk> }) => Promise<Answer>,
  ): Promise<Answer>;
  find(id: string): Application | undefined;
  put(application: Application): void;
}

export type DeskFile = "cv" | "document" | "answer" | "calendar";

/** The promises never reject: what went wrong is in the state. */
export interface CandidateDesk extends Readable<CandidateDeskState> {
  papersOf(id: string): Papers;
  write(id: string, what: "note" | "message", text: string): void;
  /** Sends what is written; then the paper is blank. Nothing when it is blank already. */
  send(id: string, what: "note" | "message"): Promise<boolean>;
  plan(id: string, change: Partial<InterviewValues>): void;
  /** Proposes the slots; what is wrong with them is told on each, and nothing is sent. */
  propose(id: string): Promise<boolean>;
  /** One of the application's files; none when it did not come. */
  fetch(id: string, file: DeskFile): Promise<Download | undefined>;
}

const BLANK: Papers = {
  note: { status: "editing", text: "" },
  message: { status: "editing", text: "" },
  interview: { status: "editing", values: NO_INTERVIEW, errors: {} },
};

/** All that is done of an application beside moving it. */
export function createCandidateDesk(
  { ask, find, put }: DeskGround,
  now: () => Date = () => new Date(),
): CandidateDesk {
  const { get, set, subscribe } = createStore<CandidateDeskState>({ papers: {}, notice: undefined });
  const at = <Answer>(call: (desk: ApplicationDesk) => Promise<Answer>): Promise<Answer> =>
    ask((ports) => {
      const desk = ports.desk();
      return desk instanceof Promise ? desk.then(call) : call(desk);
    });
  const papersOf = (id: string): Papers => get().papers[id] ?? BLANK;
  const lay = (id: string, change: Partial<Papers>, notice = get().notice) =>
    set({ papers: { ...get().papers, [id]: { ...papersOf(id), ...change } }, notice });

  async function deliver(id: string, what: "note" | "message", text: string): Promise<void> {
    if (what === "message") return put(await at((desk) => desk.sendMessage(id, { text })));
    const note = await at((desk) => desk.addNote(id, { text }));
    const application = find(id);
    if (application) put({ ...application, notes: [...application.notes, note] });
  }

  function refused(id: string, values: InterviewValues, errors: InterviewErrors, error?: unknown): false {
    lay(id, {
      interview: Object.keys(errors).length
        ? { status: "editing", values, errors }
        : { status: "failed", values, errors, code: sessionFailure(error) },
    });
    return false;
  }

  return {
    get,
    subscribe,
    papersOf,

    write: (id, what, text) => lay(id, { [what]: { status: "editing", text } }),

    async send(id, what) {
      const { status, text } = papersOf(id)[what];
      if (status === "sending" || !text.trim()) return false;
      lay(id, { [what]: { status: "sending", text } });
      try {
        await deliver(id, what, text);
        lay(id, { [what]: BLANK[what] }, { kind: "sent", id, what });
        return true;
      } catch (error) {
        lay(id, { [what]: { status: "failed", text, code: sessionFailure(error) } });
        return false;
      }
    },

    plan(id, change) {
      const { values } = papersOf(id).interview;
      lay(id, { interview: { status: "editing", values: { ...values, ...change }, errors: {} } });
    },

    async propose(id) {
      const { status, values } = papersOf(id).interview;
      if (status === "sending") return false;
      const read = readInterview(values, now());
      if (!read.ok) return refused(id, values, read.errors);
      lay(id, { interview: { status: "sending", values, errors: {} } });
      try {
        put(await at((desk) => desk.proposeInterview(id, read.proposal)));
        lay(id, { interview: BLANK.interview }, { kind: "sent", id, what: "interview" });
        return true;
      } catch (error) {
        return refused(id, values, isApiError(error) ? interviewErrors(error.errors) : {}, error);
      }
    },

    async fetch(id, file) {
      try {
        return await at((desk) => {
          switch (file) {
            case "cv":
              return desk.downloadCv(id);
            case "document":
              return desk.downloadDocument(id);
            case "answer":
              return desk.downloadAnswerFile(id);
            case "calendar":
              return desk.interviewCalendar(id);
            default:
              return file satisfies never;
          }
        });
      } catch (error) {
        set({ ...get(), notice: { kind: "no_file", id, code: sessionFailure(error) } });
        return undefined;
      }
    },
  };
}
