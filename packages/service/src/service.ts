import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { createApp } from "./app.js";
import { applicationStore } from "./applications/applications.store.js";
import { localCvStore } from "./applications/cv-store.js";
import type { Config } from "./config.js";
import { type Db, databaseSecret, openDb } from "./db/open-db.js";
import { dossierStore } from "./dossiers/dossiers.store.js";
import { openSealer } from "./dossiers/open-sealer.js";
import { createCursors } from "./http/cursor.js";
import { loadEmbed } from "./http/embed.routes.js";
import { createIdempotency } from "./idempotency/idempotency.js";
import { newId } from "./ids.js";
import { invoiceStore } from "./invoices/invoices.store.js";
import { type Job, type JobsOptions, startJobs } from "./jobs/jobs.js";
import { type IssueKeyDeps, issueKey, type NewKey } from "./keys/issue-key.js";
import { keyStore } from "./keys/keys.store.js";
import { type ImportNpecDeps, importNpec, type NpecFile } from "./npec/import-npec.js";
import { npecStore } from "./npec/npec.store.js";
import { offerStore } from "./offers/offers.store.js";
import { orderStore } from "./orders/orders.store.js";
import { packStore } from "./packs/packs.store.js";
import { partnerStore } from "./partners/partners.store.js";
import { type RegisterPartnerDeps, registerPartner } from "./partners/register-partner.js";
import { quoteStore } from "./quotes/quotes.store.js";
import { operatorOverrides } from "./reference-values/operator-overrides.js";
import { referenceValueStore } from "./reference-values/reference-values.store.js";

type Told =
  | Parameters<Parameters<typeof createApp>[0]["log"]>[0]
  | { requestId: string; error: unknown }
  | Parameters<JobsOptions["report"]>[0];

export interface OpenOptions {
  now?: () => Date;
  /** Where each request's line and each unforeseen failure is told; nowhere by default. */
  tell?: (event: Told) => void;
}

/** The service over its database and files, ready to answer: the app, what only the operator's machine may do, and its end. */
export async function openService(
  config: Pick<Config, "databaseUrl" | "filesDir" | "publicUrl" | "sellerAccount"> &
    Partial<Pick<Config, "encryptionKey">>,
  { now = () => new Date(), tell = () => {} }: OpenOptions = {},
) {
  const db = await openDb(config.databaseUrl);
  const sealer = await openSealer(db, config);
  const keys = keyStore(db);
  const partners = partnerStore(db);
  const npec = npecStore(db);
  const referenceValues = referenceValueStore(db);
  const costOverrides = () => operatorOverrides(referenceValues);
  const { resolve: find } = createRequire(import.meta.url);
  const app = createApp({
    db,
    now,
    newId,
    partners,
    publicUrl: config.publicUrl,
    sellerAccount: config.sellerAccount,
    findKey: keys.findByHash,
    offers: offerStore(db, costOverrides),
    payOverrides: costOverrides,
    applications: applicationStore(db),
    cvs: await localCvStore(resolve(config.filesDir)),
    sealer,
    dossiers: dossierStore(db, sealer),
    packs: packStore(db),
    quotes: quoteStore(db),
    costOverrides,
    orders: orderStore(db),
    invoices: invoiceStore(db),
    npec,
    referenceValues,
    cursors: createCursors(await databaseSecret(db, "cursor_secret")),
    idempotency: createIdempotency(db, now),
    embed: await loadEmbed(dirname(find("@alternance-kit/elements/embed/manifest.json"))),
    scalarScript: join(dirname(find("@scalar/api-reference")), "browser/standalone.js"),
    isReady: () => answers(db),
    newRequestId: () => `req_${randomUUID()}`,
    report: tell,
    log: tell,
  });
  const jobs: readonly Job[] = [];
  const admin: IssueKeyDeps & RegisterPartnerDeps & ImportNpecDeps = { keys, partners, npec, newId, now };

  return {
    app,
    registerPartner: (input: Parameters<typeof registerPartner>[1]) => registerPartner(admin, input),
    issueKey: (input: NewKey) => issueKey(admin, input),
    revokeKey: (id: string) => keys.revoke(id, now().toISOString()),
    listPartners: () => partners.list(),
    importNpec: (file: NpecFile) => importNpec(admin, file),
    /** Starts what the service does by itself. For the process that serves, once; stop it before `close`. */
    startJobs: () => startJobs(jobs, { now, report: tell }),
    close: () => db.$client.close(),
  };
}

export type Service = Awaited<ReturnType<typeof openService>>;

const answers = (db: Db): Promise<boolean> =>
  db.run("SELECT 1").then(
    () => true,
    () => false,
  );
