import { CV_TYPES } from "@alternance-kit/domain/candidate-file";
import { offerSlug } from "@alternance-kit/domain/offer-slug";
import type { ApplicationReceipt } from "@alternance-kit/sdk/types";
import { html, raw } from "hono/html";
import { linkFrom } from "../html/language.js";
import type { OfferView } from "../offer/offer.template.js";
import { PAGE_TEXTS } from "../texts/page-texts.js";
import { WORDS } from "../texts/words.js";
import { ATTEMPT, type FormField, STAMP, type TextField, TRAP, type Values } from "./application-fields.js";

export interface ApplyView extends OfferView {
  values: Values;
  /** What is wrong, in the visitor's words. */
  errors: Readonly<Partial<Record<FormField, string>>>;
  /** Why "" could be sent, where no field is to blame. */
  failure?: string | undefined;
  attempt: string;
  stamp: string;
}

/** What file pickers offer: the types, and the extensions for systems that know no type. */
const ACCEPT = Object.entries(CV_TYPES)
  .map(([type, extension]) => `.${extension},${type}`)
  .join();

/** The form, posted as it is: it needs no script. The file stands last, for it to be read as it comes. */
export function applyTemplate(view: ApplyView) {
  const { page, language, offer, attempt, stamp } = view;
  const { form } = WORDS[language];
  const path = `/offers/${offerSlug(offer)}`;
  return html`<p><a href="${linkFrom(page, path)}">${PAGE_TEXTS[language].apply.back}</a></p>
    <div class="panel">
      <h1>${form.titleFor(offer.company.name)}</h1>
      <p class="muted">${offer.title} · ${offer.place.communeName} (${offer.place.departmentCode})</p>
      ${whatIsWrong(view)}
      <form method="post" action="${linkFrom(page, `${path}/apply`)}" enctype="multipart/form-data">
        <input type="hidden" name="${ATTEMPT}" value="${attempt}"><input type="hidden" name="${STAMP}" value="${stamp}">
        <div class="trap" aria-hidden="true"><label for="${TRAP}">${TRAP}</label><input id="${TRAP}" name="${TRAP}" tabindex="-1" autocomplete="off"></div>
        ${line(view, "firstName", "text", "given-name")}
        ${line(view, "lastName", "text", "family-name")}
        ${line(view, "email", "email", "email")}
        ${line(view, "phone", "tel", "tel")}
        ${message(view)}
        ${cv(view)}
        <p class="wide muted">${form.privacy(offer.company.name)}</p>
        <div class="wide"><button>${form.submit}</button></div>
      </form>
    </div>`;
}

/** What the candidate keeps. */
export function receivedTemplate(
  { page, language, values }: ApplyView,
  { reference, cv }: ApplicationReceipt,
) {
  const { form } = WORDS[language];
  return html`<div class="panel">
      <h1>${form.sentTitle}</h1>
      <dl class="facts">
        <div><dt>${form.sentReference}</dt><dd><code>${reference}</code></dd></div>
        <div><dt>${form.sentFile}</dt><dd>${cv.fileName}</dd></div>
      </dl>
      <p>${form.sentNext(values.email)}</p>
      <p><a href="${linkFrom(page, "/offers")}">${PAGE_TEXTS[language].apply.others}</a></p>
    </div>`;
}

/** First of all, with links to the fields: whoever cannot see them all learns at once what to do. */
function whatIsWrong({ language, errors, failure }: ApplyView) {
  const { form } = WORDS[language];
  const texts = PAGE_TEXTS[language].apply;
  const wrong = Object.entries(errors) as [FormField, string][]; // Safe: the keys are the type's own.
  if (!wrong.length && !failure) return "";
  return html`<div class="errors" role="alert" tabindex="-1" autofocus>
        ${failure ? html`<p><b>${form.failed}</b> ${failure}</p>` : html`<p><b>${texts.errors}</b></p>`}
        <ul>${wrong.map(([name, text]) => html`<li><a href="${`#${name}`}">${form[name]}</a>${WORDS[language].detail.colon}${text}</li>`)}</ul>
        <p>${texts.fileAgain}</p>
      </div>`;
}

const line = (
  view: ApplyView,
  name: TextField,
  type: string,
  autocomplete: string,
) => html`<div class="field">
          ${label(view, name, name === "phone")}${errorOf(view, name)}
          <input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" value="${view.values[name]}" ${name === "phone" ? "" : raw("required")} ${state(view, name)}>
        </div>`;

const message = (view: ApplyView) => html`<div class="field wide">
          ${label(view, "message", true)}${errorOf(view, "message")}
          <textarea id="message" name="message" rows="5" maxlength="3000" ${state(view, "message")}>${view.values.message}</textarea>
        </div>`;

const cv = (view: ApplyView) => html`<div class="field wide">
          ${label(view, "cv")}
          <p class="muted" id="cv-hint">${WORDS[view.language].form.cvLimits}</p>${errorOf(view, "cv")}
          <input id="cv" name="cv" type="file" required accept="${ACCEPT}" ${state(view, "cv", "cv-hint")}>
        </div>`;

const label = ({ language }: ApplyView, name: FormField, isOptional = false) => {
  const { form } = WORDS[language];
  return html`<label for="${name}">${form[name]}${isOptional ? html` <span class="muted">(${form.optional})</span>` : ""}</label>`;
};

const errorOf = ({ errors }: ApplyView, name: FormField) =>
  errors[name] ? html`<p class="error" id="${`${name}-error`}">${errors[name]}</p>` : "";

/** What assistive technology is told of a field: what explains it, and whether it is wrong. */
function state({ errors }: ApplyView, name: FormField, hint?: string) {
  const described = [hint, errors[name] && `${name}-error`].filter(Boolean).join(" ");
  return raw(
    [errors[name] && 'aria-invalid="true"', described && `aria-describedby="${described}"`]
      .filter(Boolean)
      .join(" "),
  );
}
