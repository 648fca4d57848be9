import { correctionOf } from "@alternance-kit/core/candidate-space-correction";
import type { SpaceConsent } from "@alternance-kit/core/candidate-space-state";
import { CONSENT_TEXTS, consentText } from "@alternance-kit/domain/consents";
import type { CandidateApplication, Consent } from "@alternance-kit/sdk/types";
import { html, nothing, type TemplateResult } from "lit";
import type { OpenSpaceView } from "../candidate-applications/candidate-applications.view.js";
import { field } from "../internal/field.template.js";
import { dayText } from "../internal/language.js";
import type { CandidateDataTexts } from "../locales/fr/candidate-data.js";

export type CandidateData = typeof import("./candidate-data.js");

/** As they are shown; what was told at the sending comes first, and has no switch. */
const PURPOSES = ["school", "pool", "alerts", "disability"] as const satisfies readonly SpaceConsent[];

/** What was agreed to for an application: the whole sentence, when, and the switch, one way as easy as the other. */
export function choices(
  view: OpenSpaceView,
  words: CandidateDataTexts,
  application: CandidateApplication,
): TemplateResult {
  const { language } = view;
  const told = application.consents.findLast(({ purpose }) => purpose === "application");
  const sentence = told && consentText("application", told.textVersion);
  return html`
    <div class="stack">
      <p class="muted">${words.choices}</p>
      <ul class="choices">
        ${sentence ? html`<li><p>${sentence[language]}</p><p class="muted">${words.told(dayText(told.givenAt, language))}</p></li>` : nothing}
        ${PURPOSES.map((purpose) => choice(view, words, application, purpose))}
      </ul>
    </div>
  `;
}

function choice(
  { state, language, agree }: OpenSpaceView,
  words: CandidateDataTexts,
  { id, consents }: CandidateApplication,
  purpose: SpaceConsent,
): TemplateResult {
  const consent = consents.findLast((one) => one.purpose === purpose);
  const isGiven = consent?.withdrawnAt === null;
  // What holds is what was read then; what may be given is today's.
  const read = isGiven ? consentText(purpose, consent.textVersion) : undefined;
  const { [language]: sentence, version: textVersion } = read ?? CONSENT_TEXTS[purpose];
  const label = `consent-${purpose}-${id}`;
  return html`
    <li>
      <p id=${label}>${sentence}</p>
      <button
        type="button" role="switch" class="switch" part="switch" aria-checked=${isGiven} aria-labelledby=${label} aria-disabled=${!!state.doing}
        @click=${() => agree(id, purpose, { given: !isGiven, textVersion })}
      >${isGiven ? words.yes : words.no}</button>
      <p class="muted">${dated(consent, words, (date) => dayText(date, language))}</p>
    </li>
  `;
}

function dated(
  consent: Consent | undefined,
  words: CandidateDataTexts,
  day: (date: string) => string,
): string {
  if (!consent) return words.never;
  return consent.withdrawnAt ? words.withdrawn(day(consent.withdrawnAt)) : words.given(day(consent.givenAt));
}

/** What an open space shows of its own among them. */
export interface OwnDataSlots {
  /** What became of the last act. */
  outcome: TemplateResult;
  object: TemplateResult;
  eraseAll: TemplateResult;
}

/** What the law gives a person over their data: to put them right, get them, object, and have them erased. */
export function ownData(
  view: OpenSpaceView,
  words: CandidateDataTexts,
  { outcome, object, eraseAll }: OwnDataSlots,
): TemplateResult {
  const { state, export: take } = view;
  const isTaking = state.doing?.kind === "export";
  return html`
    ${outcome}
    <div class="data">
      ${correction(view, words)}
      <section class="stack">
        <h4>${words.export}</h4>
        <p class="muted">${words.exportHint}</p>
        <button type="button" part="button" aria-disabled=${!!state.doing} @click=${take}>${isTaking ? view.words.working : words.download}</button>
      </section>
      <section class="stack">
        <h4>${words.object}</h4>
        <p class="muted">${words.objectHint}</p>
        ${object}
      </section>
      <section class="stack">
        <h4>${words.erase}</h4>
        <p class="muted">${words.eraseHint}</p>
        ${eraseAll}
      </section>
    </div>
  `;
}

function correction(view: OpenSpaceView, words: CandidateDataTexts): TemplateResult {
  const { state, texts, correct, rectify } = view;
  const { person } = state.space;
  const isDoing = state.doing?.kind === "rectify";
  const values = correctionOf(person, state.typed.person);
  const fields = { state: { status: state.status, errors: state.errors, values }, texts };
  return html`
    <form class="stack" part="form" novalidate aria-labelledby="rectify" @submit=${rectify} @input=${correct}>
      <h4 id="rectify">${words.rectify}</h4>
      <p class="muted">${person.email}. ${words.rectifyHint}</p>
      <div class="fields">
        ${field(fields, "firstName", { autocomplete: "given-name" })} ${field(fields, "lastName", { autocomplete: "family-name" })}
        ${field(fields, "phone", { type: "tel", autocomplete: "tel", isOptional: true, isWide: true })}
      </div>
      <button class="primary" part="button primary-button" aria-disabled=${isDoing}>${isDoing ? view.words.working : words.save}</button>
    </form>
  `;
}
