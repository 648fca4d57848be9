import type { OfferFinding } from "./finding.js";
import { LINK_SHORTENERS } from "./link-shorteners.js";
import type { Sentence } from "./offer-text.js";
import { excerptAt } from "./phrase-rule.js";

const HOSTS = LINK_SHORTENERS.map((host) => host.replace(/\./g, "\\.")).join("|");
/** With a path: a service's bare name may be what the job is about. */
const SHORT_LINK = new RegExp(String.raw`(?:^|[^a-z0-9.@-])(?:www\.)?(?:${HOSTS})/[a-z0-9]`, "i");

const finding = (pointer: string, excerpt: string): OfferFinding => ({
  code: "link_shortener",
  pointer,
  excerpt,
  message: {
    fr: "Ce lien raccourci ne dit pas où il mène : donnez l’adresse entière.",
    en: "This shortened link does not tell where it leads: give the whole address.",
  },
  legalRef: null,
});

/** A link of which nobody can tell where it leads. */
export const findShortLinks = (sentences: readonly Sentence[], links: readonly string[]): OfferFinding[] => [
  ...sentences.flatMap(({ pointer, text }) => {
    const at = text.search(SHORT_LINK);
    return at < 0 ? [] : [finding(pointer, excerptAt(text, at))];
  }),
  ...links.filter((link) => SHORT_LINK.test(link)).map((link) => finding("/description", link)),
];
