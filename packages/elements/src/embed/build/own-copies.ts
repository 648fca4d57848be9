import { readFile } from "node:fs/promises";
import type { Plugin } from "rolldown";

/** A few lines each: shared with forms or cards, they would stand in what every page with a board brings first. */
const COPIED = /\/(?:internal\/facts\.template|domain\/src\/offer\/offer)\.ts$/;
/** What comes once a visitor reads an offer. */
const READING = /\/(?:offer-detail\/[\w.-]+|offer\/job-posting)\.ts$/;
const COPY = "?copy";

/** Gives what reads an offer its own copy of small modules, inside its own script. */
export const ownCopies: Plugin = {
  name: "own-copies",
  resolveId: {
    filter: { id: /(?:facts\.template|offer)(?:\.js)?$/ },
    async handler(source, importer, options) {
      if (!importer || !READING.test(importer)) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && COPIED.test(resolved.id) ? { ...resolved, id: resolved.id + COPY } : null;
    },
  },
  load: {
    filter: { id: /domain\/src\/offer\/offer\.ts\?copy$/ },
    handler: async (id) => ({ code: await readFile(id.slice(0, -COPY.length), "utf8"), moduleType: "ts" }),
  },
};
