import type { Principal } from "./principal.js";

/** Whose sales documents a principal may read: its own partner's, or (`undefined`, the operator only) everyone's. */
export const tenantOf = ({ partner }: Principal): string | undefined =>
  partner.kind === "operator" ? undefined : partner.id;
