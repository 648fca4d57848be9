import type { CompanyMove } from "@alternance-kit/core/candidate-pipeline-state";

/** The service has taken a move that one of the company's people made here. */
export class ApplicationMovedEvent extends Event {
  readonly applicationId: string;
  /** Where it went. */
  readonly to: CompanyMove;

  constructor(applicationId: string, to: CompanyMove) {
    super("alternance-application-moved", { bubbles: true, composed: true });
    this.applicationId = applicationId;
    this.to = to;
  }
}

/** An application was opened to be read. */
export class ApplicationOpenedEvent extends Event {
  readonly applicationId: string;

  constructor(applicationId: string) {
    super("alternance-application-opened", { bubbles: true, composed: true });
    this.applicationId = applicationId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "alternance-application-moved": ApplicationMovedEvent;
    "alternance-application-opened": ApplicationOpenedEvent;
  }
}
