import { type SQL, sql } from "drizzle-orm";
import { applications } from "../applications.table.js";
import { applicationGuardians } from "./guardians.table.js";

/** Whether an application is out to its company: nobody has to answer for its candidate, or who has to agreed. */
export const isOut: SQL = sql`NOT EXISTS (SELECT 1 FROM ${applicationGuardians} WHERE ${applicationGuardians.applicationId} = ${applications.id} AND ${applicationGuardians.status} <> 'confirmed')`;

/** Whether its company ever got it: of one that never was out, nothing is told. */
export const wasOut: SQL<number> = sql<number>`NOT EXISTS (SELECT 1 FROM ${applicationGuardians} WHERE ${applicationGuardians.applicationId} = ${applications.id} AND ${applicationGuardians.outAt} IS NULL)`;
