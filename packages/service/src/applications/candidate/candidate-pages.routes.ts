import type { Application } from "@alternance-kit/contract/application";
import type { Language } from "@alternance-kit/contract/mail";
import { type Context, Hono } from "hono";
import { languageAsked, PLAIN_PAGE_HEADERS } from "../../http/plain-page.js";
import type { HttpEnv } from "../../http/principal.js";
import { hashLinkToken } from "../../mail/link-token.js";
import type { ApplicationStore } from "../applications.store.js";
import type { CvRowStore } from "../cv-rows.store.js";
import type { CvStore } from "../cv-store.js";
import type { MoveStore } from "../moves.store.js";
import { candidatePage, lastPage } from "./candidate-page.js";
import { type EraseApplicationDeps, eraseApplication } from "./erase-application.js";
import { exportApplication } from "./export-application.js";
import { type WithdrawApplicationDeps, withdrawApplication } from "./withdraw-application.js";

export type CandidatePageRoutesDeps = WithdrawApplicationDeps &
  EraseApplicationDeps & {
    applications: Pick<ApplicationStore, "find">;
    cvRows: Pick<CvRowStore, "filesOf">;
    moves: Pick<MoveStore, "findByLink" | "correspondence">;
    cvs: Pick<CvStore, "read">;
  };

interface Found {
  application: Application;
  language: Language;
  path: string;
}

/** Whoever holds the link is the candidate: the whole application is theirs to see. */
const SIGHT = { as: "operator" } as const;

/** A candidate's own page, where the links of their e-mails lead. Reading it changes nothing; what changes something is posted. */
export function candidatePageRoutes(deps: CandidatePageRoutesDeps) {
  const routes = new Hono<HttpEnv>();

  async function found(token: string): Promise<Found | undefined> {
    const id = await deps.moves.findByLink(hashLinkToken(token), deps.now());
    if (id === undefined) return undefined;
    const [application, told] = await Promise.all([
      deps.applications.find(SIGHT, id),
      deps.moves.correspondence(id),
    ]);
    return application && told && { application, language: told.language, path: `/my-application/${token}` };
  }

  routes.get("/my-application/:token", async (c) => {
    const one = await found(c.req.param("token"));
    return one ? show(c, one, false) : gone(c);
  });
  routes.post("/my-application/:token/withdraw", async (c) => {
    const one = await found(c.req.param("token"));
    if (!one) return gone(c);
    const isWithdrawn = await withdrawApplication(deps, one.application);
    return show(c, (await found(c.req.param("token"))) ?? one, isWithdrawn);
  });
  routes.get("/my-application/:token/export.zip", async (c) => {
    const one = await found(c.req.param("token"));
    if (!one) return gone(c);
    const files = await deps.cvRows.filesOf(one.application.id);
    return c.body(await exportApplication(deps.cvs, one.application, files), 200, {
      ...PLAIN_PAGE_HEADERS,
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${one.application.reference}.zip"`,
    });
  });
  routes.post("/my-application/:token/erase", async (c) => {
    const one = await found(c.req.param("token"));
    if (!one) return gone(c);
    const isErased = await eraseApplication(deps, one.application.id, "candidate", deps.now());
    return isErased ? c.html(lastPage("erased", one.language), 200, PLAIN_PAGE_HEADERS) : show(c, one, false);
  });
  return routes;
}

const show = (c: Context, { application, language, path }: Found, isJustWithdrawn: boolean) =>
  c.html(candidatePage(application, language, { path, isJustWithdrawn }), 200, PLAIN_PAGE_HEADERS);

const gone = (c: Context) =>
  c.html(lastPage("gone", languageAsked(c.req.header("accept-language"))), 404, PLAIN_PAGE_HEADERS);
