import type { CandidateApplication } from "@alternance-kit/sdk/types";
import { html, nothing, type TemplateResult } from "lit";
import type { OpenSpaceView } from "./candidate-applications.view.js";
import { slotText } from "./moments.js";

/** The slots to choose from, or the one that was chosen. */
export function interview(view: OpenSpaceView, application: CandidateApplication) {
  const proposed = application.interview;
  if (!proposed || application.status !== "interview") return nothing;
  const chosen = proposed.chosen === null ? undefined : proposed.slots[proposed.chosen];
  const canChoose = application.can.includes("choose_slot");
  if (!chosen && !canChoose) return nothing;
  return html`
    <div class="panel tinted stack" part="interview">
      <h4>${view.words.interview}</h4>
      ${chosen ? appointment(view, application, chosen) : choice(view, application, proposed.slots)}
      ${where(view, proposed)}
    </div>
  `;
}

type Slot = NonNullable<CandidateApplication["interview"]>["slots"][number];

function choice(view: OpenSpaceView, { id }: CandidateApplication, slots: readonly Slot[]): TemplateResult {
  const { state, words, language, now, missing, pick, choose } = view;
  const wanted = state.typed.slots[id];
  const isDoing = state.doing?.kind === "slot" && state.doing.id === id;
  return html`
    <form class="stack" part="form" novalidate @submit=${(event: SubmitEvent) => choose(id, event)}>
      <fieldset aria-describedby="slots-${id}">
        <legend class="label">${words.slots}</legend>
        <p class="muted" id="slots-${id}">${words.slotsHint}</p>
        ${missing === `slot-${id}` ? html`<p class="error" part="error" role="alert">${words.slotMissing}</p>` : nothing}
        ${slots.map((slot, index) =>
          Date.parse(slot.startsAt) > now.getTime()
            ? html`<label class="option"><input
                type="radio" name="slot-${id}" .checked=${wanted === index} @change=${() => pick(id, index)}
              /><span>${slotText(slot, language)}</span></label>`
            : nothing,
        )}
      </fieldset>
      <button class="primary" part="button primary-button" aria-disabled=${isDoing}>
        ${isDoing ? words.working : words.choose}
      </button>
    </form>
  `;
}

const appointment = (
  { words, language, keepDate }: OpenSpaceView,
  application: CandidateApplication,
  chosen: Slot,
): TemplateResult => html`
  <p>${words.chosen} <b>${slotText(chosen, language)}</b></p>
  <div class="row"><button type="button" part="button" @click=${() => keepDate(application)}>${words.calendar}</button></div>
`;

const where = (
  { words }: OpenSpaceView,
  { place, url }: { place: string | null; url: string | null },
) => html`
  ${place ? html`<p>${words.place}${words.colon}${place}</p>` : nothing}
  ${url?.startsWith("https:") ? html`<p>${words.video}${words.colon}<a href=${url} target="_blank" rel="noopener noreferrer">${words.videoLink}</a></p>` : nothing}
`;
