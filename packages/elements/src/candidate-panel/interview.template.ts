import type { SlotValues } from "@alternance-kit/core/interview-proposal";
import { canProposeInterview, INTERVIEW_SLOTS } from "@alternance-kit/domain/interview";
import { html, nothing, type TemplateResult } from "lit";
import { shortTime } from "../candidate-pipeline/short-date.js";
import { textOf } from "../internal/problem-text.js";
import type { ApplicationView } from "./candidate-panel.view.js";

/** What was proposed and chosen, and a form to propose slots, anew if need be. */
export function interview(view: ApplicationView) {
  const { application, words } = view;
  const canPropose = canProposeInterview(application.status);
  if (!canPropose && !application.interview) return nothing;
  return html`
    <section>
      <h3>${words.interview}</h3>
      ${proposed(view)}
      ${
        canPropose
          ? html`<details>
              <summary>${application.interview ? words.proposeOthers : words.propose}</summary>
              ${form(view)}
            </details>`
          : nothing
      }
    </section>
  `;
}

function proposed({ application: { interview }, words, language, download }: ApplicationView) {
  if (!interview) return nothing;
  const { slots, chosen, place, url } = interview;
  return html`
    <ul>
      ${slots.map(
        ({ startsAt, endsAt }, i) => html`
          <li class=${i === chosen ? "chosen" : ""}>
            ${shortTime(startsAt, language)} – ${shortTime(endsAt, language).split(" ").at(-1)}
            ${i === chosen ? html`<strong>· ${words.chosen}</strong>` : nothing}
          </li>
        `,
      )}
    </ul>
    ${place ? html`<p>${place}</p>` : nothing}
    ${url ? html`<p><a href=${url} target="_blank" rel="noopener noreferrer">${url}</a></p>` : nothing}
    ${
      chosen === null
        ? html`<p class="muted">${words.awaitsChoice}</p>`
        : html`<button type="button" part="button" @click=${() => download("calendar")}>${words.calendar}</button>`
    }
  `;
}

function form({ application: { id }, words, texts, papers, desk }: ApplicationView): TemplateResult {
  const { interview: paper } = papers;
  const { slots, place, url } = paper.values;
  const change = (index: number, said: Partial<SlotValues>) =>
    desk.plan(id, { slots: slots.map((slot, i) => (i === index ? { ...slot, ...said } : slot)) });
  const propose = async (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const isSent = await desk.propose(id);
    if (isSent) form.closest("details")?.removeAttribute("open");
    else requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid]")?.focus());
  };
  return html`
    <form class="paper" novalidate @submit=${propose}>
      <p class="muted">${words.slotsHint}</p>
      ${slots.map((slot, i) => slotFields({ words, errors: paper.errors }, slot, i, change))}
      <div class="row">
        ${
          slots.length < INTERVIEW_SLOTS.most
            ? html`<button type="button" part="button"
                @click=${() => desk.plan(id, { slots: [...slots, { date: "", time: "", minutes: slots.at(-1)?.minutes ?? 45 }] })}>
                ${words.addSlot}</button>`
            : nothing
        }
        ${
          slots.length > 1
            ? html`<button type="button" part="button" @click=${() => desk.plan(id, { slots: slots.slice(0, -1) })}>
                ${words.removeSlot}</button>`
            : nothing
        }
      </div>
      ${line("place", words.place, place)} ${line("url", words.url, url)}
      ${
        paper.status === "failed"
          ? html`<p class="error" role="alert">${words.notSent} ${textOf({ ...texts.problems, ...words.problems }, paper.code)}</p>`
          : nothing
      }
      <button class="primary" part="button primary-button" aria-disabled=${paper.status === "sending"}>
        ${paper.status === "sending" ? words.sending : words.sendSlots}
      </button>
    </form>
  `;

  function line(name: "place" | "url", label: string, value: string): TemplateResult {
    return html`
      <div class="field">
        <label for=${name}>${label}</label>
        <input id=${name} part="input" type=${name === "url" ? "url" : "text"} .value=${value}
          aria-invalid=${paper.errors[name] ? "true" : nothing} aria-describedby=${paper.errors[name] ? `${name}-error` : nothing}
          @input=${({ target }: Event) => desk.plan(id, { [name]: (target as HTMLInputElement).value })} />
        ${problem({ words, errors: paper.errors }, name)}
      </div>
    `;
  }
}

type Wrong = Pick<ApplicationView, "words"> & { errors: Readonly<Record<string, string>> };

const problem = ({ words, errors }: Wrong, name: string) => {
  const code = errors[name];
  return code
    ? html`<p class="error" part="error" id="${name}-error">${textOf(words.errors, code, name)}</p>`
    : nothing;
};

function slotFields(
  wrong: Wrong,
  { date, time, minutes }: SlotValues,
  index: number,
  change: (index: number, said: Partial<SlotValues>) => void,
): TemplateResult {
  const { words, errors } = wrong;
  const name = `slot-${index}`;
  const describedBy = errors[name] ? `${name}-error` : nothing;
  const input = (key: "date" | "time", value: string) => html`
    <input part="input" type=${key} aria-label=${words.slotPart[key]} .value=${value}
      aria-invalid=${errors[name] ? "true" : nothing} aria-describedby=${describedBy}
      @input=${({ target }: Event) => change(index, { [key]: (target as HTMLInputElement).value })} />
  `;
  return html`
    <fieldset>
      <legend>${words.slot(index + 1)}</legend>
      <div class="slot">
        ${input("date", date)} ${input("time", time)}
        <select part="input" aria-label=${words.slotPart.minutes}
          @change=${({ target }: Event) => change(index, { minutes: Number((target as HTMLSelectElement).value) })}>
          ${[15, 30, 45, 60, 90, 120].map((n) => html`<option value=${n} ?selected=${n === minutes}>${words.minutes(n)}</option>`)}
        </select>
      </div>
      ${problem(wrong, name)}
    </fieldset>
  `;
}
