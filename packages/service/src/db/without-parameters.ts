import { DrizzleQueryError } from "drizzle-orm/errors";

/** Drizzle repeats a failed statement's parameters, which may be personal, in its message: what the database said is enough for a log. */
export const withoutParameters = (error: unknown): unknown =>
  error instanceof DrizzleQueryError ? (error.cause ?? new Error("A statement failed.")) : error;
