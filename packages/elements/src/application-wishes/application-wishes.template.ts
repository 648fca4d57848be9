import type { WishesValues } from "@alternance-kit/core/application-form-state";
import { ROME_OCCUPATIONS } from "@alternance-kit/domain/rome";
import { html, type TemplateResult } from "lit";
import type { ApplicationStepsView } from "../application-steps/application-steps.view.js";
import { choices } from "../application-steps/choices.template.js";
import { describedBy, type FieldOptions, field, framed, invalid } from "../internal/field.template.js";
import type { ApplicationWishesTexts } from "../locales/fr/application-wishes.js";

export interface ApplicationWishesView extends ApplicationStepsView {
  texts: ApplicationStepsView["texts"] & Omit<ApplicationWishesTexts, "errors">;
  wishTexts: ApplicationWishesTexts;
  /** What occupations are looked for by. */
  filter: string;
  look(event: Event): void;
}

type TextName = "school" | "course" | "portfolioUrl" | "startsAfter" | "startsBefore";

export const wishes = (view: ApplicationWishesView): TemplateResult => html`
  <div class="fields">
    ${occupations(view)} ${ticked(view, "departments", view.wishTexts.departments, view.wishTexts.departmentsHint)}
    ${text(view, "startsAfter", { type: "date" })} ${text(view, "startsBefore", { type: "date" })} ${level(view)}
    ${ticked(view, "rhythms", view.wishTexts.rhythms)} ${text(view, "school", { autocomplete: "organization" })}
    ${text(view, "course")} ${text(view, "portfolioUrl", { type: "url", hint: view.wishTexts.portfolioHint })}
    ${links(view)}
  </div>
`;

/** Accents and case are ignored. */
const folded = (words: string): string => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** All that hold each of the words, and those ticked: what was chosen stays in sight. */
function occupations(view: ApplicationWishesView): TemplateResult {
  const { wishTexts, filter, look, wish, state } = view;
  const { romeCodes } = state.values.wishes;
  const words = folded(filter).split(/\s+/);
  const matching = Object.entries(ROME_OCCUPATIONS).filter(([, label]) =>
    words.every((word) => folded(label).includes(word)),
  );
  const chosen = Object.entries(ROME_OCCUPATIONS).filter(
    ([code]) => romeCodes.includes(code) && !matching.some(([one]) => one === code),
  );
  const legend = wishTexts["wishes.romeCodes"];
  return html`
    <div class="wide occupations" part="occupations">
      ${choices(view, "wishes.romeCodes", {
        legend,
        hint: wishTexts.romeHint,
        isOptional: false,
        type: "checkbox",
        choices: [...chosen, ...matching],
        chosen: romeCodes,
        choose: (codes) => wish({ romeCodes: codes }),
        before: html`
          <input
            type="search"
            part="input"
            autocomplete="off"
            aria-label=${wishTexts.filter}
            placeholder=${wishTexts.filter}
            .value=${filter}
            @input=${look}
          />
          <p class="muted" role="status">${filter ? wishTexts.found(matching.length) : ""}</p>
        `,
      })}
    </div>
  `;
}

const ticked = (
  view: ApplicationWishesView,
  name: "departments" | "rhythms",
  names: Readonly<Record<string, string>>,
  hint?: string,
): TemplateResult =>
  choices(view, `wishes.${name}`, {
    legend: view.wishTexts[`wishes.${name}`],
    hint,
    isOptional: true,
    type: "checkbox",
    choices: Object.entries(names).sort(([a], [b]) => (name === "departments" ? a.localeCompare(b) : 0)),
    chosen: view.state.values.wishes[name],
    choose: (chosen) => view.wish({ [name]: chosen }),
  });

const changed =
  (view: ApplicationWishesView, read: (value: string) => Partial<WishesValues>) =>
  ({ target }: Event): void =>
    view.wish(read((target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value));

function text(view: ApplicationWishesView, name: TextName, options: FieldOptions = {}): TemplateResult {
  const key = `wishes.${name}` as const;
  const state = {
    ...view.state,
    values: { [key]: view.state.values.wishes[name] } as Record<typeof key, string>,
  };
  return html`<div @input=${changed(view, (value) => ({ [name]: value }))}>
    ${field({ texts: view.texts, state }, key, { ...options, isOptional: true })}
  </div>`;
}

function level(view: ApplicationWishesView): TemplateResult {
  const chosen = view.state.values.wishes.diplomaLevel;
  return framed(
    view,
    "wishes.diplomaLevel",
    { isOptional: true },
    html`<select
      id="wishes.diplomaLevel"
      name="wishes.diplomaLevel"
      part="input"
      @input=${changed(view, (value) => ({ diplomaLevel: value }))}
    >
      <option value="" .selected=${!chosen}>${view.words.choose}</option>
      ${Object.entries(view.wishTexts.levels).map(
        ([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`,
      )}
    </select>`,
  );
}

function links(view: ApplicationWishesView): TemplateResult {
  const options = { hint: view.wishTexts.linksHint, isOptional: true, isWide: true };
  return framed(
    view,
    "wishes.links",
    options,
    html`<textarea
      id="wishes.links"
      name="wishes.links"
      part="input"
      rows="2"
      inputmode="url"
      aria-invalid=${invalid(view, "wishes.links")}
      aria-describedby=${describedBy(view, "wishes.links", options)}
      .value=${view.state.values.wishes.links.join("\n")}
      @input=${changed(view, (value) => ({ links: value.split("\n") }))}
    ></textarea>`,
  );
}
