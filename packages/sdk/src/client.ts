import { type ClientOptions, createHttp } from "./http.js";
import { type Alerts, alerts } from "./resources/alerts.js";
import { type Applications, applications } from "./resources/applications.js";
import {
  type CandidateLinks,
  type CandidateSessions,
  type CandidateSpace,
  candidateLinks,
  candidateSessions,
  candidateSpace,
} from "./resources/candidate-space.js";
import { type ClientSessions, clientSessions } from "./resources/client-sessions.js";
import { type Dossiers, dossiers } from "./resources/dossiers.js";
import { type Events, events } from "./resources/events.js";
import { type Invoices, invoices } from "./resources/invoices.js";
import { type Mails, mails } from "./resources/mails.js";
import { type OfferFeeds, offerFeeds } from "./resources/offer-feeds.js";
import { type OfferImports, offerImports } from "./resources/offer-imports.js";
import { type Offers, offers } from "./resources/offers.js";
import { type Orders, orders } from "./resources/orders.js";
import { type Packs, packs } from "./resources/packs.js";
import { type Partners, partners } from "./resources/partners.js";
import { type Placements, placements } from "./resources/placements.js";
import { type PoolCandidates, poolCandidates } from "./resources/pool-candidates.js";
import { type Programme, programme } from "./resources/programme.js";
import { type Quotes, quotes } from "./resources/quotes.js";
import { type ReferenceValues, referenceValues } from "./resources/reference-values.js";
import { type References, references } from "./resources/references.js";
import { type Simulations, simulations } from "./resources/simulations.js";
import { type Uploads, uploads } from "./resources/uploads.js";

/**
 * The whole service, typed: `new AlternanceKit({ key, baseUrl }).offers.search({ q: "react" })`.
 * A page that wants few bytes takes the resources it uses instead: `offers(createHttp({ key, baseUrl }))`.
 *
 * @throws {Error} when given a secret key in a page
 */
export class AlternanceKit {
  readonly alerts: Alerts;
  readonly applications: Applications;
  readonly candidateLinks: CandidateLinks;
  readonly candidateSessions: CandidateSessions;
  /** The space of the candidate whose session's token this is. */
  readonly candidateSpace: (token: string) => CandidateSpace;
  readonly clientSessions: ClientSessions;
  readonly dossiers: Dossiers;
  readonly events: Events;
  readonly invoices: Invoices;
  readonly mails: Mails;
  readonly offerFeeds: OfferFeeds;
  readonly offerImports: OfferImports;
  readonly offers: Offers;
  readonly orders: Orders;
  readonly packs: Packs;
  readonly partners: Partners;
  readonly placements: Placements;
  readonly poolCandidates: PoolCandidates;
  readonly programme: Programme;
  readonly quotes: Quotes;
  readonly referenceValues: ReferenceValues;
  readonly references: References;
  readonly simulations: Simulations;
  readonly uploads: Uploads;

  constructor(options: ClientOptions) {
    const http = createHttp(options);
    this.alerts = alerts(http);
    this.applications = applications(http);
    this.candidateLinks = candidateLinks(http);
    this.candidateSessions = candidateSessions(http);
    this.candidateSpace = (token) => candidateSpace(http, token);
    this.clientSessions = clientSessions(http);
    this.dossiers = dossiers(http);
    this.events = events(http);
    this.invoices = invoices(http);
    this.mails = mails(http);
    this.offerFeeds = offerFeeds(http);
    this.offerImports = offerImports(http);
    this.offers = offers(http);
    this.orders = orders(http);
    this.packs = packs(http);
    this.partners = partners(http);
    this.placements = placements(http);
    this.poolCandidates = poolCandidates(http);
    this.programme = programme(http);
    this.quotes = quotes(http);
    this.referenceValues = referenceValues(http);
    this.references = references(http);
    this.simulations = simulations(http);
    this.uploads = uploads(http);
  }
}

export type Client = AlternanceKit;

/** The same as `new AlternanceKit(options)`, for those who write no `new`. */
export const createClient = (options: ClientOptions): Client => new AlternanceKit(options);
