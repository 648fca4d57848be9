import type { HttpRequest } from "@alternance-kit/sdk/http";

/** What an element asked of the service for its first rendering, and what it was answered: a server hands them on to the page. */
export type Answers = [question: string, answer: unknown][];

/** The same question is written the same way, wherever it is asked. */
export const questionOf = <T>(path: string, { query }: HttpRequest<T> = {}): string =>
  JSON.stringify([path, query]);
