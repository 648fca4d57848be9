/** A link, or a session that was kept, has opened a candidate's space. Nothing tells whose. */
export class CandidateSpaceOpenedEvent extends Event {
  /** How many applications it shows. */
  readonly applications: number;

  constructor(applications: number) {
    super("alternance-candidate-space-opened", { bubbles: true, composed: true });
    this.applications = applications;
  }
}

/** A candidate wrote to the company of one of their applications. What they wrote is not told. */
export class MessageSentEvent extends Event {
  readonly applicationId: string;

  constructor(applicationId: string) {
    super("alternance-message-sent", { bubbles: true, composed: true });
    this.applicationId = applicationId;
  }
}

/** A candidate withdrew one of their applications. */
export class ApplicationWithdrawnEvent extends Event {
  readonly applicationId: string;

  constructor(applicationId: string) {
    super("alternance-application-withdrawn", { bubbles: true, composed: true });
    this.applicationId = applicationId;
  }
}

/** A candidate had one application erased, or all that is kept of them. */
export class CandidateDataErasedEvent extends Event {
  /** The application that was erased; null when it was everything. */
  readonly applicationId: string | null;

  constructor(applicationId: string | null) {
    super("alternance-candidate-data-erased", { bubbles: true, composed: true });
    this.applicationId = applicationId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "alternance-candidate-space-opened": CandidateSpaceOpenedEvent;
    "alternance-message-sent": MessageSentEvent;
    "alternance-application-withdrawn": ApplicationWithdrawnEvent;
    "alternance-candidate-data-erased": CandidateDataErasedEvent;
  }
}
