import { offerSlug } from "@alternance-kit/domain/offer-slug";
import type { ApplicationReceipt } from "@alternance-kit/sdk/types";
import { html } from "hono/html";
import { type Language, linkFrom } from "../html/language.js";
import type { OfferView } from "../offer/offer.template.js";
import { PAGE_TEXTS } from "../texts/page-texts.js";
import { WORDS } from "../texts/words.js";
import { ACCEPT } from "./accepted-files.js";
import { ATTEMPT, type FormField, STAMP, TRAP } from "./application-fields.js";
import { consentBoxes, guardianFields } from "./apply-choices.template.js";
import { errorOf, type FieldView, label, labelOf, line, state } from "./field.template.js";
import { answered } from "./question-fields.js";
import { QUESTION_TEXTS } from "./question-texts.js";
import { type QuestionsView, questionsTemplate } from "./questions.template.js";
import { titleOf } from "./title-of.js";

export interface ApplyView extends OfferView, FieldView, Pick<QuestionsView, "typed"> {
  /** Why "" could be sent, where no field is to blame. */
  failure?: string | undefined;
  attempt: string;
  stamp: string;
}

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
        ${line(view, "firstName", "text", { autocomplete: "given-name", isRequired: true })}
        ${line(view, "lastName", "text", { autocomplete: "family-name", isRequired: true })}
        ${line(view, "email", "email", { autocomplete: "email", isRequired: true })}
        ${line(view, "phone", "tel", { autocomplete: "tel" })}
        ${guardianFields(view)}
        ${message(view)}
        ${questionsTemplate({ ...view, questions: offer.questions })}
        ${consentBoxes(view)}
        ${cv(view)}
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
      <p>${values.guardianEmail ? form.sentToGuardian(values.guardianEmail) : form.sentNext(values.email)}</p>
      <p><a href="${linkFrom(page, "/offers")}">${PAGE_TEXTS[language].apply.others}</a></p>
    </div>`;
}

/** First of all, with links to the fields: whoever cannot see them all learns at once what to do. */
function whatIsWrong({ language, offer, errors, failure }: ApplyView) {
  const { form } = WORDS[language];
  const texts = PAGE_TEXTS[language].apply;
  const wrong = Object.entries(errors) as [FormField, string][]; // Safe: the keys are the type's own.
  if (!wrong.length && !failure) return "";
  return html`<div class="errors" role="alert" tabindex="-1" autofocus>
        ${failure ? html`<p><b>${form.failed}</b> ${failure}</p>` : html`<p><b>${texts.errors}</b></p>`}
        <ul>${wrong.map(([name, text]) => html`<li><a href="${`#${name}`}">${called(offer, language, name)}</a>${WORDS[language].detail.colon}${text}</li>`)}</ul>
        <p>${texts.fileAgain}</p>
      </div>`;
}

function called({ questions }: ApplyView["offer"], language: Language, name: FormField): string {
  const asked = answered(name);
  if (!asked.isAnswer) return labelOf(language, asked.field);
  const question = questions?.schema.properties[asked.name];
  return question ? titleOf(question, language) : QUESTION_TEXTS[language].title;
}

const message = (view: ApplyView) => html`<div class="field wide">
          ${label(view, "message", true)}${errorOf(view, "message")}
          <textarea id="message" name="message" rows="5" maxlength="3000" ${state(view, "message")}>${view.values.message}</textarea>
        </div>`;

const cv = (view: ApplyView) => html`<div class="field wide">
          ${label(view, "cv")}
          <p class="muted" id="cv-hint">${WORDS[view.language].form.cvLimits}</p>${errorOf(view, "cv")}
          <input id="cv" name="cv" type="file" required accept="${ACCEPT}" ${state(view, "cv", "cv-hint")}>
        </div>`;
