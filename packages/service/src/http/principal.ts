import type { ClientSessionScope } from "@alternance-kit/contract/client-session";
import type { PartnerKind } from "@alternance-kit/contract/partner";
import type { MiddlewareHandler } from "hono";
import { AppError } from "../app-error.js";

/** Who asks: the key, or the session minted with it, and the partner it belongs to. */
export type Principal = {
  keyId: string;
  /** The pages that may use the key. */
  origins: readonly string[];
  partner: { id: string; kind: PartnerKind; name: string };
} & (
  | { keyKind: "publishable" | "secret" }
  | {
      keyKind: "session";
      scopes: readonly ClientSessionScope[];
      /** Who of the partner's people, as it told. */
      subject: string | null;
    }
);

export interface HttpEnv {
  Variables: {
    requestId: string;
    principal: Principal;
    /** Whose own space it is, by their folded e-mail; of the routes that `candidateOnly` keeps. */
    candidate: { emailFolded: string };
  };
}

/** Keeps a route to secret keys: whatever is personal, or changes something. Asked before the request is read any further. */
export const secretOnly: MiddlewareHandler<HttpEnv> = async (c, next) => {
  if (c.var.principal.keyKind === "secret") return next();
  throw new AppError(
    "secret_key_required",
    "Call this from your server, with your secret key in `Authorization: Bearer sk_…`.",
  );
};

/** Refuses a partner of another kind than those named. */
export function requireKind({ partner }: Principal, ...kinds: readonly PartnerKind[]): void {
  if (kinds.includes(partner.kind)) return;
  throw new AppError(
    "not_permitted",
    `Only a key of a ${kinds.join(" or ")} may do this; this key belongs to a ${partner.kind}.`,
  );
}

/** Who of the partner's people acts; none when its server does. */
export const subjectOf = (principal: Principal): string | null =>
  principal.keyKind === "session" ? principal.subject : null;
