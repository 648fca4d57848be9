import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { Hono } from "hono";
import { alertJobs } from "./alerts/alert-jobs.js";
import { alertStore } from "./alerts/alerts.store.js";
import { createMatchingOffers } from "./alerts/matching-offers.js";
import { type App, createApp } from "./app.js";
import { applicationJobs } from "./applications/application-jobs.js";
import { applicationStores } from "./applications/application-stores.js";
import { localCvStore } from "./applications/cv-store.js";
import { retentionStore } from "./applications/retention/retention.store.js";
import { type RetentionDeps, retentionPlan, runRetention } from "./applications/retention/run-retention.js";
import { candidateSpaceJobs } from "./candidate-space/candidate-space-jobs.js";
import { clientSessionStore } from "./client-sessions/client-sessions.store.js";
import type { Config } from "./config.js";
import { type Db, databaseSecret, openDb } from "./db/open-db.js";
import { dossierStore } from "./dossiers/dossiers.store.js";
import { openSealer } from "./dossiers/open-sealer.js";
import { eventRecorder } from "./events/event-recorder.js";
import { eventStore } from "./events/events.store.js";
import { createCursors } from "./http/cursor.js";
import { loadEmbed } from "./http/embed.routes.js";
import type { Principal } from "./http/principal.js";
import { createIdempotency } from "./idempotency/idempotency.js";
import { newId } from "./ids.js";
import { invoiceStore } from "./invoices/invoices.store.js";
import { type Job, type JobsOptions, startJobs } from "./jobs/jobs.js";
import { type IssueKeyDeps, issueKey, type NewKey } from "./keys/issue-key.js";
import { hashKey } from "./keys/key.js";
import { keyStore } from "./keys/keys.store.js";
import { rememberKeys } from "./keys/remember-keys.js";
import { openSiteKey } from "./keys/site-key.js";
import { openMail } from "./mail/open-mail.js";
import { type ImportNpecDeps, importNpec, type NpecFile } from "./npec/import-npec.js";
import { npecStore } from "./npec/npec.store.js";
import { openOffers } from "./offers/feeds/open-offers.js";
import { historyStore } from "./offers/history/history.store.js";
import { companyOffers } from "./offers/import/company-offers.js";
import { importForCompany } from "./offers/import/import-for-company.js";
import type { ImportOffersDeps, OffersFile } from "./offers/import/import-offers.js";
import { offerJobs } from "./offers/offer-jobs.js";
import { offerStore } from "./offers/offers.store.js";
import { questionSets } from "./offers/questions/question-sets.store.js";
import { openSearch } from "./offers/search/open-search.js";
import { rebuildIndex } from "./offers/search/rebuild-index.js";
import { orderStore } from "./orders/orders.store.js";
import { packStore } from "./packs/packs.store.js";
import type { PagesGround } from "./pages-ground.js";
import { partnerStore } from "./partners/partners.store.js";
import { type RegisterPartnerDeps, registerPartner } from "./partners/register-partner.js";
import { placementStore } from "./placements/placements.store.js";
import { figuresStore } from "./programme/figures.store.js";
import { createQuotas } from "./quotas/quotas.js";
import { quoteStore } from "./quotes/quotes.store.js";
import { operatorOverrides } from "./reference-values/operator-overrides.js";
import { referenceValueStore } from "./reference-values/reference-values.store.js";
import { createChallenges } from "./robots/challenges.js";
import { createFormStamps } from "./robots/form-stamps.js";
import { spentProofStore } from "./robots/spent-proofs.store.js";
import { clamdScanner } from "./virus-scan/clamd-scanner.js";

type Told =
  | Parameters<Parameters<typeof createApp>[0]["log"]>[0]
  | { requestId: string; error: unknown }
  | Parameters<JobsOptions["report"]>[0];

export interface OpenOptions {
  now?: () => Date;
  /** Makes the pages that the service shows beside its API; none by default. */
  pages?: (ground: PagesGround) => Hono;
  /** Where each request's line and each unforeseen failure is told; nowhere by default. */
  tell?: (event: Told) => void;
}

/** The service over its database and files, ready to answer: the app, what only the operator's machine may do, and its end. */
export async function openService(
  config: Pick<Config, "databaseUrl" | "filesDir" | "publicUrl" | "sellerAccount"> &
    Partial<Pick<Config, "encryptionKey" | "clamdUrl" | "mail">>,
  { now = () => new Date(), tell = () => {}, pages }: OpenOptions = {},
) {
  const db = await openDb(config.databaseUrl);
  const sealer = await openSealer(db, config);
  const recordEvent = eventRecorder(db, newId);
  const keys = keyStore(db);
  const clientSessions = clientSessionStore(db);
  const partners = partnerStore(db);
  const npec = npecStore(db);
  const referenceValues = referenceValueStore(db);
  const costOverrides = () => operatorOverrides(referenceValues);
  const received = {
    ...applicationStores(db, sealer, recordEvent),
    cvs: await localCvStore(resolve(config.filesDir)),
    scanner: config.clamdUrl === undefined ? undefined : clamdScanner(config.clamdUrl),
    questionSets: questionSets(db),
  };
  const offers = offerStore(db, costOverrides, recordEvent);
  const search = await openSearch(config.databaseUrl, db, now());
  const findKey = rememberKeys(keys.findByHash, search.reader);
  const cursors = createCursors(await databaseSecret(db, "cursor_secret"));
  const quotas = createQuotas(db, await databaseSecret(db, "quota_secret"), now);
  const proofSecret = await databaseSecret(db, "proof_secret");
  const robots = {
    challenges: createChallenges(proofSecret, now),
    formStamps: createFormStamps(proofSecret, now),
    spentProofs: spentProofStore(db),
    // Without a server of its own, nobody reads what is sent back.
    contact: config.mail?.smtpUrl === undefined ? undefined : config.mail.from,
  };
  const mail = openMail(db, config, { newId, now });
  const alerts = alertStore(db);
  const idempotency = createIdempotency(db, now);
  const imports = {
    partners,
    offers,
    companyOffers: companyOffers(db),
    payOverrides: costOverrides,
    idempotency,
    newId,
    now,
  } satisfies ImportOffersDeps;
  const retention: RetentionDeps = {
    ...received,
    retention: retentionStore(db),
    queueMail: mail.queue,
    publicUrl: config.publicUrl,
    newId,
  };
  const { resolve: find } = createRequire(import.meta.url);
  let siteKey: Promise<string> | undefined;
  const { publicUrl } = config;
  const app: App = createApp({
    pages: pages?.({
      fetch: (request) => app.fetch(request),
      publicUrl,
      siteKey: () => {
        siteKey ??= openSiteKey({ db, publicUrl, now });
        return siteKey;
      },
      originsOf: async (key) => (await findKey(hashKey(key)))?.origins ?? [],
      now,
      newIdempotencyKey: randomUUID,
      newFormStamp: robots.formStamps.issue,
    }),
    ...imports,
    ...search,
    publicUrl: config.publicUrl,
    sellerAccount: config.sellerAccount,
    findKey,
    clientSessions,
    openOffers: openOffers(db, costOverrides),
    offerHistory: historyStore(db),
    ...received,
    ...robots,
    sealer,
    dossiers: dossierStore(db, sealer),
    placements: placementStore(db),
    recordEvent,
    events: eventStore(db),
    figures: figuresStore(db),
    packs: packStore(db),
    quotes: quoteStore(db),
    costOverrides,
    orders: orderStore(db),
    invoices: invoiceStore(db),
    npec,
    referenceValues,
    cursors,
    quotas,
    alerts,
    mails: mail.mails,
    queueMail: mail.queue,
    devMailbox: mail.devMailbox,
    embed: await loadEmbed(dirname(find("@alternance-kit/elements/embed/manifest.json"))),
    scalarScript: join(dirname(find("@scalar/api-reference")), "browser/standalone.js"),
    isReady: () => answers(db),
    newRequestId: () => `req_${randomUUID()}`,
    report: tell,
    log: tell,
  });
  const jobs: readonly Job[] = [
    ...mail.jobs,
    ...alertJobs({
      alerts,
      matching: createMatchingOffers({ ...search, cursors, now }),
      partnerName: async (id) => (await partners.find(id))?.name ?? "",
      queueMail: mail.queue,
      publicUrl: config.publicUrl,
    }),
    ...candidateSpaceJobs({ ...received, queueMail: mail.queue }),
    { name: "forget client sessions", everyMs: 15 * 60_000, run: (at) => clientSessions.purge(at) },
    { name: "forget quotas", everyMs: 3_600_000, run: () => quotas.sweep() },
    { name: "forget spent proofs", everyMs: 3_600_000, run: (at) => robots.spentProofs.sweep(at) },
    ...applicationJobs({
      ...retention,
      ...received,
      scans: [received.cvRows, received.poolFileRows],
      namedBy: [received.uploads.named, received.cvRows.named, received.poolFileRows.named],
    }),
    ...offerJobs({ ...search, offers }),
  ];
  const admin: IssueKeyDeps & RegisterPartnerDeps & ImportNpecDeps = { keys, partners, npec, newId, now };

  return {
    app,
    registerPartner: (input: Parameters<typeof registerPartner>[1]) => registerPartner(admin, input),
    issueKey: (input: NewKey) => issueKey(admin, input),
    revokeKey: (id: string) => keys.revoke(id, now().toISOString()),
    listPartners: () => partners.list(),
    importNpec: (file: NpecFile) => importNpec(admin, file),
    importOffers: (companyId: string, file: OffersFile) =>
      importForCompany(imports, OPERATOR, companyId, file),
    planRetention: () => retentionPlan(retention, now()),
    runRetention: () => runRetention(retention, now(), new AbortController().signal),
    /** What can be shown of something that was erased, for the five years that an action can be brought. */
    evidenceOf: (id: string) => received.evidence.find(id),
    jobs,
    /** Starts what the service does by itself. For the process that serves, once; stop it before `close`. */
    startJobs: () => startJobs(jobs, { now, report: tell }),
    /** Builds the index of the offers anew. @returns how many were indexed. */
    reindex: () => rebuildIndex(db),
    close: () => {
      search.reader.close();
      db.$client.close();
    },
  };
}

/** Whoever runs commands on the service's own machine. */
const OPERATOR: Principal = {
  keyId: "command line",
  keyKind: "secret",
  origins: [],
  partner: { id: "par_operator", kind: "operator", name: "Operator" },
};

export type Service = Awaited<ReturnType<typeof openService>>;

const answers = (db: Db): Promise<boolean> =>
  db.run("SELECT 1").then(
    () => true,
    () => false,
  );
