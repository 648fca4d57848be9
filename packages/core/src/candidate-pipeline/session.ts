import { isApiError } from "@alternance-kit/sdk/errors";
import { type FailureCode, failureCode } from "../failure.js";

/** How a page keeps one of the partner's people logged in, beyond a session's quarter of an hour. */
export interface SessionOptions<Ports> {
  /** Of a client session; none to begin with asks `renewSession` for one. */
  token?: string | undefined;
  /** Asks the partner's own server for a new session's token, when there is none or it is over. */
  renewSession?: (() => Promise<string>) | undefined;
  connect(token: string): Ports;
}

export interface Session<Ports> {
  /** Asks with the session there is; once more with a new one, where that is over. */
  ask<Answer>(call: (ports: Ports) => Promise<Answer>): Promise<Answer>;
  /** From now on. */
  use(token: string): void;
}

/** There is no session, and nobody to ask for one. */
class SessionMissing extends Error {
  override readonly name = "SessionMissing";
}

const isOver = (error: unknown): boolean => isApiError(error) && error.code === "client_session_expired";

/** `session_missing` beside what any store may fail of. */
export const sessionFailure = (error: unknown): FailureCode =>
  error instanceof SessionMissing ? "session_missing" : failureCode(error);

export function createSession<Ports>(options: SessionOptions<Ports>): Session<Ports> {
  const { token, renewSession, connect } = options;
  let ports = token ? connect(token) : undefined;
  let renewing: Promise<Ports> | undefined;

  /** One at a time, however many requests find the session over. */
  function renew(instead: unknown): Promise<Ports> {
    if (!renewSession) return Promise.reject(instead);
    renewing ??= renewSession()
      .then(
        (fresh) => {
          ports = connect(fresh);
          return ports;
        },
        () => Promise.reject(instead),
      )
      .finally(() => {
        renewing = undefined;
      });
    return renewing;
  }

  return {
    use(fresh) {
      ports = connect(fresh);
    },
    async ask(call) {
      const used = ports ?? (await renew(new SessionMissing("No client session.")));
      try {
        return await call(used);
      } catch (error) {
        if (!isOver(error)) throw error;
        return call(ports && ports !== used ? ports : await renew(error));
      }
    },
  };
}
