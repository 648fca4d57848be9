import type { CandidateSpace } from "@alternance-kit/core/candidate-space-port";
import type { LitElement, TemplateResult } from "lit";
import { CANDIDATE_DATA } from "../candidate-data/candidate-data.lazy.js";
import { CANDIDATE_DATA_TEXTS } from "../candidate-data/candidate-data.texts.js";
import {
  ApplicationWithdrawnEvent,
  CandidateDataErasedEvent,
  MessageSentEvent,
} from "../candidate-space/candidate-space.events.js";
import { styles } from "./candidate-applications.styles.js";
import { template } from "./candidate-applications.template.js";
import type { OpenBase, OpenSpaceView } from "./candidate-applications.view.js";
import { idOf } from "./decision.template.js";
import { interviewCalendar } from "./interview-calendar.js";
import { saveFile } from "./save-file.js";

/** Shows an open space; nothing when it is not open. */
export type OpenSpace = (base: OpenBase) => TemplateResult | undefined;

/** Once for each element: its style sheet is added to the element's own. `store` is the one that the element shows now. */
export function createOpenSpace(host: LitElement, store: () => CandidateSpace | undefined): OpenSpace {
  let hasFailedToLoad = false;
  let isUnfolded = false;
  let missing: string | undefined;
  if (styles.styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);

  const focus = async (...selectors: string[]): Promise<void> => {
    await host.updateComplete;
    const found = selectors.map((selector) => host.renderRoot.querySelector<HTMLElement>(selector));
    found.find(Boolean)?.focus();
  };

  /** What became of the last act, once it is over. */
  const outcome = () => {
    const state = store()?.get();
    return state?.status === "open" ? state.outcome : undefined;
  };

  /** What is folded comes with its texts; folding and unfolding again asks anew for what did not. */
  async function bring(language: OpenBase["language"]): Promise<void> {
    const coming = Promise.all([CANDIDATE_DATA.load(), CANDIDATE_DATA_TEXTS[language].load()]);
    hasFailedToLoad = await coming.then(
      () => false,
      () => true,
    );
    host.requestUpdate();
  }

  function foldedIn(language: OpenBase["language"]): OpenSpaceView["folded"] {
    const parts = CANDIDATE_DATA.value;
    const words = CANDIDATE_DATA_TEXTS[language].value;
    if (parts && words) return { parts, words };
    if (isUnfolded && !hasFailedToLoad) bring(language);
    return undefined;
  }

  /** Nothing is sent of what was left empty: it is told beside its field. */
  function lack(field: string, selector: string): Promise<void> {
    missing = field;
    host.requestUpdate();
    return focus(selector);
  }

  /** The session is over: the address is asked for. */
  const isOver = (): boolean => store()?.get().status !== "open";

  const verbs = (space: CandidateSpace) => {
    const typed = () => space.get().typed;
    return {
      write(id: string, { target }: InputEvent) {
        const { value } = target as HTMLTextAreaElement;
        missing = undefined;
        space.type({ messages: { ...typed().messages, [id]: value } });
      },
      async send(id: string, event: SubmitEvent) {
        event.preventDefault();
        if (!typed().messages[id]?.trim()) return lack(`message-${id}`, `#message-${id}`);
        await space.sendMessage(id);
        if (isOver()) return focus("#title");
        if (outcome()?.isDone) host.dispatchEvent(new MessageSentEvent(id));
        return focus(`#message-${id}`);
      },
      pick(id: string, slot: number) {
        missing = undefined;
        space.type({ slots: { ...typed().slots, [id]: slot } });
      },
      async choose(id: string, event: SubmitEvent) {
        event.preventDefault();
        if (typed().slots[id] === undefined) return lack(`slot-${id}`, `#${id} [type=radio]`);
        await space.chooseSlot(id);
        return focus(isOver() ? "#title" : `#${id} [part=interview] button`, `#name-${id}`);
      },
      async download(...[id, document]: Parameters<CandidateSpace["download"]>) {
        const file = await space.download(id, document);
        if (file) saveFile(file);
      },
      async export() {
        const file = await space.export();
        if (file) saveFile(file);
      },
      decide(...[decision]: Parameters<OpenSpaceView["decide"]>) {
        space.decide(decision);
        focus("#decision");
      },
      letBe() {
        const state = space.get();
        space.decide(undefined);
        if (state.status === "open" && state.deciding) focus(`#${idOf(state.deciding)}`);
      },
      async confirm() {
        await space.confirm();
        const state = space.get();
        const done = outcome();
        if (state.status === "erased") host.dispatchEvent(new CandidateDataErasedEvent(null));
        else if (done?.isDone && done.act.kind === "erase")
          host.dispatchEvent(new CandidateDataErasedEvent(done.act.id));
        else if (done?.isDone && done.act.kind === "withdraw")
          host.dispatchEvent(new ApplicationWithdrawnEvent(done.act.id));
        const about = done && "id" in done.act ? [`#name-${done.act.id}`] : [];
        focus(...about, "#title");
      },
      unfold({ target }: Event) {
        if (!(target as HTMLDetailsElement).open) return;
        isUnfolded = true;
        hasFailedToLoad = false;
        host.requestUpdate();
      },
      agree: (...consent: Parameters<CandidateSpace["setConsent"]>) => space.setConsent(...consent),
      correct({ target }: InputEvent) {
        const { name, value } = target as HTMLInputElement;
        space.type({ person: { ...typed().person, [name]: value } });
      },
      async rectify(event: SubmitEvent) {
        event.preventDefault();
        await space.rectify();
        focus("[part=data] [aria-invalid]", isOver() ? "#title" : "[part=data] form .primary");
      },
      leave() {
        space.leave();
        focus("#email");
      },
    };
  };

  return (base) => {
    const space = store();
    const state = space?.get();
    if (!space || state?.status !== "open") return undefined;
    const { words, language } = base;
    return template({
      ...base,
      ...verbs(space),
      state,
      now: new Date(),
      missing,
      folded: foldedIn(language),
      hasFailedToLoad,
      keepDate(application) {
        const title = words.calendarTitle(application.offer.companyName);
        const file = interviewCalendar(application, { title, now: new Date() });
        if (file) saveFile(file);
      },
    });
  };
}
