import { newIdempotencyKey } from "@alternance-kit/sdk/idempotency-key";
import type { Orders } from "@alternance-kit/sdk/orders";
import type { Packs } from "@alternance-kit/sdk/packs";
import type { Quotes } from "@alternance-kit/sdk/quotes";
import type { NewOrder, Quote } from "@alternance-kit/sdk/types";
import { failureCode } from "../failure.js";
import { hasErrors, type Refused, refused, trimmed, without } from "../field-errors.js";
import { keyPerContent } from "../key-per-content.js";
import { createStore, type Readable } from "../store.js";
import { createTurn } from "../turn.js";
import { newQuote } from "./new-quote.js";
import type { AcceptanceField, CheckoutValues, Filled, PackCheckoutState } from "./pack-checkout.state.js";
import { ORDER_FIELDS, QUOTE_FIELDS } from "./service-fields.js";
import { EMPTY, editing, filled } from "./steps.js";
import { acceptanceErrors, validate } from "./validate.js";

export interface PackCheckoutOptions {
  packs: Pick<Packs, "list">;
  quotes: Pick<Quotes, "create">;
  orders: Pick<Orders, "create">;
  /** Makes idempotency keys. */
  newKey?: (() => string) | undefined;
}

/** The promises tell when a verb is over, and never reject: what went wrong is in the state. A verb that has no sense in a step does nothing. */
export interface PackCheckout extends Readable<PackCheckoutState> {
  /** Asks for the catalogue; its first pack is chosen to begin with. */
  start(): Promise<void>;
  /** Asks for it again. */
  retry(): Promise<void>;
  choose(packId: string): void;
  /** Takes what was typed; while a quote is being asked for, that ends the asking. */
  edit(change: Partial<CheckoutValues>): void;
  /** Asks for a quote once nothing is wrong with the fields. */
  requestQuote(): Promise<void>;
  /** Takes who accepts the quote, and that they do. */
  accept(change: { acceptedBy?: string; isAccepted?: boolean }): void;
  /** From the quote back to the fields. */
  change(): void;
  /** Orders on the quote's terms; trying again makes no second order. */
  order(): Promise<void>;
  /** Stops all that runs; the state changes no more by itself. */
  dispose(): void;
}

export function createPackCheckout(options: PackCheckoutOptions): PackCheckout {
  const { packs, quotes, orders, newKey = newIdempotencyKey } = options;
  const { get, set, subscribe } = createStore<PackCheckoutState>({ status: "loading" });
  const turn = createTurn();
  const keyOf = keyPerContent(newKey);
  // Apart from any quote: a name typed under one is as good under the next.
  let acceptedBy = "";

  const showQuote = (
    kept: Filled,
    quote: Quote,
    isAccepted: boolean,
    outcome: Refused<AcceptanceField> = { errors: {} },
  ) => set({ ...kept, status: "quoted", quote, acceptedBy, isAccepted, ...outcome });

  async function start(): Promise<void> {
    const { status } = get();
    if (status !== "loading" && status !== "unavailable") return;
    set({ status: "loading" });
    await turn.take(
      (signal) => packs.list({ signal }),
      ({ data }) => {
        const [pack] = data;
        set(
          pack
            ? editing({ packs: data, pack, values: EMPTY })
            : { status: "unavailable", code: "pack_not_found" },
        );
      },
      (error) => set({ status: "unavailable", code: failureCode(error) }),
    );
  }

  /** A change of the fields ends the asking for a quote, which would be for what they said before. */
  function refill(change: (kept: Filled) => Partial<Filled>, fields: readonly string[]): void {
    const state = get();
    if (state.status !== "editing" && state.status !== "quoting") return;
    turn.end();
    const errors = state.status === "editing" ? without(state.errors, fields) : {};
    set(editing({ ...filled(state), ...change(state) }, { errors }));
  }

  async function requestQuote(): Promise<void> {
    const state = get();
    if (state.status !== "editing") return;
    const { pack, totals, siretCheck } = state;
    const kept = filled(state);
    const values = trimmed(state.values);
    const errors = validate(values);
    if (hasErrors(errors)) return set(editing(kept, { errors }));

    set({ ...kept, status: "quoting", totals, siretCheck });
    await turn.take(
      (signal) => quotes.create(newQuote(pack.id, values), { signal }),
      (quote) => showQuote(kept, quote, false),
      (error) => set(editing(kept, refused(error, QUOTE_FIELDS))),
    );
  }

  async function order(): Promise<void> {
    const state = get();
    if (state.status !== "quoted") return;
    const { quote, isAccepted } = state;
    const kept = filled(state);
    const name = acceptedBy.trim();
    const errors = acceptanceErrors(name, isAccepted);
    if (hasErrors(errors)) return showQuote(kept, quote, isAccepted, { errors });

    const acceptance = { name, isAccepted: true } as const;
    const placed: NewOrder = { quoteId: quote.id, acceptance, paymentMethod: "bank_transfer" };
    set({ ...kept, status: "ordering", quote, acceptedBy, isAccepted: true });
    await turn.take(
      (signal) => orders.create(placed, { signal, idempotencyKey: keyOf(JSON.stringify(placed)) }),
      (order) => set({ ...kept, status: "ordered", quote, order }),
      (error) => {
        const outcome = refused(error, ORDER_FIELDS);
        if (outcome.failure === "quote_expired") set(editing(kept, { errors: {}, failure: outcome.failure }));
        else showQuote(kept, quote, true, outcome);
      },
    );
  }

  return {
    get,
    subscribe,
    start,
    retry: start,
    requestQuote,
    order,
    dispose: turn.end,

    choose: (packId) =>
      refill(({ packs, pack }) => ({ pack: packs.find(({ id }) => id === packId) ?? pack }), []),

    edit: (change) => refill(({ values }) => ({ values: { ...values, ...change } }), Object.keys(change)),

    accept(change) {
      const state = get();
      if (state.status !== "quoted") return;
      acceptedBy = change.acceptedBy ?? acceptedBy;
      const errors = without(state.errors, Object.keys(change));
      showQuote(filled(state), state.quote, change.isAccepted ?? state.isAccepted, { errors });
    },

    change() {
      const state = get();
      if (state.status === "quoted") set(editing(filled(state)));
      else refill(() => ({}), []);
    },
  };
}
