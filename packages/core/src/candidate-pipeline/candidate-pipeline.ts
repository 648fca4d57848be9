import type { Application } from "@alternance-kit/sdk/types";
import { delayByTimer } from "../delay.js";
import { createStore } from "../store.js";
import type { CandidatePipeline, CandidatePipelineOptions } from "./candidate-pipeline.port.js";
import type { CandidatePipelineState, Choice } from "./candidate-pipeline.state.js";
import { NO_PIPELINE_FILTERS, searchOf } from "./filters.js";
import { createListing } from "./listing.js";
import { createMover } from "./moving.js";
import { createSession, sessionFailure } from "./session.js";

/** Milliseconds without a keystroke before the typed words are searched. */
const TYPING_PAUSE_MS = 250;
/** As many as the service gives at once. */
const PAGE = 100;

export function createCandidatePipeline(options: CandidatePipelineOptions): CandidatePipeline {
  const { reader = "company", delay = delayByTimer } = options;
  const session = createSession(options);
  const { get, set, subscribe } = createStore<CandidatePipelineState>({
    filters: { ...NO_PIPELINE_FILTERS, ...options.filters },
    applications: { status: "loading", items: [] },
    placements: { status: "loading", items: [] },
    offers: [],
    sources: [],
    moving: {},
    opened: undefined,
    notice: undefined,
  });
  let isDisposed = false;
  let stopWaiting = () => {};
  const update = (change: Partial<CandidatePipelineState>) => {
    if (!isDisposed) set({ ...get(), ...change });
  };
  const find = (id: string) => get().applications.items.find((one) => one.id === id);

  function change(id: string, by: (application: Application) => Application | undefined): void {
    const { applications } = get();
    const items = applications.items.flatMap((one) => (one.id === id ? (by(one) ?? []) : one));
    update({ applications: { ...applications, items } });
  }
  const put = (application: Application) => change(application.id, () => application);

  const applications = createListing<Application>({
    ask: (cursor, signal) =>
      session.ask((ports) =>
        ports.applications.list({ ...searchOf(get().filters), ...cursor, limit: PAGE }, { signal }),
      ),
    get: () => get().applications,
    set(list) {
      const { offers, sources } = get();
      update({
        applications: list,
        offers: known(offers, list.items, ({ offer }) => ({ id: offer.id, name: offer.title })),
        sources: known(sources, list.items, ({ source }) => ({
          id: source.partnerId,
          name: source.partnerName,
        })),
      });
    },
    codeOf: sessionFailure,
  });
  const placements = createListing({
    ask: (cursor, signal) =>
      session.ask((ports) => ports.placements.list({ ...cursor, limit: PAGE }, { signal })),
    get: () => get().placements,
    set: (list) => update({ placements: list }),
    codeOf: sessionFailure,
  });
  const mover = createMover({ ask: session.ask, get, update, find, change });
  const isCentre = reader === "training-centre";
  const listing = isCentre ? placements : applications;

  function start(): Promise<void> {
    stopWaiting();
    return listing.start();
  }

  async function retry(): Promise<void> {
    const list = isCentre ? get().placements : get().applications;
    if (list.status === "failed") await listing.start();
    else if (list.status === "listed" && list.more === "failed") await listing.more();
  }

  return {
    get,
    subscribe,
    start,
    retry,
    more: listing.more,
    move: mover,
    ask: session.ask,
    find,
    put,

    narrow(wanted) {
      stopWaiting();
      update({ filters: { ...get().filters, ...wanted } });
      if (Object.keys(wanted).some((name) => name !== "q")) void start();
      else stopWaiting = delay(start, TYPING_PAUSE_MS);
    },

    async open(id) {
      update({ opened: id });
      // A move on its way is answered with the whole application.
      if (get().moving[id]) return;
      await session
        .ask((ports) => ports.applications.retrieve(id))
        .then(
          (application) => !get().moving[id] && put(application),
          () => {}, // What the list said of it is on the screen already.
        );
    },

    close: () => update({ opened: undefined }),

    async exportCsv() {
      try {
        return await session.ask((ports) => ports.applications.exportCsv(searchOf(get().filters)));
      } catch (error) {
        update({ notice: { kind: "not_exported", code: sessionFailure(error) } });
        return undefined;
      }
    },

    async useSession(token) {
      session.use(token);
      await retry();
    },

    dispose() {
      isDisposed = true;
      stopWaiting();
      listing.end();
    },
  };
}

/** Adds what is met for the first time; what was met stays, so that a choice does not take the others away. */
function known(
  before: readonly Choice[],
  applications: readonly Application[],
  choiceOf: (application: Application) => Choice,
): readonly Choice[] {
  const byId = new Map(before.map((choice) => [choice.id, choice]));
  for (const choice of applications.map(choiceOf)) byId.set(choice.id, choice);
  if (byId.size === before.length) return before;
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name));
}
