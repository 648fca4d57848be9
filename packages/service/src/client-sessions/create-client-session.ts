import {
  CLIENT_SESSION_SECONDS,
  type ClientSession,
  type NewClientSession,
} from "@alternance-kit/contract/client-session";
import type { Principal } from "../http/principal.js";
import { hashKey, type KeyMode } from "../keys/key.js";
import type { ClientSessionStore } from "./client-sessions.store.js";
import { mintSessionToken } from "./session-token.js";

export interface CreateClientSessionDeps {
  clientSessions: Pick<ClientSessionStore, "save">;
  now(): Date;
}

/** Mints a session for one of a partner's people. Its answer is the only place where its token can be read. */
export async function createClientSession(
  { clientSessions, now }: CreateClientSessionDeps,
  { keyId }: Principal,
  mode: KeyMode,
  { scopes, subject, origin, expiresInSeconds = CLIENT_SESSION_SECONDS.default }: NewClientSession,
): Promise<ClientSession> {
  const token = mintSessionToken(mode);
  const expiresAt = new Date(now().getTime() + expiresInSeconds * 1_000);
  await clientSessions.save({
    hash: hashKey(token),
    keyId,
    scopes,
    subject: subject ?? null,
    origin,
    expiresAt,
  });
  return { token, expiresAt: expiresAt.toISOString(), scopes };
}
