import type { PoolCandidate } from "@alternance-kit/contract/pool-candidate";
import { foldedEmail } from "@alternance-kit/domain/email";
import { type Context, Hono } from "hono";
import type { CvStore } from "../../applications/cv-store.js";
import { languageAsked, PLAIN_PAGE_HEADERS } from "../../http/plain-page.js";
import type { HttpEnv } from "../../http/principal.js";
import { hashLinkToken } from "../../mail/link-token.js";
import { type EraseProfileDeps, eraseProfile } from "../erase-profile.js";
import { exportProfile } from "../export-profile.js";
import type { ProfileChangeStore } from "../profile-changes.store.js";
import type { ProfileStore } from "../profiles.store.js";
import type { ProposalStore } from "../proposals.store.js";
import { rectifyProfile } from "../rectify-profile.js";
import { lastPage, type Outcome, profilePage } from "./profile-page.js";
import { readRectification } from "./rectify-form.js";
import { en } from "./texts.en.js";
import { fr } from "./texts.fr.js";

export interface ProfilePageRoutesDeps extends EraseProfileDeps {
  profiles: ProfileStore;
  profileChanges: ProfileChangeStore;
  proposals: Pick<ProposalStore, "of">;
  cvs: Pick<CvStore, "read" | "remove">;
  now(): Date;
}

const TEXTS = { fr, en };

/** A candidate's own page of the pool, where the links of their e-mails lead. Reading it changes nothing; what changes something is posted. */
export function profilePageRoutes(deps: ProfilePageRoutesDeps) {
  const routes = new Hono<HttpEnv>();

  async function found(c: Context): Promise<PoolCandidate | undefined> {
    const token = c.req.param("token") ?? "";
    const id = await deps.profileChanges.findByLink(hashLinkToken(token), "profile", deps.now());
    // Whoever holds the link is the candidate: the whole profile is theirs to see.
    return id === undefined ? undefined : deps.profiles.find({ as: "operator" }, id);
  }
  async function show(c: Context, outcome: Outcome): Promise<Response> {
    const profile = await found(c);
    if (!profile) return gone(c);
    const path = `/my-profile/${c.req.param("token") ?? ""}`;
    const proposed = await deps.proposals.of(profile.id);
    return c.html(profilePage(profile, proposed, { path, outcome }), 200, PLAIN_PAGE_HEADERS);
  }
  async function erase(c: Context, cause: "candidate" | "objection"): Promise<Response> {
    const profile = await found(c);
    if (!profile || !(await eraseProfile(deps, profile.id, cause, deps.now()))) return gone(c);
    return c.html(lastPage("erased", profile.language), 200, PLAIN_PAGE_HEADERS);
  }
  const at = () => deps.now().toISOString();

  routes.get("/my-profile/:token", (c) => show(c, { kind: "none" }));
  routes.post("/my-profile/:token/keep", async (c) => {
    const profile = await found(c);
    if (profile) await deps.profileChanges.keepLonger(profile.id, at());
    return show(c, { kind: "kept" });
  });
  routes.post("/my-profile/:token/rectify", async (c) => {
    const profile = await found(c);
    if (!profile) return gone(c);
    const read = readRectification(await c.req.formData(), TEXTS[profile.language]);
    if (!read.ok) return show(c, { kind: "refused", fields: read.fields });
    await rectifyProfile(deps, foldedEmail(profile.person.email ?? ""), read.change);
    return show(c, { kind: "rectified" });
  });
  routes.post("/my-profile/:token/consents/school/withdraw", async (c) => {
    const profile = await found(c);
    if (profile) await deps.profileChanges.withdraw(profile.id, "school", at());
    return show(c, { kind: "withdrawn" });
  });
  routes.post("/my-profile/:token/consents/disability/withdraw", async (c) => {
    const profile = await found(c);
    const consent = profile?.consents.find(({ purpose }) => purpose === "disability") ?? null;
    if (profile) await deps.profileChanges.takeBackDisability(profile.id, { consent }, at());
    return show(c, { kind: "withdrawn" });
  });
  routes.get("/my-profile/:token/export.zip", async (c) => {
    const profile = await found(c);
    if (!profile) return gone(c);
    const files = await deps.profiles.filesOf(profile.id);
    return c.body(await exportProfile(deps.cvs, profile, files), 200, {
      ...PLAIN_PAGE_HEADERS,
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${profile.reference}.zip"`,
    });
  });
  routes.post("/my-profile/:token/object", (c) => erase(c, "objection"));
  routes.post("/my-profile/:token/erase", (c) => erase(c, "candidate"));
  return routes;
}

const gone = (c: Context) =>
  c.html(lastPage("gone", languageAsked(c.req.header("accept-language"))), 404, PLAIN_PAGE_HEADERS);
