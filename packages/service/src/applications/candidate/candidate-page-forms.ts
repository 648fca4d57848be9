import type { Application } from "@alternance-kit/contract/application";
import { CONSENTS_OF_SPACE } from "@alternance-kit/contract/candidate-space";
import type { Language } from "@alternance-kit/contract/mail";
import { RECTIFIED_FIELDS } from "@alternance-kit/contract/rectification";
import { CONSENT_TEXTS } from "@alternance-kit/domain/consents";
import { checkChoice } from "@alternance-kit/domain/interview";
import { html, type Markup, webAddress } from "../../mail/markup.js";
import { isOpenToMessages } from "../messages/write-message.js";
import { en } from "./action-texts.en.js";
import { fr } from "./action-texts.fr.js";

const TEXTS = { fr, en };

/** What a section needs to know of the page that it is on. */
export interface OnPage {
  language: Language;
  /** The page's own address, which ends with the candidate's token. */
  path: string;
  now: Date;
}

/** What was written both ways, and a form to write while the other side reads. */
export function conversation(application: Application, { language, path }: OnPage): Markup[] {
  const { messages, offer } = application;
  const texts = TEXTS[language].messages;
  const isOpen = isOpenToMessages(application);
  if (!isOpen && !messages.length) return [];
  const at = instantIn(language);
  const written = messages.map(
    (message) =>
      html`<li><strong>${message.from === "candidate" ? texts.you : offer.companyName}</strong>, ${at(message.at)}<br><span class="text">${message.text}</span></li>`,
  );
  const form = html`<p>${texts.text}</p><form method="post" action="${path}/messages"><label>${texts.label}<textarea name="text" rows="5" maxlength="3000" required></textarea></label><button>${texts.button}</button></form>`;
  return [
    html`<h2>${texts.heading}</h2>`,
    ...(written.length ? [html`<ul>${written}</ul>`] : []),
    ...(isOpen ? [form] : []),
  ];
}

/** The slots that the company proposes, or the one that was chosen. */
export function interviewChoice(
  { interview, status }: Application,
  { language, path, now }: OnPage,
): Markup[] {
  if (!interview) return [];
  const texts = TEXTS[language].interview;
  const when = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
    spanIn(language).formatRange(new Date(startsAt), new Date(endsAt));
  const where = [
    ...(interview.place === null ? [] : [html`<p>${texts.place} ${interview.place}</p>`]),
    ...(interview.url === null
      ? []
      : [html`<p><a href="${webAddress(interview.url)}" rel="noreferrer">${texts.url}</a></p>`]),
  ];
  const chosen = interview.chosen === null ? undefined : interview.slots[interview.chosen];
  const choices = interview.slots.flatMap((slot, index) =>
    checkChoice(interview, status, index, now).ok
      ? [html`<label><input type="radio" name="slot" value="${index}" required> ${when(slot)}</label>`]
      : [],
  );
  const heading = html`<h2>${texts.heading}</h2>`;
  if (chosen) return [heading, html`<p>${texts.chosen} <strong>${when(chosen)}</strong></p>`, ...where];
  if (!choices.length) return [];
  return [
    heading,
    html`<p>${texts.text}</p>`,
    ...where,
    html`<form method="post" action="${path}/interview"><fieldset><legend>${texts.legend}</legend>${choices}</fieldset><button>${texts.button}</button></form>`,
  ];
}

const FIELDS = {
  firstName: { autocomplete: "given-name", type: "text", isRequired: true },
  lastName: { autocomplete: "family-name", type: "text", isRequired: true },
  phone: { autocomplete: "tel", type: "tel", isRequired: false },
} as const;

/** What the candidate says of themselves, to put right. */
export function person({ applicant }: Application, { language, path }: OnPage): Markup[] {
  const { rectify, fields } = TEXTS[language];
  const inputs = RECTIFIED_FIELDS.map((name) => {
    const { autocomplete, type, isRequired } = FIELDS[name];
    const required = isRequired ? [html` required`] : [];
    return html`<label>${fields[name]}<input name="${name}" type="${type}" autocomplete="${autocomplete}" maxlength="80" value="${applicant[name] ?? ""}"${required}></label>`;
  });
  return [
    html`<h2>${rectify.heading}</h2><p>${rectify.text}</p>`,
    html`<form method="post" action="${path}/person">${inputs}<button>${rectify.button}</button></form>`,
  ];
}

/**
 * What the candidate agreed to, each with its sentence and a button to change it. An RQTH that was not told is not asked about; who is under
 * 18 joins the pool by its form, which asks their guardian.
 */
export function choices({ consents, guardian }: Application, { language, path }: OnPage): Markup[] {
  const texts = TEXTS[language].consents;
  const day = dayIn(language);
  const items = CONSENTS_OF_SPACE.flatMap((purpose) => {
    const consent = consents.findLast((one) => one.purpose === purpose);
    const isGiven = consent !== undefined && consent.withdrawnAt === null;
    if (!isGiven && (purpose === "disability" || (purpose === "pool" && guardian))) return [];
    const state = consent
      ? consent.withdrawnAt === null
        ? texts.given(day(consent.givenAt))
        : texts.withdrawn(day(consent.withdrawnAt))
      : texts.never;
    return [
      html`<h3 id="${purpose}">${texts.purposes[purpose]}</h3><p>${CONSENT_TEXTS[purpose][language]}</p><form method="post" action="${path}/consents/${purpose}"><p>${state}</p><button aria-describedby="${purpose}" name="given" value="${isGiven ? "no" : "yes"}">${isGiven ? texts.withdraw : texts.give}</button></form>`,
    ];
  });
  return [html`<h2>${texts.heading}</h2><p>${texts.text}</p>`, ...items];
}

/** What reaches beyond this one application. */
export function everything({ language, path }: OnPage): Markup {
  const texts = TEXTS[language].everything;
  return html`<h2>${texts.heading}</h2><p>${texts.text}</p><p><a href="${path}/everything.zip" download>${texts.link}</a></p><p>${texts.objection}</p><form method="post" action="${path}/objection"><button>${texts.object}</button></form><p>${texts.erasure}</p><form method="post" action="${path}/erase-everything"><button>${texts.erase}</button></form>`;
}

const PARIS = { timeZone: "Europe/Paris" } as const;

/** The day of an instant, in Paris. */
export function dayIn(language: Language): (instant: string) => string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", ...PARIS });
  return (instant) => format.format(new Date(instant));
}

function instantIn(language: Language): (instant: string) => string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short", ...PARIS });
  return (instant) => format.format(new Date(instant));
}

const spanIn = (language: Language) =>
  new Intl.DateTimeFormat(language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    ...PARIS,
  });
