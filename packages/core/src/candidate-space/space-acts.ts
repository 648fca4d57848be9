import type { CandidateSpace as SpaceClient } from "@alternance-kit/sdk/candidate-space";
import type { Download } from "@alternance-kit/sdk/download";
import type { RequestOptions } from "@alternance-kit/sdk/http";
import type {
  CandidateApplication,
  CandidateErasure,
  CandidateSpace as CandidateSpaceData,
  ConsentChange,
} from "@alternance-kit/sdk/types";
import { failureCode } from "../failure.js";
import { hasErrors, refused } from "../field-errors.js";
import type { Store } from "../store.js";
import type { Turn } from "../turn.js";
import type { SpaceVerbs } from "./candidate-space.port.js";
import type { CandidateSpaceState, OpenSpace, SpaceAct, TypedInSpace } from "./candidate-space.state.js";
import { changeOf, correctionErrors } from "./correction.js";

export interface SpaceActsOptions {
  store: Pick<Store<CandidateSpaceState>, "get" | "set">;
  turn: Turn;
  /** Of the session that is open. */
  client(): SpaceClient;
  language(): NonNullable<ConsentChange["language"]>;
  keyOf(...content: readonly unknown[]): string;
  /** The service has let the session go. */
  expire(): void;
  /** Nothing is kept any more but this. */
  erased(kept: CandidateErasure["kept"]): void;
}

/** Refused since it is no longer as it was shown. */
const STALE = [
  "application_not_found",
  "application_move_refused",
  "application_ended",
  "application_kept",
  "interview_not_found",
  "slot_refused",
];

export type SpaceActs = SpaceVerbs;

type Open = CandidateSpaceState & OpenSpace;

/** What a candidate does in an open space: one thing at a time, and all that is typed stays until it is sent. */
export function createSpaceActs(options: SpaceActsOptions): SpaceVerbs {
  const { store, turn, client, keyOf } = options;

  const open = (): Open | undefined => {
    const state = store.get();
    return state.status === "open" ? state : undefined;
  };

  function change(next: Partial<OpenSpace & { typed: TypedInSpace }>): void {
    const state = open();
    if (state) store.set({ ...state, ...next });
  }

  /** The space as the service now has it; all of it may be gone. */
  function take(space: CandidateSpaceData): void {
    if (space.applications.length || space.pool) change({ space });
    else options.erased([]);
  }

  function replace(application: CandidateApplication): void {
    const { space } = open() ?? {};
    if (!space) return;
    const applications = space.applications.map((one) => (one.id === application.id ? application : one));
    change({ space: { ...space, applications } });
  }

  /** Answers whether it was done. */
  async function act<Answer>(
    doing: SpaceAct,
    ask: (client: SpaceClient, use: RequestOptions & { signal: AbortSignal }) => Promise<Answer>,
    done: (answer: Answer) => void = () => {},
  ): Promise<Answer | undefined> {
    if (!open() || open()?.doing) return undefined;
    let answered: Answer | undefined;
    let isStale = false;
    change({ doing, outcome: undefined, errors: {} });
    await turn.take(
      (signal) => ask(client(), { signal }),
      (answer) => {
        answered = answer;
        change({ doing: undefined, deciding: undefined, outcome: { act: doing, isDone: true } });
        done(answer);
      },
      (error) => {
        const code = failureCode(error);
        if (code === "candidate_session_expired") return options.expire();
        isStale = STALE.includes(code);
        const { errors } = refused(error, FIELDS);
        const outcome = hasErrors(errors) ? undefined : { act: doing, isDone: false as const, code };
        change({ doing: undefined, deciding: undefined, outcome, errors });
      },
    );
    if (isStale) await reload();
    return answered;
  }

  /** What could not be read anew stays as it was. */
  const reload = () =>
    turn.take(
      (signal) => client().retrieve({ signal }),
      take,
      () => {},
    );

  const file = async (coming: Promise<Download>): Promise<File> => {
    const { bytes, fileName, contentType: type } = await coming;
    // Safe: what `arrayBuffer` gives is never shared.
    return new File([(await bytes()) as Uint8Array<ArrayBuffer>], fileName, { type });
  };

  const typed = () => store.get().typed;
  const without = <Value>(all: Readonly<Record<string, Value>>, id: string) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => key !== id));

  const decisions = {
    withdraw: (id: string) => act({ kind: "withdraw", id }, (to, use) => to.withdraw(id, use), replace),
    erase: (id: string) =>
      act(
        { kind: "erase", id },
        (to, use) => to.erase(id, use),
        () => forget([id]),
      ),
    object: () => act({ kind: "object" }, (to, use) => to.object(use), take),
    erase_all: () =>
      act(
        { kind: "erase_all" },
        (to, use) => to.eraseAll(use),
        ({ kept }) => options.erased(kept),
      ),
  };

  function forget(ids: readonly string[]): void {
    const { space } = open() ?? {};
    if (space) take({ ...space, applications: space.applications.filter(({ id }) => !ids.includes(id)) });
  }

  return {
    async sendMessage(id) {
      const text = typed().messages[id]?.trim();
      if (!text) return;
      const idempotencyKey = keyOf(id, text);
      await act(
        { kind: "message", id },
        (to, { signal }) => to.sendMessage(id, { text }, { signal, idempotencyKey }),
        (application) => {
          replace(application);
          change({ typed: { ...typed(), messages: without(typed().messages, id) } });
        },
      );
    },

    async chooseSlot(id) {
      const slot = typed().slots[id];
      if (slot === undefined) return;
      await act({ kind: "slot", id }, (to, use) => to.chooseSlot(id, slot, use), replace);
    },

    async rectify() {
      const { space } = open() ?? {};
      if (!space) return;
      const errors = correctionErrors(space.person, typed().person);
      if (hasErrors(errors)) return change({ errors, outcome: undefined });
      const changed = changeOf(space.person, typed().person);
      await act(
        { kind: "rectify" },
        (to, use) => (Object.keys(changed).length ? to.rectify(changed, use) : Promise.resolve(space)),
        (now) => {
          take(now);
          change({ typed: { ...typed(), person: {} } });
        },
      );
    },

    async setConsent(id, purpose, consent) {
      const asked = { ...consent, language: options.language() };
      const changed = await act(
        { kind: "consent", id, purpose },
        (to, use) => to.setConsent(id, purpose, asked, use),
        replace,
      );
      // What is kept for other offers comes and goes with it.
      if (changed && purpose === "pool") await reload();
    },

    decide: (deciding) => {
      if (!open()?.doing) change({ deciding, outcome: undefined });
    },

    async confirm() {
      const { deciding } = open() ?? {};
      if (deciding) await decisions[deciding.kind]("id" in deciding ? deciding.id : "");
    },

    download: (id, document) =>
      act({ kind: "document", id, document }, (to, use) => file(to.downloadDocument(id, document, use))),

    export: () => act({ kind: "export" }, (to, use) => file(to.export(use))),
  };
}

const FIELDS = { "/firstName": "firstName", "/lastName": "lastName", "/phone": "phone" } as const;
