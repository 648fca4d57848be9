import type { Application } from "@alternance-kit/contract/application";
import { DocumentKind } from "@alternance-kit/contract/candidate-space";
import type { Language } from "@alternance-kit/contract/mail";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { type EraseEverythingDeps, eraseEverything } from "../../candidate-space/erase-everything.js";
import { type ExportEverythingDeps, exportEverything } from "../../candidate-space/export-everything.js";
import { OWN } from "../../candidate-space/own-application.js";
import { languageAsked, PLAIN_PAGE_HEADERS } from "../../http/plain-page.js";
import type { HttpEnv } from "../../http/principal.js";
import { hashLinkToken } from "../../mail/link-token.js";
import type { ApplicationStore } from "../applications.store.js";
import type { CvRowStore } from "../cv-rows.store.js";
import { fileResponse } from "../download-file.js";
import type { MoveStore } from "../moves.store.js";
import { DONE } from "./action-texts.fr.js";
import { CANDIDATE_ACTIONS, type CandidateActionDeps, ownerOf, refusalOf } from "./candidate-actions.js";
import { candidatePage, lastPage, type Outcome } from "./candidate-page.js";
import { type EraseApplicationDeps, eraseApplication } from "./erase-application.js";
import { exportApplication } from "./export-application.js";
import { type WithdrawApplicationDeps, withdrawApplication } from "./withdraw-application.js";

export type CandidatePageRoutesDeps = WithdrawApplicationDeps &
  EraseApplicationDeps &
  CandidateActionDeps &
  ExportEverythingDeps &
  EraseEverythingDeps & {
    applications: Pick<ApplicationStore, "find">;
    cvRows: Pick<CvRowStore, "filesOf" | "findFile">;
    moves: Pick<MoveStore, "findByLink" | "correspondence">;
  };

interface Found {
  application: Application;
  language: Language;
  path: string;
}

/** More than the longest message. */
const MAX_FORM_BYTES = 64 * 1024;

/** A candidate's own page, where the links of their e-mails lead. Reading it changes nothing; what changes something is posted. */
export function candidatePageRoutes(deps: CandidatePageRoutesDeps) {
  const routes = new Hono<HttpEnv>();
  routes.use("/my-application/*", bodyLimit({ maxSize: MAX_FORM_BYTES }));

  /** Whoever holds the link is the candidate: the whole application is theirs to see. */
  async function found(token: string): Promise<Found | undefined> {
    const id = await deps.moves.findByLink(hashLinkToken(token), deps.now());
    if (id === undefined) return undefined;
    const [application, told] = await Promise.all([
      deps.applications.find(OWN, id),
      deps.moves.correspondence(id),
    ]);
    return application && told && { application, language: told.language, path: `/my-application/${token}` };
  }
  const show = (c: Context, { application, language, path }: Found, outcome?: Outcome) =>
    c.html(
      candidatePage(application, { language, path, now: deps.now(), outcome }),
      outcome && "refused" in outcome ? 422 : 200,
      PLAIN_PAGE_HEADERS,
    );

  routes.get("/my-application/:token", async (c) => {
    const one = await found(c.req.param("token"));
    const done = DONE.find((known) => known === c.req.query("done"));
    return one ? show(c, one, done && { done }) : gone(c);
  });
  routes.post("/my-application/:token/withdraw", async (c) => {
    const one = await found(c.req.param("token"));
    if (!one) return gone(c);
    const isWithdrawn = await withdrawApplication(deps, one.application);
    const now = (await found(c.req.param("token"))) ?? one;
    return show(c, now, isWithdrawn ? { done: "withdrawn" } : undefined);
  });
  for (const [end, { done, run }] of Object.entries(CANDIDATE_ACTIONS))
    routes.post(`/my-application/:token/${end}`, async (c) => {
      const one = await found(c.req.param("token"));
      if (!one) return gone(c);
      try {
        await run(deps, { ...one, form: await c.req.parseBody() });
      } catch (error) {
        return show(c, one, { refused: refusalOf(error) });
      }
      c.header("cache-control", "no-store");
      // Loaded again, what comes after a form sends nothing twice.
      return c.redirect(`${one.path}?done=${done}`, 303);
    });
  routes.get("/my-application/:token/documents/:kind", async (c) => {
    const one = await found(c.req.param("token"));
    const kind = DocumentKind.safeParse(c.req.param("kind"));
    const file = one && kind.success && (await deps.cvRows.findFile(OWN, one.application.id, kind.data));
    return file ? fileResponse(deps.cvs, file) : gone(c);
  });
  routes.get("/my-application/:token/export.zip", async (c) => {
    const one = await found(c.req.param("token"));
    if (!one) return gone(c);
    const { id, reference } = one.application;
    const files = await deps.cvRows.filesOf(id);
    return zip(c, await exportApplication(deps.cvs, one.application, files), reference);
  });
  routes.get("/my-application/:token/everything.zip", async (c) => {
    const one = await found(c.req.param("token"));
    return one ? zip(c, await exportEverything(deps, ownerOf(one.application)), "candidat") : gone(c);
  });
  routes.post("/my-application/:token/erase", async (c) => {
    const one = await found(c.req.param("token"));
    if (!one) return gone(c);
    const isErased = await eraseApplication(deps, one.application.id, "candidate", deps.now());
    return isErased ? erased(c, one) : show(c, one);
  });
  routes.post("/my-application/:token/erase-everything", async (c) => {
    const one = await found(c.req.param("token"));
    if (!one) return gone(c);
    const { kept } = await eraseEverything(deps, ownerOf(one.application));
    return kept.some(({ id }) => id === one.application.id) ? show(c, one) : erased(c, one);
  });
  return routes;
}

const zip = (c: Context, archive: Uint8Array<ArrayBuffer>, name: string) =>
  c.body(archive, 200, {
    ...PLAIN_PAGE_HEADERS,
    "content-type": "application/zip",
    "content-disposition": `attachment; filename="${name}.zip"`,
  });

const erased = (c: Context, { language }: Found) =>
  c.html(lastPage("erased", language), 200, PLAIN_PAGE_HEADERS);

const gone = (c: Context) =>
  c.html(lastPage("gone", languageAsked(c.req.header("accept-language"))), 404, PLAIN_PAGE_HEADERS);
