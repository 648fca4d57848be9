import type { References } from "@alternance-kit/sdk/references";
import type { CommuneReference } from "@alternance-kit/sdk/types";
import { type Delay, delayByTimer } from "../delay.js";
import { failureCode } from "../failure.js";
import { createStore, type Readable } from "../store.js";
import { createTurn } from "../turn.js";
import type { PlaceSearchState } from "./place-search.state.js";

/** Milliseconds without a keystroke before communes are looked for. */
export const PLACE_PAUSE_MS = 120;
/** As many as can be read at a glance. */
const COMMUNES_SHOWN = 8;

export interface PlaceSearchOptions {
  communes: References["communes"];
  /** Told of the commune chosen. */
  choose(commune: CommuneReference): void;
  delay?: Delay | undefined;
}

/** Completes the name of a commune, as the list of a combobox. */
export interface PlaceSearch extends Readable<PlaceSearchState> {
  /** Looks for what is typed, once the typing pauses; the answer to an older text is dropped. */
  type(text: string): void;
  /** Moves by so many communes down the list, round its ends; into its first or last one from outside. */
  move(step: 1 | -1): void;
  /** Chooses a commune: the active one, else the first, unless told. */
  pick(index?: number): void;
  /** Looks again after a failure. */
  retry(): void;
  /** Closes the list; `text`, if given, takes the place of what is typed. */
  close(text?: string): void;
  dispose(): void;
}

export function createPlaceSearch({
  communes,
  choose,
  delay = delayByTimer,
}: PlaceSearchOptions): PlaceSearch {
  const { get, set, subscribe } = createStore<PlaceSearchState>({ text: "", status: "closed" });
  const turn = createTurn();
  let stopWaiting = () => {};

  function stop(): void {
    stopWaiting();
    turn.end();
  }

  function look(): void {
    const { text } = get();
    turn.take(
      (signal) => communes({ q: text.trim(), limit: COMMUNES_SHOWN }, { signal }),
      ({ data }) => set({ text, status: "open", communes: data, active: -1 }),
      (error) => set({ text, status: "failed", code: failureCode(error) }),
    );
  }

  function close(text = get().text): void {
    stop();
    set({ text, status: "closed" });
  }

  return {
    get,
    subscribe,
    retry: look,
    close,
    dispose: stop,

    type(text) {
      if (!text.trim()) return close(text);
      stop();
      const state = get();
      set({ text, status: "searching", communes: "communes" in state ? state.communes : [], active: -1 });
      stopWaiting = delay(look, PLACE_PAUSE_MS);
    },

    move(step) {
      const state = get();
      if (state.status !== "open") return;
      const { communes, active } = state;
      const from = active < 0 && step < 0 ? 0 : active;
      set({ ...state, active: communes.length ? (from + step + communes.length) % communes.length : -1 });
    },

    pick(index) {
      const state = get();
      // By the keyboard, never one of an older text's.
      if (!("communes" in state) || (index === undefined && state.status !== "open")) return;
      const commune = state.communes[index ?? Math.max(state.active, 0)];
      if (!commune) return;
      close(commune.name);
      choose(commune);
    },
  };
}
