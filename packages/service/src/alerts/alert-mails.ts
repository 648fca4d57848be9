import type { Language } from "@alternance-kit/contract/mail";
import type { OfferSummary } from "@alternance-kit/contract/offer";
import { offerSlug } from "@alternance-kit/domain/offer-slug";
import { composeMail, type MailPart } from "../mail/compose-mail.js";
import type { WrittenMail } from "../mail/queue-mail.js";
import { en } from "./alert-mails.en.js";
import { fr } from "./alert-mails.fr.js";
import { readQuery, type SavedQuery } from "./alert-query.js";
import { describeSearch } from "./describe-search.js";

interface About {
  query: SavedQuery;
  language: Language;
  /** On whose page the search was saved. */
  partnerName: string;
}

const TEXTS = { fr, en };
const MOST_OFFERS = 20;

/** Asks whether the search was saved by whoever reads the mail. */
export function confirmationMail({
  language,
  confirmUrl,
  ...about
}: About & { confirmUrl: string }): WrittenMail {
  const { confirmation } = TEXTS[language];
  return write("alert-confirmation", language, confirmation.subject, confirmation.heading, [
    { kind: "paragraph", text: confirmation.asked(about.partnerName, searchOf(about.query, language)) },
    { kind: "paragraph", text: confirmation.promise },
    { kind: "button", label: confirmation.button, url: confirmUrl },
    { kind: "note", text: confirmation.ignore },
  ]);
}

/** Says that the search is saved already, with the way out. */
export function activeMail({
  language,
  unsubscribeUrl,
  ...about
}: About & { unsubscribeUrl: string }): WrittenMail {
  const { active, leave } = TEXTS[language];
  return write(
    "alert-active",
    language,
    active.subject,
    active.heading,
    [
      { kind: "paragraph", text: active.text(about.partnerName, searchOf(about.query, language)) },
      { kind: "note", text: leave.why, link: { label: leave.link, url: unsubscribeUrl } },
    ],
    oneClick(unsubscribeUrl),
  );
}

export interface Digest extends About {
  offers: readonly OfferSummary[];
  publicUrl: string;
  /** Where the search was saved. */
  pageUrl: string | null;
  unsubscribeUrl: string;
}

/** The offers that are new since the last digest. */
export function digestMail({
  language,
  offers,
  publicUrl,
  pageUrl,
  unsubscribeUrl,
  ...about
}: Digest): WrittenMail {
  const { digest, leave } = TEXTS[language];
  const more = offers.length - MOST_OFFERS;
  const parts: MailPart[] = [
    { kind: "paragraph", text: digest.intro(searchOf(about.query, language)) },
    {
      kind: "list",
      items: offers.slice(0, MOST_OFFERS).map((offer) => ({
        title: offer.title,
        url: `${publicUrl}/offers/${offerSlug(offer)}`,
        lines: [
          `${offer.company.name}, ${offer.place.communeName} (${offer.place.departmentCode})`,
          digest.terms(offer.startsOn, offer.durationMonths),
        ],
      })),
    },
    ...(more > 0 ? [{ kind: "paragraph" as const, text: digest.more(more) }] : []),
    {
      kind: "button",
      label: digest.all(about.partnerName),
      url: pageUrl ?? `${publicUrl}/offers?${new URLSearchParams(about.query)}`,
    },
    { kind: "note", text: leave.why, link: { label: leave.link, url: unsubscribeUrl } },
  ];
  const subject = digest.subject(offers.length);
  return write("offer-digest", language, subject, subject, parts, oneClick(unsubscribeUrl));
}

function write(
  template: string,
  language: Language,
  subject: string,
  heading: string,
  parts: readonly MailPart[],
  headers: Record<string, string> = {},
): WrittenMail {
  return { template, language, subject, headers, ...composeMail({ language, subject, heading, parts }) };
}

/** RFC 8058: mail programs show a button of their own, which posts to this address without asking anything. */
const oneClick = (url: string): Record<string, string> => ({
  "List-Unsubscribe": `<${url}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

const searchOf = (saved: SavedQuery, language: Language): string => {
  const query = readQuery(saved, 1);
  return query ? describeSearch(query, language) : "";
};
