import { type Db, databaseSecret, writeAll } from "../db/open-db.js";
import { partners } from "../partners/partners.table.js";
import { hashKey } from "./key.js";
import { keys } from "./keys.table.js";

export interface SiteKeyDeps {
  db: Db;
  publicUrl: string;
  now(): Date;
}

/** Applications that came by the service's own pages came from nobody else's. */
const SITE = { id: "par_site", kind: "operator", name: "Alternance Kit" } as const;

/**
 * The key of the service's own pages. It is an ordinary publishable key, of the service's own origin, which visitors read in the pages:
 * it opens nothing that another would not, is known again at the next start, and can be revoked.
 */
export async function openSiteKey({ db, publicUrl, now }: SiteKeyDeps): Promise<string> {
  const key = `pk_site_${await databaseSecret(db, "site_key")}`;
  const createdAt = now().toISOString();
  const origins = [new URL(publicUrl).origin];
  await writeAll(db, [
    db
      .insert(partners)
      .values({ ...SITE, createdAt })
      .onConflictDoNothing(),
    db
      .insert(keys)
      .values({
        id: "key_site",
        partnerId: SITE.id,
        kind: "publishable",
        hash: hashKey(key),
        hint: key.slice(-4),
        origins,
        createdAt,
      })
      .onConflictDoUpdate({ target: keys.hash, set: { origins } }),
  ]);
  return key;
}
