import type { CandidateSession, CandidateSpace } from "@alternance-kit/contract/candidate-space";
import type { TestPartner, TestService } from "./a-service.js";
import { lettersOf, runJob } from "./letters-of.js";

/** Asks, on a page of the partner, for the link to somebody's space; the e-mail is on its way then, if one goes. */
export async function askForLink(
  service: TestService,
  page: TestPartner,
  email: string,
  pageUrl = `${page.origin}/espace`,
): Promise<Response> {
  const response = await service.post(page, "/v1/candidate-links", { email, pageUrl, language: "fr" });
  await runJob(service, "send candidate links");
  return response;
}

/** The token of the last link that an address was sent. */
export async function linkTokenOf(service: TestService, email: string): Promise<string> {
  const letters = (await lettersOf(service, email)).map(({ text }) => text).reverse();
  const token = letters.map((text) => /#alternance-candidate=(\S+)/.exec(text)?.[1]).find(Boolean);
  if (token === undefined) throw new Error(`No letter to ${email} holds a link to a candidate space.`);
  return token;
}

export const exchange = (service: TestService, page: TestPartner, token: string) =>
  service.post(page, "/v1/candidate-sessions", { token });

/** Somebody who came in by the link of an e-mail, on a page of the partner. */
export async function aCandidate(service: TestService, page: TestPartner, email: string) {
  await askForLink(service, page, email);
  const response = await exchange(service, page, await linkTokenOf(service, email));
  const { token } = (await response.json()) as CandidateSession;
  return candidateWith(service, page, token);
}

/** Asks as the page does with a session's token. */
export function candidateWith(service: TestService, page: TestPartner, token: string) {
  const ask = (
    method: string,
    path = "",
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    Promise.resolve(
      service.browse(page, `/v1/candidate-space${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
  const space = async () => (await (await ask("GET")).json()) as CandidateSpace;
  return { token, ask, space };
}
