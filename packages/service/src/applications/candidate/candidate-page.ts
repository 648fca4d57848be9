import type { Application } from "@alternance-kit/contract/application";
import type { Language } from "@alternance-kit/contract/mail";
import { nextStatuses } from "@alternance-kit/domain/application-transition";
import { DECLINE_REASONS } from "@alternance-kit/domain/decline-reasons";
import { plainPage } from "../../http/plain-page.js";
import { html, type Markup } from "../../mail/markup.js";
import { canErase } from "./erase-application.js";
import { en } from "./texts.en.js";
import { type CandidatePageTexts, fr } from "./texts.fr.js";

const TEXTS = { fr, en };

/** Where an application stands, and what its candidate can do about it, at an address that ends with their token. */
export function candidatePage(
  application: Application,
  language: Language,
  { path, isJustWithdrawn }: { path: string; isJustWithdrawn: boolean },
): string {
  const texts = TEXTS[language];
  const day = dayIn(language);
  const { status, offer, reference, receivedAt, cv, document, history } = application;
  const facts: [string, string][] = [
    [texts.offer, `${offer.title}, ${offer.companyName}`],
    [texts.reference, reference],
    [texts.received, day(receivedAt)],
    ...(cv ? [[texts.file, cv.fileName] as [string, string]] : []),
    ...(document ? [[texts.document, document.fileName] as [string, string]] : []),
  ];
  return plainPage(language, texts.heading, [
    ...(isJustWithdrawn ? [html`<p role="status"><strong>${texts.withdraw.done}</strong></p>`] : []),
    html`<p><strong>${texts.status[status]}</strong></p>`,
    html`<dl>${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`,
    ...(history.length ? [happened(history, texts, language)] : []),
    ...(nextStatuses(status).includes("withdrawn")
      ? [
          action(
            texts.withdraw,
            html`<form method="post" action="${path}/withdraw"><button>${texts.withdraw.button}</button></form>`,
          ),
        ]
      : []),
    action(texts.export, html`<p><a href="${path}/export.zip" download>${texts.export.link}</a></p>`),
    canErase(status)
      ? action(
          texts.erase,
          html`<form method="post" action="${path}/erase"><button>${texts.erase.button}</button></form>`,
        )
      : html`<p>${texts.kept}</p>`,
  ]);
}

/** What is left to say: that all is erased, or that the link opens nothing. */
export function lastPage(kind: "erased" | "gone", language: Language): string {
  const { heading, text } = TEXTS[language][kind];
  return plainPage(language, heading, [html`<p>${text}</p>`]);
}

function happened(history: Application["history"], texts: CandidatePageTexts, language: Language): Markup {
  const day = dayIn(language);
  const by = { partner: "", candidate: ` (${texts.you})`, time: ` (${texts.time})` };
  const items = history.map(
    ({ at, status, mover, reason, message }) =>
      html`<li>${day(at)}${by[mover]} : ${texts.status[status]}${reason ? [html` ${DECLINE_REASONS[reason][language]}`] : []}${message ? [html`<br>« ${message} »`] : []}</li>`,
  );
  return html`<h2>${texts.history}</h2><ul>${items}</ul>`;
}

const action = ({ heading, text }: { heading: string; text: string }, way: Markup): Markup =>
  html`<h2>${heading}</h2><p>${text}</p>${way}`;

function dayIn(language: Language): (instant: string) => string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "Europe/Paris" });
  return (instant) => format.format(new Date(instant));
}
