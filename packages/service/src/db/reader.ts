import type { InValue } from "@libsql/client";
import Database from "libsql";
import { type Db, filePath } from "./open-db.js";

/** What the database's data is at: `value` grows with every write that a kept answer may depend on, `epoch` with every rebuilt index. */
export interface Revision {
  value: number;
  epoch: number;
}

type Row = readonly unknown[];

/** Hot reads, on a connection of their own. A file is read in the same breath, a server is waited for. */
export interface Reader {
  /** Rows as lists of columns. Statements are prepared once: their text must not grow with what is asked. */
  all(statement: string, ...args: InValue[]): Row[] | Promise<Row[]>;
  /** The same where nothing is waited for; not there where something is. */
  allNow?: (statement: string, ...args: InValue[]) => Row[];
  /** Never older than the last write that was answered, whoever made it. */
  revision(): Revision | Promise<Revision>;
  close(): void;
}

const REVISION = "SELECT value, epoch FROM data_revision";

export const openReader = (url: string, db: Db): Reader =>
  url.startsWith("file:") ? fileReader(filePath(url)) : serverReader(db);

/** The synchronous binding that `@libsql/client` itself goes through, without its preparing every statement anew. */
function fileReader(path: string): Reader {
  const database = new Database(path, { readonly: true, timeout: 5_000 });
  database.exec("PRAGMA mmap_size = 4294967296; PRAGMA cache_size = -65536");
  const statements = new Map<string, ReturnType<typeof database.prepare>>();
  const prepared = (statement: string) => {
    const known = statements.get(statement) ?? database.prepare(statement).raw();
    statements.set(statement, known);
    return known;
  };
  const all = (statement: string, ...args: InValue[]) => prepared(statement).all(args) as Row[]; // Safe: raw statements answer lists.
  // Changes when any other connection committed, those of this process too.
  const dataVersion = database.prepare("PRAGMA data_version").raw();
  let seen: unknown;
  let known: Revision = { value: 0, epoch: 0 };

  return {
    all,
    allNow: all,
    revision() {
      const [version] = dataVersion.get() as Row; // Safe: the pragma answers one row.
      if (version !== seen) {
        known = toRevision(all(REVISION));
        seen = version;
      }
      return known;
    },
    close: () => void database.close(),
  };
}

function serverReader(db: Db): Reader {
  const all = async (statement: string, ...args: InValue[]) =>
    (await db.$client.execute({ sql: statement, args })).rows.map((row) => Array.from(row));
  return { all, revision: async () => toRevision(await all(REVISION)), close: () => {} };
}

function toRevision([row]: readonly Row[]): Revision {
  return { value: Number(row?.[0]), epoch: Number(row?.[1]) };
}
