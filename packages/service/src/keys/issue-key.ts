import { refuseField } from "../app-error.js";
import type { NewId } from "../ids.js";
import type { PartnerStore } from "../partners/partners.store.js";
import { hashKey, type KeyKind, type KeyMode, mintKey } from "./key.js";
import type { KeyStore } from "./keys.store.js";

export interface IssueKeyDeps {
  keys: KeyStore;
  partners: Pick<PartnerStore, "find">;
  newId: NewId;
  now(): Date;
}

export interface NewKey {
  partnerId: string;
  kind: KeyKind;
  mode: KeyMode;
  /** Where a publishable key may be used: `https://www.school.example`, without a path. A secret key has none. */
  origins?: readonly string[];
  /** A key of known text, for a demo's own database; otherwise a random one is minted. */
  text?: string;
}

/** Issues a key and answers its text: the only time it can be read. */
export async function issueKey(deps: IssueKeyDeps, input: NewKey): Promise<{ id: string; key: string }> {
  if (!(await deps.partners.find(input.partnerId)))
    throw refuseField("/partnerId", "not_allowed_value", `There is no partner ${input.partnerId}.`);
  const origins = input.kind === "publishable" ? (input.origins ?? []).map(asOrigin) : [];
  const key = input.text ?? mintKey(input.kind, input.mode);
  const id = deps.newId("key");
  await deps.keys.save({
    id,
    partnerId: input.partnerId,
    kind: input.kind,
    hash: hashKey(key),
    hint: key.slice(-4),
    origins,
    createdAt: deps.now().toISOString(),
  });
  return { id, key };
}

function asOrigin(input: string): string {
  const url = URL.canParse(input) ? new URL(input) : undefined;
  const isOrigin =
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    input.replace(/\/$/, "").toLowerCase() === url.origin;
  if (isOrigin) return url.origin;
  throw refuseField(
    "/origins",
    "url_malformed",
    `"${input}" is not an origin: give scheme and host only, such as https://www.school.example.`,
  );
}
