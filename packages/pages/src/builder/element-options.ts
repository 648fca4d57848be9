import {
  AlternanceApplicationForm,
  AlternanceApplyButton,
  AlternanceCandidateSpace,
  AlternanceCostSimulator,
  AlternanceJobBoard,
  AlternanceOfferCard,
  AlternancePackCheckout,
  type ElementClass,
} from "@alternance-kit/elements/server";

/** Those that want a session which only a partner's server can open: no tag of theirs works as it is copied. */
export const OPENED_BY_SERVERS: readonly string[] = ["alternance-candidate-pipeline"];

/** Every element a page may hold by itself, by its tag. */
export const BUILT = {
  "alternance-job-board": AlternanceJobBoard,
  "alternance-application-form": AlternanceApplicationForm,
  "alternance-offer-card": AlternanceOfferCard,
  "alternance-apply-button": AlternanceApplyButton,
  "alternance-candidate-space": AlternanceCandidateSpace,
  "alternance-pack-checkout": AlternancePackCheckout,
  "alternance-cost-simulator": AlternanceCostSimulator,
} satisfies Record<string, ElementClass>;
export type BuiltTag = keyof typeof BUILT;

export interface ElementOption {
  /** The attribute. */
  name: string;
  kind: "text" | "number" | "flag";
}

/** Where to ask is known to the script, and what is read is the page's. */
const NOT_OFFERED: ReadonlySet<string> = new Set(["publishable-key", "service-url"]);

/** What a tag may say, as its class reads it: nothing is listed a second time. */
export function optionsOf(tag: BuiltTag): ElementOption[] {
  const Element: ElementClass & {
    elementProperties: ReadonlyMap<PropertyKey, { type?: unknown; attribute?: unknown }>;
  } = BUILT[tag];
  const { observedAttributes } = Element;
  const kinds = new Map(
    [...Element.elementProperties].map(([property, { type, attribute }]) => [
      typeof attribute === "string" ? attribute : String(property).toLowerCase(),
      type === Number ? ("number" as const) : type === Boolean ? ("flag" as const) : ("text" as const),
    ]),
  );
  return observedAttributes
    .filter((name) => !NOT_OFFERED.has(name))
    .map((name) => ({ name, kind: kinds.get(name) ?? "text" }));
}

export const tagOf = (asked: string | undefined): BuiltTag =>
  asked !== undefined && Object.hasOwn(BUILT, asked) ? (asked as BuiltTag) : "alternance-job-board"; // Safe: it is a key.
