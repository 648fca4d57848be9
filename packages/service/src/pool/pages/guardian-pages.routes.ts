import type { Language } from "@alternance-kit/contract/mail";
import type { PoolCandidate } from "@alternance-kit/contract/pool-candidate";
import { type Context, Hono } from "hono";
import { languageAsked, PLAIN_PAGE_HEADERS } from "../../http/plain-page.js";
import type { HttpEnv } from "../../http/principal.js";
import { hashLinkToken } from "../../mail/link-token.js";
import { type ConfirmProfileDeps, confirmProfile } from "../confirm-profile.js";
import { type EraseProfileDeps, eraseProfile } from "../erase-profile.js";
import type { ProfileChangeStore } from "../profile-changes.store.js";
import { poolGuardianLastPage, poolGuardianPage } from "./guardian-page.js";

export type PoolGuardianPageRoutesDeps = EraseProfileDeps &
  ConfirmProfileDeps & { profileChanges: Pick<ProfileChangeStore, "findByLink"> };

/** Where the link of a guardian's e-mail about a profile leads. Reading it decides nothing; what decides is posted, once. */
export function poolGuardianPageRoutes(deps: PoolGuardianPageRoutesDeps) {
  const routes = new Hono<HttpEnv>();

  async function found(c: Context): Promise<PoolCandidate | undefined> {
    const token = c.req.param("token") ?? "";
    const id = await deps.profileChanges.findByLink(hashLinkToken(token), "guardian", deps.now());
    // Whoever holds the link answers for the candidate: they see whom they decide about.
    return id === undefined ? undefined : deps.profiles.find({ as: "operator" }, id);
  }

  routes.get("/guardian-of-profile/:token", async (c) => {
    const profile = await found(c);
    if (!profile) return gone(c);
    const path = `/guardian-of-profile/${c.req.param("token")}`;
    return c.html(poolGuardianPage(profile, path), 200, PLAIN_PAGE_HEADERS);
  });
  routes.post("/guardian-of-profile/:token/confirm", async (c) => {
    const profile = await found(c);
    if (!profile) return gone(c);
    await confirmProfile(deps, profile);
    return answered(c, "confirmed", profile.language);
  });
  routes.post("/guardian-of-profile/:token/refuse", async (c) => {
    const profile = await found(c);
    if (!profile || !(await eraseProfile(deps, profile.id, "guardian", deps.now()))) return gone(c);
    return answered(c, "refused", profile.language);
  });
  return routes;
}

const answered = (c: Context, kind: "confirmed" | "refused", language: Language) =>
  c.html(poolGuardianLastPage(kind, language), 200, PLAIN_PAGE_HEADERS);

const gone = (c: Context) =>
  c.html(
    poolGuardianLastPage("gone", languageAsked(c.req.header("accept-language"))),
    404,
    PLAIN_PAGE_HEADERS,
  );
