import { OpenAPIHono } from "@hono/zod-openapi";
import type { Hono, HonoRequest, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import { type AlertPageRoutesDeps, alertPageRoutes } from "./alerts/alert-pages.routes.js";
import { alertRoutes } from "./alerts/alerts.routes.js";
import type { CreateAlertDeps } from "./alerts/create-alert.js";
import { AppError } from "./app-error.js";
import { applicationFileRoutes } from "./applications/application-files.routes.js";
import { type ApplicationRoutesDeps, applicationRoutes } from "./applications/applications.routes.js";
import {
  type CandidatePageRoutesDeps,
  candidatePageRoutes,
} from "./applications/candidate/candidate-pages.routes.js";
import type { DownloadFileDeps } from "./applications/download-file.js";
import { applicationExportRoutes } from "./applications/export/applications-export.routes.js";
import {
  type GuardianPageRoutesDeps,
  guardianPageRoutes,
} from "./applications/guardian/guardian-pages.routes.js";
import { interviewRoutes } from "./applications/interview/interviews.routes.js";
import type { ProposeInterviewDeps } from "./applications/interview/propose-interview.js";
import type { ReadCalendarDeps } from "./applications/interview/read-calendar.js";
import { type MessageRoutesDeps, messageRoutes } from "./applications/messages/messages.routes.js";
import type { AddNoteDeps } from "./applications/notes/add-note.js";
import { noteRoutes } from "./applications/notes/notes.routes.js";
import {
  type CandidateAccessRoutesDeps,
  candidateAccessRoutes,
} from "./candidate-space/candidate-access.routes.js";
import {
  type CandidateSpaceRoutesDeps,
  candidateSpaceRoutes,
} from "./candidate-space/candidate-space.routes.js";
import { clientSessionRoutes } from "./client-sessions/client-sessions.routes.js";
import type { ClientSessionStore } from "./client-sessions/client-sessions.store.js";
import { type DossierRoutesDeps, dossierRoutes } from "./dossiers/dossiers.routes.js";
import { type EventRoutesDeps, eventRoutes } from "./events/events.routes.js";
import { answerAgain } from "./http/answer-again.js";
import { authenticate, type FindKey } from "./http/authenticate.js";
import { cors } from "./http/cors.js";
import { ABOUT, describe } from "./http/documentation.js";
import { embedRoutes, type loadEmbed } from "./http/embed.routes.js";
import type { HttpEnv } from "./http/principal.js";
import { problemResponse, type ReportFailure } from "./http/problem-response.js";
import { sessionsWhereNamed } from "./http/scopes.js";
import { type SiteRoutesDeps, siteRoutes } from "./http/site.routes.js";
import { invoiceRoutes } from "./invoices/invoices.routes.js";
import type { InvoiceStore } from "./invoices/invoices.store.js";
import type { DevMailbox } from "./mail/dev-mailbox.js";
import { devMailboxRoutes } from "./mail/dev-mailbox.routes.js";
import { withoutLinkToken } from "./mail/link-token.js";
import { type MailRoutesDeps, mailRoutes } from "./mail/mails.routes.js";
import { feedRoutes } from "./offers/feeds/feeds.routes.js";
import type { ReadFeedDeps } from "./offers/feeds/read-feed.js";
import { sitemapRoutes } from "./offers/feeds/sitemap.routes.js";
import type { ImportOffersDeps } from "./offers/import/import-offers.js";
import { offerImportRoutes } from "./offers/import/offer-imports.routes.js";
import { type OfferLifeRoutesDeps, offerLifeRoutes } from "./offers/offer-life.routes.js";
import { type OfferRoutesDeps, offerRoutes } from "./offers/offers.routes.js";
import { type OfferReviewRoutesDeps, offerReviewRoutes } from "./offers/review/offer-review.routes.js";
import { type OrderRoutesDeps, orderRoutes } from "./orders/orders.routes.js";
import { packRoutes } from "./packs/packs.routes.js";
import type { PackStore } from "./packs/packs.store.js";
import { partnerRoutes } from "./partners/partners.routes.js";
import type { PartnerStore } from "./partners/partners.store.js";
import { type PlacementRoutesDeps, placementRoutes } from "./placements/placements.routes.js";
import {
  type PoolGuardianPageRoutesDeps,
  poolGuardianPageRoutes,
} from "./pool/pages/guardian-pages.routes.js";
import { type ProfilePageRoutesDeps, profilePageRoutes } from "./pool/pages/profile-pages.routes.js";
import { type PoolRoutesDeps, poolRoutes } from "./pool/pool.routes.js";
import { type ProgrammeRoutesDeps, programmeRoutes } from "./programme/programme.routes.js";
import type { CreateQuoteDeps } from "./quotes/create-quote.js";
import { quoteRoutes } from "./quotes/quotes.routes.js";
import {
  type ReferenceValueRoutesDeps,
  referenceValueRoutes,
} from "./reference-values/reference-values.routes.js";
import { type CertificationRoutesDeps, certificationRoutes } from "./references/certifications.routes.js";
import { referenceRoutes } from "./references/references.routes.js";
import { applicationChallengeRoutes } from "./robots/application-challenges.routes.js";
import type { SimulateContractCostDeps } from "./simulations/simulate-contract-cost.js";
import { simulationRoutes } from "./simulations/simulations.routes.js";
import { type UploadRoutesDeps, uploadRoutes } from "./uploads/uploads.routes.js";

export type AppDeps = Omit<OfferRoutesDeps, "again"> &
  ImportOffersDeps &
  ReadFeedDeps &
  OfferLifeRoutesDeps &
  OfferReviewRoutesDeps &
  ApplicationRoutesDeps &
  AddNoteDeps &
  ProposeInterviewDeps &
  ReadCalendarDeps &
  UploadRoutesDeps &
  DownloadFileDeps &
  DossierRoutesDeps &
  PlacementRoutesDeps &
  EventRoutesDeps &
  ProgrammeRoutesDeps &
  OrderRoutesDeps &
  CreateQuoteDeps &
  SimulateContractCostDeps &
  ReferenceValueRoutesDeps &
  CertificationRoutesDeps &
  MailRoutesDeps &
  CreateAlertDeps &
  AlertPageRoutesDeps &
  CandidatePageRoutesDeps &
  MessageRoutesDeps &
  CandidateAccessRoutesDeps &
  CandidateSpaceRoutesDeps &
  GuardianPageRoutesDeps &
  PoolRoutesDeps &
  ProfilePageRoutesDeps &
  PoolGuardianPageRoutesDeps &
  SiteRoutesDeps & {
    /** Pages that go before all else, with headers of their own. */
    pages: Hono | undefined;
    /** What `/dev/mailbox` shows; none where there is no such page. */
    devMailbox: DevMailbox | undefined;
    findKey: FindKey;
    clientSessions: ClientSessionStore;
    packs: PackStore;
    partners: PartnerStore;
    invoices: InvoiceStore;
    embed: Awaited<ReturnType<typeof loadEmbed>>;
    publicUrl: string;
    newRequestId(): string;
    report: ReportFailure;
    log(event: RequestEvent): void;
  };

/** One line of the log for each request. Keys, tokens, bodies and query strings stay out of it. */
export interface RequestEvent {
  requestId: string;
  method: string;
  path: string;
  status: number;
  ms: number;
  partnerId: string | undefined;
}

/** The whole HTTP surface over its dependencies. It does nothing of its own: tests call `app.request()`. */
export function createApp(deps: AppDeps) {
  const app = new OpenAPIHono<HttpEnv>();
  const again = answerAgain(deps, "/v1/offers");
  app.fetch = again.wrap(app.fetch);
  app.use(logged(deps));
  if (deps.pages) app.route("/", deps.pages);
  // Whether the host is on TLS, and its subdomains too, is for whoever runs it to say.
  app.use(
    secureHeaders({
      crossOriginResourcePolicy: false,
      strictTransportSecurity: false,
      xFrameOptions: "DENY",
    }),
  );
  app.onError((error, c) => problemResponse(error, c, deps.publicUrl, deps.report));
  app.notFound((c) => {
    const error = new AppError("route_not_found", `There is no ${c.req.method} ${c.req.path}: see /docs.`);
    return problemResponse(error, c, deps.publicUrl, deps.report);
  });

  app.use("/v1/*", cors(deps), authenticate(deps), sessionsWhereNamed);
  const jsonOnly = bodyLimit({ maxSize: 100 * 1024, onError: bodyTooLarge });
  // Files have limits of their own, and a CV's stream is not to be held here.
  app.use("/v1/*", (c, next) => (takesFiles(c.req) ? next() : jsonOnly(c, next)));

  app.route("/v1", offerRoutes({ ...deps, again }));
  app.route("/v1", offerLifeRoutes(deps));
  app.route("/v1", offerReviewRoutes(deps));
  app.route("/v1", offerImportRoutes(deps));
  app.route("/v1", feedRoutes(deps));
  app.route("/v1", applicationExportRoutes(deps));
  app.route("/v1", applicationRoutes(deps));
  app.route("/v1", noteRoutes(deps));
  app.route("/v1", interviewRoutes(deps));
  app.route("/v1", applicationFileRoutes(deps));
  app.route("/v1", uploadRoutes(deps));
  app.route("/v1", messageRoutes(deps));
  app.route("/v1", applicationChallengeRoutes(deps));
  app.route("/v1", candidateAccessRoutes(deps));
  app.route("/v1", candidateSpaceRoutes(deps));
  app.route("/v1", poolRoutes(deps));
  app.route("/v1", dossierRoutes(deps));
  app.route("/v1", placementRoutes(deps));
  app.route("/v1", eventRoutes(deps));
  app.route("/v1", programmeRoutes(deps));
  app.route("/v1", packRoutes(deps));
  app.route("/v1", quoteRoutes(deps));
  app.route("/v1", orderRoutes(deps));
  app.route("/v1", invoiceRoutes(deps));
  app.route("/v1", partnerRoutes(deps));
  app.route("/v1", clientSessionRoutes(deps));
  app.route("/v1", referenceRoutes());
  app.route("/v1", certificationRoutes(deps));
  app.route("/v1", referenceValueRoutes(deps));
  app.route("/v1", simulationRoutes(deps));
  app.route("/v1", alertRoutes(deps));
  app.route("/v1", mailRoutes(deps));
  app.route("/", siteRoutes(deps));
  app.route("/", alertPageRoutes(deps));
  app.route("/", candidatePageRoutes(deps));
  app.route("/", profilePageRoutes(deps));
  app.route("/", poolGuardianPageRoutes(deps));
  app.route("/", guardianPageRoutes(deps));
  if (deps.devMailbox) app.route("/", devMailboxRoutes(deps.devMailbox));
  app.route("/", sitemapRoutes(deps));
  app.route("/", embedRoutes(deps.embed));
  describe(app);
  app.get("/openapi.json", (c) => c.json(openApiDocument(app)));
  return Object.assign(app, { again });
}

export type App = ReturnType<typeof createApp>;

export const openApiDocument = (app: OpenAPIHono<HttpEnv>): ReturnType<App["getOpenAPI31Document"]> =>
  app.getOpenAPI31Document(ABOUT);

const TAKES_FILES = /^\/v1\/(?:applications|pool-candidates|offer-imports|uploads(?:\/[^/]+)?)$/;

/** Where files are taken, JSON may come too, and is held. */
const takesFiles = (request: HonoRequest): boolean =>
  TAKES_FILES.test(request.path) && !request.header("content-type")?.startsWith("application/json");

const bodyTooLarge = () => {
  throw new AppError("body_too_large", "The body is over 100 kB, the most this operation takes.");
};

const logged =
  ({ newRequestId, log }: Pick<AppDeps, "newRequestId" | "log">): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const requestId = newRequestId();
    const startedAt = performance.now();
    c.set("requestId", requestId);
    c.header("X-Request-Id", requestId);
    await next();
    const { method } = c.req;
    const path = withoutLinkToken(c.req.path);
    const ms = Math.round((performance.now() - startedAt) * 10) / 10;
    log({ requestId, method, path, status: c.res.status, ms, partnerId: c.var.principal?.partner.id });
  };
