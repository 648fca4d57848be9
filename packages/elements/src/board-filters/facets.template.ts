import { html, nothing, type TemplateResult } from "lit";
import type { BoardFiltersView } from "./board-filters.view.js";
import { namesOf, withValue } from "./value-names.js";

const FACETS = ["department", "level", "contract", "remote", "rhythm", "skills"] as const;
type FacetName = (typeof FACETS)[number];

/** As many values as are shown until more are asked for. */
const FEW = 6;

interface Value {
  value: string | number;
  name: string;
  /** How many offers it would show, with what the other filters leave; none when it is not known. */
  count: { value: string | number; count: number; isExact: boolean } | undefined;
  isChosen: boolean;
}

/** What may be ticked, each with how many offers it would show. */
export const facets = (view: BoardFiltersView): (TemplateResult | typeof nothing)[] =>
  FACETS.map((name) => (view.isFixed(name) ? nothing : facet(view, name)));

function facet(view: BoardFiltersView, name: FacetName): TemplateResult | typeof nothing {
  const { words, isUnfolded, unfold } = view;
  const values = valuesOf(view, name);
  const shown = isUnfolded(name) ? values : values.filter(({ isChosen }, index) => isChosen || index < FEW);
  if (!values.length) return nothing;
  return html`
    <fieldset part="facet">
      <legend>${words.names[name]}</legend>
      ${shown.map((value) => tick(view, name, value))}
      ${
        values.length > FEW
          ? html`<button type="button" class="plain" aria-expanded=${isUnfolded(name)} @click=${() => unfold(name)}>
              ${isUnfolded(name) ? words.fewer : words.all(values.length)}
            </button>`
          : nothing
      }
    </fieldset>
  `;
}

const tick = (
  view: BoardFiltersView,
  facet: FacetName,
  { value, name, count, isChosen }: Value,
): TemplateResult => html`
  <label class="tick">
    <input
      type="checkbox"
      name="${view.urlPrefix}${facet}"
      value=${value}
      .checked=${isChosen}
      @change=${({ target }: Event) =>
        view.narrow(withValue(view, facet, value, (target as HTMLInputElement).checked))}
    />
    <span>${name}</span>
    <span class="muted">${count?.isExact === false ? view.words.atLeast(count.count) : (count?.count ?? 0)}</span>
  </label>
`;

/** Those that some offer has, and those chosen, in an order that no count changes: what is about to be clicked must not move. */
function valuesOf(view: BoardFiltersView, name: FacetName): Value[] {
  const { state, skills } = view;
  const names = namesOf(view, name);
  const chosen: readonly (string | number)[] = state.filters[name];
  const counted: readonly NonNullable<Value["count"]>[] = state.facets?.[name] ?? [];
  return (names ? Object.keys(names).sort((a, b) => order(names, name, a, b)) : skills)
    .map((key): Value => {
      const value = name === "level" ? Number(key) : key;
      return {
        value,
        name: names?.[key] ?? key,
        count: counted.find((one) => one.value === value),
        isChosen: chosen.includes(value),
      };
    })
    .filter(({ count, isChosen }) => count || isChosen);
}

/** Departments by name, all else as its names stand. */
const order = (names: Readonly<Record<string, string>>, facet: FacetName, a: string, b: string): number =>
  facet === "department" ? (names[a] ?? a).localeCompare(names[b] ?? b, "fr") : 0;
