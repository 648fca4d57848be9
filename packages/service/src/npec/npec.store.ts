import { and, desc, eq, lte, type SQL } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, violates, writeAll } from "../db/open-db.js";
import { npecBranches, npecImports, npecLevels } from "./npec.table.js";

export type NpecStore = ReturnType<typeof npecStore>;
export type NpecImport = typeof npecImports.$inferSelect;

/** A level as a file gives it; a branch is a CPNE's code, or an agreement's own IDCC. */
export interface NpecLevel {
  rncp: string;
  branch: string;
  appliesFrom: string;
  annualCents: number;
}

/** SQLite takes so many rows in one statement, with room to spare under its limit of variables. */
const ROWS_PER_STATEMENT = 1_000;

export const npecStore = (db: Db) => {
  const inBranch = and(
    eq(npecBranches.importId, npecLevels.importId),
    eq(npecBranches.branch, npecLevels.branch),
  );
  const select = (where: SQL | undefined) =>
    db
      .select({ level: npecLevels, import: npecImports })
      .from(npecLevels)
      .innerJoin(npecBranches, inBranch)
      .innerJoin(npecImports, eq(npecImports.id, npecLevels.importId))
      .where(where)
      .orderBy(desc(npecImports.publishedOn), desc(npecImports.importedAt), desc(npecLevels.appliesFrom))
      .limit(1);

  return {
    async findImport(sha256: string): Promise<NpecImport | undefined> {
      const [row] = await db.select().from(npecImports).where(eq(npecImports.sha256, sha256));
      return row;
    },

    /** All of a file, or nothing; `false` when the same file came in meanwhile. */
    async save(
      imported: NpecImport,
      levels: readonly NpecLevel[],
      branches: readonly { branch: string; idcc: string }[],
    ): Promise<boolean> {
      const importId = imported.id;
      const statements: BatchItem<"sqlite">[] = [db.insert(npecImports).values(imported)];
      for (const rows of slices(branches))
        statements.push(db.insert(npecBranches).values(rows.map((row) => ({ ...row, importId }))));
      for (const rows of slices(levels))
        statements.push(db.insert(npecLevels).values(rows.map((row) => ({ ...row, importId }))));
      try {
        await writeAll(db, statements);
        return true;
      } catch (error) {
        if (violates(error, "UNIQUE constraint failed: npec_imports.sha256")) return false;
        throw error;
      }
    },

    /** The level on a day: of the file published last, and in it the one that began last. */
    async find({ rncp, idcc, on }: { rncp: string; idcc: string; on: string }) {
      const [row] = await select(
        and(eq(npecLevels.rncp, rncp), eq(npecBranches.idcc, idcc), lte(npecLevels.appliesFrom, on)),
      );
      return row;
    },

    /** How far a search that found nothing would have got. */
    async holds({
      rncp,
      idcc,
    }: {
      rncp: string;
      idcc: string;
    }): Promise<"nothing" | "files" | "certification" | "branch"> {
      const [branch] = await select(and(eq(npecLevels.rncp, rncp), eq(npecBranches.idcc, idcc)));
      if (branch) return "branch";
      const [certification] = await select(eq(npecLevels.rncp, rncp));
      if (certification) return "certification";
      const [file] = await db.select({ id: npecImports.id }).from(npecImports).limit(1);
      return file ? "files" : "nothing";
    },
  };
};

function* slices<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT)
    yield rows.slice(start, start + ROWS_PER_STATEMENT);
}
