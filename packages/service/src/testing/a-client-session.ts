import {
  CLIENT_SESSION_SCOPES,
  type ClientSession,
  type NewClientSession,
} from "@alternance-kit/contract/client-session";
import type { TestPartner, TestService } from "./a-service.js";

/** A session of a partner, with every scope unless told, and how its page uses it. */
export async function aClientSession(
  service: Pick<TestService, "send" | "app">,
  partner: TestPartner,
  overrides: Partial<NewClientSession> = {},
) {
  const asked = { scopes: [...CLIENT_SESSION_SCOPES], origin: partner.origin, ...overrides };
  const response = await service.send(partner.secret, "POST", "/v1/client-sessions", asked);
  if (response.status !== 201) throw new Error(`No session: ${await response.text()}`);
  const session = (await response.json()) as ClientSession;
  const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    service.app.request(path, {
      method,
      headers: {
        origin: asked.origin,
        authorization: `Bearer ${session.token}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { ...session, call };
}
