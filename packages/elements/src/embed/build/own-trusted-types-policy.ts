import { readFile } from "node:fs/promises";
import type { Plugin } from "rolldown";

/** How Lit makes its Trusted Types policy: the receiver, then what it lets through. */
const LIT_POLICY = /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/;

/**
 * Gives Lit's Trusted Types policy our own name. A page that allows `trusted-types alternance-kit` then allows us alone,
 * and a Lit of the page's own does not meet ours. Where the name is taken (another copy of us), going on without
 * a policy is right unless the page enforces Trusted Types, and only then do templates fail.
 * @throws {Error} when Lit no longer makes its policy this way
 */
export function ownPolicy(source: string): string {
  if (!LIT_POLICY.test(source))
    throw new Error("lit-html no longer makes its Trusted Types policy as expected.");
  return source.replace(
    LIT_POLICY,
    (_, types, rules) => `(()=>{try{return ${types}.createPolicy("alternance-kit",${rules})}catch{}})()`,
  );
}

/** @throws {Error} at the end of the build, when lit-html was not among its files */
export function ownTrustedTypesPolicy(): Plugin {
  let isDone = false;
  return {
    name: "own-trusted-types-policy",
    load: {
      filter: { id: /lit-html[/\\]lit-html\.js$/ },
      async handler(id) {
        isDone = true;
        return { code: ownPolicy(await readFile(id, "utf8")), moduleType: "js" };
      },
    },
    buildEnd() {
      if (!isDone) throw new Error("lit-html was not among the files bundled: its policy keeps its name.");
    },
  };
}
