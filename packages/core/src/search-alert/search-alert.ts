import { isEmail } from "@alternance-kit/domain/email";
import type { Alerts } from "@alternance-kit/sdk/alerts";
import { isApiError } from "@alternance-kit/sdk/errors";
import { newIdempotencyKey } from "@alternance-kit/sdk/idempotency-key";
import type { AlertSearch, NewOfferAlert, OfferAlertReceipt } from "@alternance-kit/sdk/types";
import { hasErrors, missing, refused, trimmed } from "../field-errors.js";
import { keyPerContent } from "../key-per-content.js";
import { createStore, type Readable } from "../store.js";
import { createTurn } from "../turn.js";
import type { SearchAlertState, SearchAlertValues } from "./search-alert.state.js";

export interface SearchAlertOptions {
  alerts: Pick<Alerts, "create">;
  /** The search as it is shown; asked for at each submission. */
  query(): AlertSearch;
  /** Of the e-mails. */
  language(): NewOfferAlert["language"];
  /** Where the e-mails lead back to; left out when the service takes no page of its origin. */
  pageUrl?: (() => string | undefined) | undefined;
  /** Makes idempotency keys. */
  newKey?: (() => string) | undefined;
}

/** The promise tells when the submission is over, and never rejects: what went wrong is in the state. */
export interface SearchAlert extends Readable<SearchAlertState> {
  /** Takes what was typed; its error goes. */
  edit(change: Partial<SearchAlertValues>): void;
  /** Saves the search once the address can be one; the same search sent again makes no second alert. */
  submit(): Promise<void>;
  /** After one was saved: another search may be, for the same address unless it is changed. */
  again(): void;
  /** Stops the sending; what was typed stays. */
  cancel(): void;
  /** Stops all that runs; the state changes no more by itself. */
  dispose(): void;
}

/** A search of offers that a visitor saves by e-mail. */
export function createSearchAlert(options: SearchAlertOptions): SearchAlert {
  const { alerts, newKey = newIdempotencyKey } = options;
  const { get, set, subscribe } = createStore<SearchAlertState>({
    status: "editing",
    values: { email: "" },
    errors: {},
  });
  const sending = createTurn();
  const keyOf = keyPerContent(newKey);

  async function create(alert: NewOfferAlert, signal: AbortSignal): Promise<OfferAlertReceipt> {
    const idempotencyKey = keyOf(JSON.stringify(alert));
    try {
      return await alerts.create(alert, { signal, idempotencyKey });
    } catch (error) {
      const { pageUrl, ...rest } = alert;
      if (pageUrl === undefined || signal.aborted || !isRefusedPage(error)) throw error;
      return create(rest, signal);
    }
  }

  const edited = (values: SearchAlertValues) => set({ status: "editing", values, errors: {} });

  return {
    get,
    subscribe,

    edit(change) {
      const state = get();
      const values = { ...state.values, ...change };
      if (state.status === "sending" || state.status === "sent") set({ ...state, values });
      else edited(values);
    },

    async submit() {
      const { status, values } = get();
      if (status === "sending" || status === "sent") return;
      const { email } = trimmed(values);
      const errors = { ...missing({ email }, ["email"]), ...(email && !isEmail(email) && MALFORMED) };
      if (hasErrors(errors)) return set({ status: "editing", values, errors });

      const query = options.query();
      const pageUrl = options.pageUrl?.();
      const alert: NewOfferAlert = {
        email,
        language: options.language(),
        query,
        frequency: "daily",
        ...(pageUrl && { pageUrl }),
      };
      set({ status: "sending", values });
      await sending.take(
        (signal) => create(alert, signal),
        (receipt) => set({ status: "sent", values: get().values, receipt, email, query }),
        (error) => {
          const { errors, failure } = refused(error, FIELD_OF);
          const { values } = get();
          set(failure ? { status: "failed", values, code: failure } : { status: "editing", values, errors });
        },
      );
    },

    again() {
      if (get().status === "sent") edited(get().values);
    },

    cancel() {
      if (get().status !== "sending") return;
      sending.end();
      edited(get().values);
    },

    dispose: sending.end,
  };
}

const FIELD_OF = { "/email": "email" } as const;
const MALFORMED = { email: "email_malformed" } as const;

const isRefusedPage = (error: unknown): boolean =>
  isApiError(error) && error.errors.length > 0 && error.errors.every(({ pointer }) => pointer === "/pageUrl");
