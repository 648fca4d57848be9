/**
 * Something a visitor asked for could not be had.
 * The built-in message is shown unless the page prevents the event's default, to show its own.
 */
export class AlternanceErrorEvent extends Event {
  /** A problem code of the service, `unreachable` when it did not answer, or `load_failed` when the element's own script did not come. */
  readonly code: string;

  constructor(code: string) {
    super("alternance-error", { bubbles: true, composed: true, cancelable: true });
    this.code = code;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "alternance-error": AlternanceErrorEvent;
  }
}
