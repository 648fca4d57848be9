import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { applications } from "../applications/applications.table.js";
import { poolCandidates } from "../pool/pool.table.js";

/** The applications of one person, by their folded address; what was doubled before doubles were known has it unfolded only. */
export const isOfPerson = (emailFolded: string): SQL | undefined =>
  or(
    eq(applications.emailFolded, emailFolded),
    and(isNull(applications.emailFolded), sql`lower(trim(${applications.email})) = ${emailFolded}`),
  );

/** Whether anything of a person is kept. */
export const isKnown = (emailFolded: string): SQL =>
  sql`(EXISTS (SELECT 1 FROM ${applications} WHERE ${isOfPerson(emailFolded)}) OR EXISTS (SELECT 1 FROM ${poolCandidates} WHERE ${poolCandidates.emailFolded} = ${emailFolded}))`;
