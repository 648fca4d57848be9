import type { Application } from "@alternance-kit/contract/application";
import type { Language } from "@alternance-kit/contract/mail";
import { nextStatuses } from "@alternance-kit/domain/application-transition";
import { DECLINE_REASONS } from "@alternance-kit/domain/decline-reasons";
import { plainPage } from "../../http/plain-page.js";
import { html, type Markup } from "../../mail/markup.js";
import { en as actionsInEnglish } from "./action-texts.en.js";
import { type ActionTexts, fr as actionsInFrench, type Done, type Refused } from "./action-texts.fr.js";
import {
  choices,
  conversation,
  dayIn,
  everything,
  interviewChoice,
  type OnPage,
  person,
} from "./candidate-page-forms.js";
import { canErase } from "./erase-application.js";
import { en } from "./texts.en.js";
import { type CandidatePageTexts, fr } from "./texts.fr.js";

const TEXTS = { fr, en };
const ACTIONS: Readonly<Record<Language, ActionTexts>> = { fr: actionsInFrench, en: actionsInEnglish };

/** What came of a form, said at the top of the page. */
export type Outcome = { done: Done } | { refused: Refused };

/** Where an application stands, and what its candidate can do about it, at an address that ends with their token. */
export function candidatePage(
  application: Application,
  { outcome, ...page }: OnPage & { outcome?: Outcome | undefined },
): string {
  const { language, path } = page;
  const texts = TEXTS[language];
  const { status, guardian } = application;
  return plainPage(language, texts.heading, [
    ...(outcome ? [notice(outcome, ACTIONS[language])] : []),
    html`<p><strong>${guardian?.status === "awaiting" ? ACTIONS[language].awaitingGuardian : texts.status[status]}</strong></p>`,
    facts(application, page),
    ...interviewChoice(application, page),
    ...happened(application, language),
    ...conversation(application, page),
    ...(nextStatuses(status).includes("withdrawn")
      ? [
          action(
            texts.withdraw,
            html`<form method="post" action="${path}/withdraw"><button>${texts.withdraw.button}</button></form>`,
          ),
        ]
      : []),
    ...person(application, page),
    ...choices(application, page),
    action(texts.export, html`<p><a href="${path}/export.zip" download>${texts.export.link}</a></p>`),
    canErase(status)
      ? action(
          texts.erase,
          html`<form method="post" action="${path}/erase"><button>${texts.erase.button}</button></form>`,
        )
      : html`<p>${texts.kept}</p>`,
    everything(page),
  ]);
}

/** What is left to say: that all is erased, or that the link opens nothing. */
export function lastPage(kind: "erased" | "gone", language: Language): string {
  const { heading, text } = TEXTS[language][kind];
  return plainPage(language, heading, [html`<p>${text}</p>`]);
}

const notice = (outcome: Outcome, texts: ActionTexts): Markup =>
  "done" in outcome
    ? html`<p role="status"><strong>${texts.done[outcome.done]}</strong></p>`
    : html`<p role="alert"><strong>${texts.refused[outcome.refused]}</strong></p>`;

function facts(
  { offer, reference, receivedAt, cv, document }: Application,
  { language, path }: OnPage,
): Markup {
  const texts = TEXTS[language];
  const file = (kind: string, name: string) =>
    html`<dd><a href="${path}/documents/${kind}" download>${name}</a></dd>`;
  return html`<dl><dt>${texts.offer}</dt><dd>${offer.title}, ${offer.companyName}</dd><dt>${texts.reference}</dt><dd>${reference}</dd><dt>${texts.received}</dt><dd>${dayIn(language)(receivedAt)}</dd>${cv ? [html`<dt>${texts.file}</dt>${file("cv", cv.fileName)}`] : []}${document ? [html`<dt>${texts.document}</dt>${file("document", document.fileName)}`] : []}</dl>`;
}

/** The company's moves and the candidate's own, in the order of time. */
function happened({ history, rectifications }: Application, language: Language): Markup[] {
  if (!history.length && !rectifications.length) return [];
  const texts = TEXTS[language];
  const { rectified, fields } = ACTIONS[language];
  const list = new Intl.ListFormat(language);
  const lines = [
    ...history.map((move) => ({ at: move.at, line: moved(move, texts, language) })),
    ...rectifications.map(({ at, fields: names }) => ({
      at,
      line: html` : ${rectified(list.format(names.map((name) => fields[name])))}`,
    })),
  ].toSorted((one, other) => one.at.localeCompare(other.at));
  const day = dayIn(language);
  return [
    html`<h2>${texts.history}</h2><ul>${lines.map(({ at, line }) => html`<li>${day(at)}${line}</li>`)}</ul>`,
  ];
}

function moved(
  { status, mover, reason, message }: Application["history"][number],
  texts: CandidatePageTexts,
  language: Language,
): Markup {
  const by = {
    partner: "",
    candidate: ` (${texts.you})`,
    guardian: ` (${texts.guardian})`,
    time: ` (${texts.time})`,
  };
  return html`${by[mover]} : ${texts.status[status]}${reason ? [html` ${DECLINE_REASONS[reason][language]}`] : []}${message ? [html`<br>« ${message} »`] : []}`;
}

const action = ({ heading, text }: { heading: string; text: string }, way: Markup): Markup =>
  html`<h2>${heading}</h2><p>${text}</p>${way}`;
