import { createHttp, type HttpOptions } from "../src/http.js";
import type { Problem } from "../src/types.js";

/** One request, as `fetch` was given it. */
export interface Observed extends RequestInit {
  url: string;
}

/** What to answer: a response, or what the network throws. */
type Answer = Response | Error | ((init: RequestInit) => Promise<Response>);

/**
 * A client's ground whose `fetch` gives these answers in turn, and tells what it was asked.
 * Waiting takes no time and is told; chance always falls in the middle.
 */
export function observe(answers: readonly Answer[], options: Partial<HttpOptions> = {}) {
  const asked: Observed[] = [];
  const waits: number[] = [];
  const left = [...answers];
  const http = createHttp({
    key: "pk_test_school",
    baseUrl: "https://api.example.org",
    fetch: async (url, init) => {
      asked.push({ url, ...init });
      const answer = left.shift();
      if (!answer) throw new Error("One request more than answers.");
      if (answer instanceof Error) throw answer;
      return answer instanceof Response ? answer : answer(init);
    },
    sleep: async (ms) => {
      waits.push(ms);
    },
    random: () => 0.5,
    now: () => Date.parse("2026-11-22T12:00:00Z"),
    ...options,
  });
  return { http, asked, waits };
}

export const aProblem = (change: Partial<Problem> = {}): Problem => ({
  type: "https://api.example.org/problems/offer_not_found",
  title: "No such offer",
  status: 404,
  code: "offer_not_found",
  detail: "No offer off_1.",
  instance: "/v1/offers/off_1",
  requestId: "req_1",
  ...change,
});

export const refusing = (change: Partial<Problem> = {}, headers: Record<string, string> = {}): Response => {
  const problem = aProblem(change);
  return Response.json(problem, {
    status: problem.status,
    headers: { "Content-Type": "application/problem+json", ...headers },
  });
};
