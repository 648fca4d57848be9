import { NO_FILTERS, searchOf } from "@alternance-kit/core/job-board-filters";
import { createSearchAlert } from "@alternance-kit/core/search-alert";
import { alerts } from "@alternance-kit/sdk/alerts";
import { createHttp } from "@alternance-kit/sdk/http";
import type { AlertSearch } from "@alternance-kit/sdk/types";
import type { TemplateResult } from "lit";
import { AlternanceErrorEvent } from "../error-event.js";
import { failure } from "../internal/failure.template.js";
import { type Language, languageOf } from "../internal/language.js";
import { defaultServiceUrl } from "../internal/service-url.js";
import { scopeOf } from "../job-board/job-board.options.js";
import type { JobBoardTexts } from "../locales/fr/job-board.js";
import type { SearchAlertTexts } from "../locales/fr/search-alert.js";
import { SearchSavedEvent } from "./search-alert.events.js";
import { styles } from "./search-alert.styles.js";
import { template } from "./search-alert.template.js";
import { SEARCH_ALERT_TEXTS } from "./search-alert.texts.js";
import type { AlertBoard, CurrentBoard } from "./search-alert.view.js";

/** The form that saves a board's search by e-mail, and what is told once it is saved. */
export interface SearchAlertPanel {
  isUnfolded(): boolean;
  /** Unfolded, the keyboard is in its field. */
  toggle(): void;
  show(board: JobBoardTexts, language: Language): TemplateResult | undefined;
}

/** Once for each board: its style sheet is added to the board's own. `store` is the one that the board shows now. */
export function createSearchAlertPanel(board: AlertBoard, store: CurrentBoard): SearchAlertPanel {
  let isUnfolded = false;
  let isSilenced = false;
  let hasFailed = false;
  const query = () => shownSearch(board, store);
  const alert = createSearchAlert({
    alerts: {
      create: (...args) => (board.client?.alerts ?? alerts(httpOf(board))).create(...args),
    },
    query,
    language: () => languageOf(board),
    pageUrl: () => location.href.split("#")[0],
  });
  alert.subscribe(() => board.requestUpdate());
  board.addController({
    // Not at once: a board that is only moved is connected again before this task ends.
    hostDisconnected: () => queueMicrotask(() => board.isConnected || alert.cancel()),
  });
  if (styles.styleSheet) board.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);

  const focus = async (...selectors: string[]) => {
    await board.updateComplete;
    const found = selectors.map((selector) => board.renderRoot.querySelector<HTMLElement>(selector));
    found.find(Boolean)?.focus();
  };

  /** Its texts, or nothing until they have come. */
  function wordsOf(language: Language): SearchAlertTexts | undefined {
    const texts = SEARCH_ALERT_TEXTS[language];
    if (!texts.value && !hasFailed) bring(language);
    return texts.value;
  }

  async function bring(language: Language): Promise<void> {
    const coming = SEARCH_ALERT_TEXTS[language].load();
    hasFailed = await coming.then(
      () => false,
      () => true,
    );
    board.requestUpdate();
    focus("#email");
  }

  /** What was saved is no longer what is shown: the form is for another search. */
  const isOver = () => {
    const state = alert.get();
    return state.status === "sent" && JSON.stringify(state.query) !== JSON.stringify(query());
  };

  function again(): void {
    alert.again();
    isUnfolded = true;
    hasFailed = false;
    board.requestUpdate();
    focus("#email");
  }

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (alert.get().status === "sending") return;
    await alert.submit();
    const state = alert.get();
    if (state.status === "failed") {
      isSilenced = !board.dispatchEvent(new AlternanceErrorEvent(state.code));
      board.requestUpdate();
    }
    if (state.status === "sent") board.dispatchEvent(new SearchSavedEvent(state.query, state.receipt));
    focus("#alert [aria-invalid]", "#alert-sent", "#alert .primary");
  }

  return {
    isUnfolded: () => isUnfolded && !isOver(),

    toggle() {
      if (isOver()) return again();
      isUnfolded = !isUnfolded;
      hasFailed = false;
      board.requestUpdate();
      if (isUnfolded) focus("#email", "#alert-sent");
    },

    show({ problems }, language) {
      if (!isUnfolded || isOver()) return undefined;
      const texts = wordsOf(language);
      if (!texts) return hasFailed ? failure(problems.other) : undefined;
      return template({
        state: alert.get(),
        texts,
        language,
        isSilenced,
        again,
        edit: ({ target }) => alert.edit({ email: (target as HTMLInputElement).value }),
        submit,
      });
    },
  };
}

/** What the visitor chose within what the page fixed: all that says which offers, and neither their order nor how many at a time. */
function shownSearch(board: AlertBoard, store: CurrentBoard): AlertSearch {
  const { limit: _, ...scope } = scopeOf(board);
  return searchOf({ ...(store()?.get().filters ?? NO_FILTERS), sort: "" }, scope);
}

const httpOf = ({ publishableKey, serviceUrl }: AlertBoard) =>
  createHttp({ key: publishableKey, baseUrl: serviceUrl || defaultServiceUrl() });
