import { isEmail } from "@alternance-kit/domain/email";
import type { CandidateSpace as SpaceClient } from "@alternance-kit/sdk/candidate-space";
import { ConnectionError } from "@alternance-kit/sdk/errors";
import { newIdempotencyKey } from "@alternance-kit/sdk/idempotency-key";
import type { CandidateSession, CandidateSpace as CandidateSpaceData } from "@alternance-kit/sdk/types";
import { delayByTimer } from "../delay.js";
import { hasErrors, missing, refused } from "../field-errors.js";
import { keyPerContent } from "../key-per-content.js";
import { once } from "../once.js";
import { createStore } from "../store.js";
import { createTurn } from "../turn.js";
import type { CandidateSpace, CandidateSpaceOptions, KeptSession } from "./candidate-space.port.js";
import type { CandidateSpaceState, TypedInSpace } from "./candidate-space.state.js";
import type { SpaceActs } from "./space-acts.js";

/** A candidate's space, which a link sent to their address opens for an hour. */
export function createCandidateSpace(options: CandidateSpaceOptions): CandidateSpace {
  const { candidateLinks, candidateSessions, session: kept = inMemory(), language } = options;
  const { now = () => new Date(), delay = delayByTimer, newKey = newIdempotencyKey } = options;
  const store = createStore<CandidateSpaceState>(asking("", NOTHING_TYPED));
  const { get, set, subscribe } = store;
  const turn = createTurn();
  let stopClock = () => {};
  let tryAgain = async () => {};
  let client: SpaceClient;
  let acts: SpaceActs | undefined;
  /** Whose space was open last: what was typed is theirs. */
  let owner: string | undefined;

  /** What every state has. */
  const base = () => {
    const { email, typed } = get();
    return { email, typed };
  };

  function close(): void {
    stopClock();
    turn.end();
    kept.clear();
  }

  function expire(): void {
    close();
    set({ ...base(), status: "expired", errors: {}, isSending: false });
  }

  function erased(left: (CandidateSpaceState & { status: "erased" })["kept"]): void {
    close();
    set({ status: "erased", email: "", typed: NOTHING_TYPED, kept: left });
  }

  function show(space: CandidateSpaceData, { expiresAt }: CandidateSession): void {
    const { email } = space.person;
    const { typed } = get();
    stopClock();
    stopClock = delay(expire, Date.parse(expiresAt) - now().getTime());
    set({
      status: "open",
      email,
      typed: owner === undefined || owner === email ? typed : NOTHING_TYPED,
      space,
      expiresAt,
      doing: undefined,
      deciding: undefined,
      outcome: undefined,
      errors: {},
    });
    owner = email;
  }

  function failed(error: unknown, again: () => Promise<void>): void {
    const { failure: code = "validation_failed" } = refused(error, {});
    const { email, typed } = get();
    tryAgain = again;
    if (code === "candidate_session_expired") expire();
    else if (code === "candidate_link_gone") set({ ...asking(email, typed), isLinkGone: true });
    else set({ email, typed, status: "failed", code });
  }

  /** What can be done in an open space comes beside what it shows: a page that asks for the address needs none of it. */
  const bringActs = once(async () => {
    const { createSpaceActs } = await import("./space-acts.js");
    acts = createSpaceActs({
      store,
      turn,
      client: () => client,
      language,
      keyOf: keyPerContent(newKey),
      expire,
      erased,
    });
  });

  function reopen(session: CandidateSession): Promise<void> {
    set({ ...base(), status: "exchanging" });
    client = options.candidateSpace(session.token);
    return turn.take(
      (signal) => Promise.all([client.retrieve({ signal }), bringActs().catch(notBrought)]),
      ([space]) => show(space, session),
      (error) => failed(error, () => reopen(session)),
    );
  }

  async function exchange(token: string): Promise<void> {
    let session: CandidateSession | undefined;
    stopClock();
    set({ ...base(), status: "exchanging" });
    await turn.take(
      (signal) => candidateSessions.exchange(token, { signal }),
      (opened) => {
        session = opened;
        kept.write(opened);
      },
      (error) => failed(error, () => exchange(token)),
    );
    if (session) await reopen(session);
  }

  async function requestLink(): Promise<void> {
    const state = get();
    if (state.status === "open" || ("isSending" in state && state.isSending)) return;
    const email = state.email.trim();
    const errors = { ...missing({ email }, ["email"]), ...(email && !isEmail(email) && MALFORMED) };
    const form = state.status === "expired" ? state : asking(state.email, state.typed);
    if (hasErrors(errors)) return set({ ...form, errors });
    set({ ...form, errors: {}, isSending: true });
    const link = { email, pageUrl: options.pageUrl(), language: language() };
    await turn.take(
      (signal) => candidateLinks.request(link, { signal }),
      ({ validForSeconds }) => set({ ...base(), status: "link_sent", email, validForSeconds }),
      (error) => {
        const { errors, failure } = refused(error, { "/email": "email" });
        if (failure) failed(error, requestLink);
        else set({ ...form, ...base(), errors, isSending: false });
      },
    );
  }

  return {
    get,
    subscribe,
    sendMessage: async (id) => acts?.sendMessage(id),
    chooseSlot: async (id) => acts?.chooseSlot(id),
    rectify: async () => acts?.rectify(),
    setConsent: async (...consent) => acts?.setConsent(...consent),
    decide: (decision) => acts?.decide(decision),
    confirm: async () => acts?.confirm(),
    download: async (...file) => acts?.download(...file),
    export: async () => acts?.export(),

    async start(token) {
      const session = kept.read();
      if (token) await exchange(token);
      else if (session && Date.parse(session.expiresAt) > now().getTime()) await reopen(session);
    },

    edit(email) {
      const state = get();
      if (state.status === "asking" || state.status === "expired") set({ ...state, email, errors: {} });
    },

    requestLink,

    again() {
      const { status, email, typed } = get();
      if (status === "link_sent" || status === "failed") set(asking(email, typed));
    },

    async retry() {
      if (get().status === "failed") await tryAgain();
    },

    type(change) {
      const state = get();
      const isMended = change.person && state.status === "open";
      set({ ...state, ...(isMended && { errors: {} }), typed: { ...state.typed, ...change } });
    },

    leave() {
      close();
      set(asking("", NOTHING_TYPED));
    },

    dispose() {
      stopClock();
      turn.end();
    },
  };
}

/** A script that does not come is the network's fault, as an answer that does not. */
function notBrought(cause: unknown): never {
  throw new ConnectionError("What opens the space did not come.", { cause });
}

const NOTHING_TYPED: TypedInSpace = { messages: {}, slots: {}, person: {} };
const MALFORMED = { email: "email_malformed" } as const;

const asking = (email: string, typed: TypedInSpace): CandidateSpaceState & { status: "asking" } => ({
  status: "asking",
  email,
  typed,
  errors: {},
  isLinkGone: false,
  isSending: false,
});

function inMemory(): KeptSession {
  let kept: CandidateSession | undefined;
  return {
    read: () => kept,
    write(session) {
      kept = session;
    },
    clear() {
      kept = undefined;
    },
  };
}
