import type { Order } from "@alternance-kit/sdk/types";

/** A company has ordered: the order is saved, and waits for its payment. */
export class OrderPlacedEvent extends Event {
  /** Amounts in cents of a euro; `payment` says how it is to be paid. */
  readonly order: Order;

  constructor(order: Order) {
    super("alternance-order-placed", { bubbles: true, composed: true });
    this.order = order;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "alternance-order-placed": OrderPlacedEvent;
  }
}
