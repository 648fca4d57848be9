/** What the pages stand on. They hold no data: all they show, they ask of the service. */
export interface PagesDeps {
  /** The service's own handler: what pages ask never leaves the process. */
  fetch(request: Request): Response | Promise<Response>;
  /** Where the service is reached from outside, without a slash at its end. */
  publicUrl: string;
  /** The publishable key of the service's own pages: an ordinary one, of its own origin, that visitors may read. */
  siteKey(): Promise<string>;
  /** The origins that a key lists; none of a key that is not known. */
  originsOf(key: string): Promise<readonly string[]>;
  now(): Date;
  /** For a form that is about to be filled in: sent twice, it makes one application. */
  newIdempotencyKey(): string;
  /** For the same form: when it was shown for that offer, signed, as it can do no work to prove itself. */
  newFormStamp(offerId: string): string;
}
