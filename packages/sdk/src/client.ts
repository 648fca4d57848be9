import { type ClientOptions, createHttp } from "./http.js";
import { type Alerts, alerts } from "./resources/alerts.js";
import { type Applications, applications } from "./resources/applications.js";
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
import { type Programme, programme } from "./resources/programme.js";
import { type Quotes, quotes } from "./resources/quotes.js";
import { type ReferenceValues, referenceValues } from "./resources/reference-values.js";
import { type References, references } from "./resources/references.js";
import { type Simulations, simulations } from "./resources/simulations.js";

/**
 * The whole service, typed: `new AlternanceKit({ key, baseUrl }).offers.search({ q: "react" })`.
 * A page that wants few bytes takes the resources it uses instead: `offers(createHttp({ key, baseUrl }))`.
 *
 * @throws {Error} when given a secret key in a page
 */
export class AlternanceKit {
  readonly alerts: Alerts;
  readonly applications: Applications;
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
  readonly programme: Programme;
  readonly quotes: Quotes;
  readonly referenceValues: ReferenceValues;
  readonly references: References;
  readonly simulations: Simulations;

  constructor(options: ClientOptions) {
    const http = createHttp(options);
    this.alerts = alerts(http);
    this.applications = applications(http);
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
    this.programme = programme(http);
    this.quotes = quotes(http);
    this.referenceValues = referenceValues(http);
    this.references = references(http);
    this.simulations = simulations(http);
  }
}

export type Client = AlternanceKit;

/** The same as `new AlternanceKit(options)`, for those who write no `new`. */
export const createClient = (options: ClientOptions): Client => new AlternanceKit(options);
