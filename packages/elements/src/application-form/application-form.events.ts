import type { ApplicationReceipt, PoolReceipt } from "@alternance-kit/sdk/types";

/** The service has received an application: it is saved, with its file. */
export class ApplicationSubmittedEvent extends Event {
  /** Nothing in it is personal; `reference` is what the candidate keeps. */
  readonly receipt: ApplicationReceipt;

  constructor(receipt: ApplicationReceipt) {
    super("alternance-application-submitted", { bubbles: true, composed: true });
    this.receipt = receipt;
  }
}

/** The service has received the profile of a spontaneous candidate: it is saved, with its file. */
export class ProfileSubmittedEvent extends Event {
  /** Nothing in it is personal; `reference` is what the candidate keeps. */
  readonly receipt: PoolReceipt;

  constructor(receipt: PoolReceipt) {
    super("alternance-profile-submitted", { bubbles: true, composed: true });
    this.receipt = receipt;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "alternance-profile-submitted": ProfileSubmittedEvent;
    "alternance-application-submitted": ApplicationSubmittedEvent;
  }
}
