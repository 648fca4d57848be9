import type { Language } from "@alternance-kit/contract/mail";
import { type Context, Hono } from "hono";
import { languageAsked, PLAIN_PAGE_HEADERS } from "../../http/plain-page.js";
import type { HttpEnv } from "../../http/principal.js";
import { hashLinkToken } from "../../mail/link-token.js";
import { type AnswerGuardianDeps, confirmForGuardian, refuseForGuardian } from "./answer-guardian.js";
import { guardianLastPage, guardianPage } from "./guardian-page.js";
import type { GuardianStore } from "./guardians.store.js";

export type GuardianPageRoutesDeps = AnswerGuardianDeps & {
  guardians: Pick<GuardianStore, "findByLink">;
};

/** Whoever holds the link answers for the candidate: they see what they decide about. */
const SIGHT = { as: "operator" } as const;

/** Where the link of a guardian's e-mail leads. Reading it decides nothing; what decides is posted, once. */
export function guardianPageRoutes(deps: GuardianPageRoutesDeps) {
  const routes = new Hono<HttpEnv>();

  async function found(token: string) {
    const awaited = await deps.guardians.findByLink(hashLinkToken(token), deps.now());
    if (!awaited) return undefined;
    const [application, told] = await Promise.all([
      deps.applications.find(SIGHT, awaited.applicationId),
      deps.moves.correspondence(awaited.applicationId),
    ]);
    return application && told && { application, told };
  }

  routes.get("/guardian/:token", async (c) => {
    const token = c.req.param("token");
    const one = await found(token);
    if (!one) return gone(c);
    return c.html(
      guardianPage(one.application, one.told.language, `/guardian/${token}`),
      200,
      PLAIN_PAGE_HEADERS,
    );
  });
  routes.post("/guardian/:token/confirm", async (c) => {
    const one = await found(c.req.param("token"));
    const isConfirmed = one && (await confirmForGuardian(deps, one.application, one.told));
    return isConfirmed ? answered(c, "confirmed", one.told.language) : gone(c);
  });
  routes.post("/guardian/:token/refuse", async (c) => {
    const one = await found(c.req.param("token"));
    const isRefused = one && (await refuseForGuardian(deps, one.application, one.told));
    return isRefused ? answered(c, "refused", one.told.language) : gone(c);
  });
  return routes;
}

const answered = (c: Context, kind: "confirmed" | "refused", language: Language) =>
  c.html(guardianLastPage(kind, language), 200, PLAIN_PAGE_HEADERS);

const gone = (c: Context) =>
  c.html(guardianLastPage("gone", languageAsked(c.req.header("accept-language"))), 404, PLAIN_PAGE_HEADERS);
