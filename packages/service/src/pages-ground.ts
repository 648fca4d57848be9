/** What pages stand on that are shown by the service: see `OpenOptions.pages`. */
export interface PagesGround {
  /** Answers as the service does to the network, without one. */
  fetch(request: Request): Response | Promise<Response>;
  publicUrl: string;
  /** The publishable key of the service's own pages. */
  siteKey(): Promise<string>;
  /** The origins that a key lists; none of a key that is not known. */
  originsOf(key: string): Promise<readonly string[]>;
  now(): Date;
  newIdempotencyKey(): string;
  /** For the hidden field of a form that works without a script: when it was shown for that offer, signed. */
  newFormStamp(offerId: string): string;
}
