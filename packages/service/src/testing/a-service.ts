import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type {
  ApplicationProof,
  ApplicationReceipt,
  NewApplication,
} from "@alternance-kit/contract/application";
import type { NewOffer, Offer } from "@alternance-kit/contract/offer";
import type { Order } from "@alternance-kit/contract/order";
import type { PartnerKind } from "@alternance-kit/contract/partner";
import type { Problem } from "@alternance-kit/contract/problem";
import type { Quote } from "@alternance-kit/contract/quote";
import { aNewApplication, aNewOffer, aNewQuote } from "@alternance-kit/testing/builders";
import { pdf } from "@alternance-kit/testing/files";
import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { sql } from "drizzle-orm";
import { Hono } from "hono";
import { onTestFinished } from "vitest";
import { databaseSecret, openDb } from "../db/open-db.js";
import type { SellerAccount } from "../orders/seller.js";
import type { PagesGround } from "../pages-ground.js";
import { createChallenges } from "../robots/challenges.js";
import { openService } from "../service.js";

export interface TestPartner {
  id: string;
  name: string;
  /** Its page's origin, which its publishable key lists. */
  origin: string;
  publishable: string;
  publishableId: string;
  secret: string;
}

export const SELLER: SellerAccount = {
  seller: {
    name: "Alternance IT Occitanie",
    legalForm: "Association loi 1901",
    siret: "73282932000074",
    vatNumber: "FR44732829320",
    address: { street: "1 place du Capitole", postalCode: "31000", city: "Toulouse" },
  },
  iban: "FR1420041010050500013M02606",
  bic: null,
};

export interface AServiceOptions {
  sellerAccount?: SellerAccount | undefined;
  clamdUrl?: string | undefined;
  /** What the service's own pages are given. */
  onPages?: (ground: PagesGround) => void;
  /** For a service that several tests share: it ends with their process. */
  keepOpen?: boolean;
}

/** A whole service over a database and files of its own, with a clock that the test moves. */
export async function aService({ keepOpen = false, ...options }: AServiceOptions = {}) {
  const sellerAccount = "sellerAccount" in options ? options.sellerAccount : SELLER;
  const folder = await mkdtemp(join(tmpdir(), "alternance-kit-"));
  const clock = { now: new Date("2026-11-22T10:00:00Z") };
  const told: unknown[] = [];
  const config = {
    databaseUrl: `file:${folder}/test.db`,
    filesDir: join(folder, "files"),
    publicUrl: "http://service.example",
    sellerAccount,
    clamdUrl: options.clamdUrl,
  };
  const { onPages } = options;
  const service = await openService(config, {
    now: () => clock.now,
    tell: (event) => told.push(event),
    ...(onPages && {
      pages: (ground: PagesGround) => {
        onPages(ground);
        return new Hono();
      },
    }),
  });
  if (!keepOpen) onTestFinished(() => service.close());

  let partnersMade = 0;
  const aPartner = async (
    kind: PartnerKind,
    name = `${kind} ${++partnersMade}`,
    siret = kind === "company" ? "73282932000074" : undefined,
    email?: string,
  ): Promise<TestPartner> => {
    const { id } = await service.registerPartner({ kind, name, siret, email });
    const origin = `https://${id.replace("_", "-")}.example`;
    const issue = (keyKind: "publishable" | "secret") =>
      service.issueKey({ partnerId: id, kind: keyKind, mode: "test", origins: [origin] });
    const [publishable, secret] = [await issue("publishable"), await issue("secret")];
    return {
      id,
      name,
      origin,
      publishable: publishable.key,
      publishableId: publishable.id,
      secret: secret.key,
    };
  };

  /** Sends a request as a server does, with a secret key. */
  const send = (
    key: string,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) =>
    service.app.request(path, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });

  /** Sends a request as a page of the partner does, with its publishable key. */
  const browse = (partner: TestPartner, path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set("origin", partner.origin);
    return service.app.request(withKey(path, partner.publishable), { ...init, headers });
  };

  const publish = async (company: TestPartner, overrides: Partial<NewOffer> = {}): Promise<Offer> =>
    created(await send(company.secret, "POST", "/v1/offers", aNewOffer(overrides)));

  let secret: Promise<string> | undefined;
  /** What a page of the partner was given ten seconds ago, with next to no work, and has solved since. */
  const aProof = async ({ publishableId }: TestPartner): Promise<ApplicationProof> => {
    secret ??= openDb(config.databaseUrl).then(async (db) => {
      const found = await databaseSecret(db, "proof_secret");
      db.$client.close();
      return found;
    });
    const past = () => new Date(clock.now.getTime() - 10_000);
    const challenges = createChallenges(await secret, past);
    const { parameters, signature } = await challenges.issue(publishableId, { cost: 1, derivations: 1 });
    const challenge = { parameters, signature };
    const solution = await solveChallenge({ challenge, deriveKey });
    if (!solution) throw new Error("The challenge was not solved.");
    return { challenge, solution };
  };

  /** How many rows a table holds, as another process reads it. */
  const count = async (table: string): Promise<number> => {
    const db = await openDb(config.databaseUrl);
    const row = await db.get<{ rows: number }>(sql`SELECT count(*) AS rows FROM ${sql.identifier(table)}`);
    db.$client.close();
    return row.rows;
  };

  /** Applies from a page of the partner, with a proof unless the application names its own. */
  const apply = async (
    partner: TestPartner,
    application: object,
    file: File | undefined = pdf(),
    headers: Record<string, string> = {},
  ) => {
    const form = new FormData();
    form.set("application", JSON.stringify({ proof: await aProof(partner), ...application }));
    if (file) form.set("cv", file);
    return browse(partner, "/v1/applications", { method: "POST", body: form, headers });
  };

  const submit = async (
    partner: TestPartner,
    offer: Offer,
    overrides: Partial<NewApplication> = {},
  ): Promise<ApplicationReceipt> =>
    created(await apply(partner, aNewApplication({ offerId: offer.id, ...overrides })));

  const post = (partner: TestPartner, path: string, body: unknown, headers: Record<string, string> = {}) =>
    browse(partner, path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json", ...headers },
    });

  const quote = async (partner: TestPartner): Promise<Quote> =>
    created(await post(partner, "/v1/quotes", aNewQuote()));

  const order = async (partner: TestPartner): Promise<Order> =>
    created(
      await post(partner, "/v1/orders", {
        quoteId: (await quote(partner)).id,
        acceptance: { name: "Ada Lovelace", isAccepted: true },
        paymentMethod: "bank_transfer",
      }),
    );

  return {
    ...service,
    folder,
    clock,
    told,
    aPartner,
    send,
    browse,
    publish,
    aProof,
    count,
    apply,
    submit,
    post,
    quote,
    order,
  };
}

export type TestService = Awaited<ReturnType<typeof aService>>;

const withKey = (path: string, key: string) => `${path}${path.includes("?") ? "&" : "?"}key=${key}`;

async function created<T>(response: Response): Promise<T> {
  if (response.status !== 201)
    throw new Error(`Expected 201, got ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

/** A problem's status and code, and its fields' pointers and codes: what tests compare. */
export async function problemOf(response: Response) {
  const { status, code, errors } = (await response.json()) as Problem;
  const isProblem =
    response.headers.get("content-type") === "application/problem+json" && status === response.status;
  return {
    status: isProblem ? status : `not a problem: ${response.status}`,
    code,
    ...(errors ? { errors: errors.map(({ pointer, code }) => `${pointer} ${code}`) } : {}),
  };
}
