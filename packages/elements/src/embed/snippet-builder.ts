import { type SnippetSource, snippetOf } from "../snippet-builder/snippet.js";
import { checkTheme } from "../theme/check-theme.js";
import type { Theme } from "../theme/tokens.js";

/** What the page says that holds the form: see the service's builder page. */
interface Said extends SnippetSource {
  tag: string;
  /** Shows the element before there is a key. */
  siteKey: string;
  texts: {
    enough: string;
    tooLow: string;
    tint: string;
    allEnough: string;
    /** With `{n}` in place of how many. */
    warning: string;
    copied: string;
    /** What each property colours, by its name. */
    purposes: Readonly<Record<string, string>>;
  };
}

/** What is tried out here is no state of this page. */
const NO_URL = "no-url";

const find = <Found extends Element>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};

const form = find<HTMLFormElement>("#builder");
// Safe: the page that loads this script wrote it.
const said = JSON.parse(find("#said").textContent ?? "") as Said;
const preview = document.createElement(said.tag);

/** The fields as they stand: looks by their custom property, all else by its attribute. */
function choices() {
  const attributes: Record<string, string> = {};
  const theme: Theme = {};
  for (const [name, value] of new FormData(form)) {
    // The first says which element this is, the second in which language the page speaks.
    if (typeof value !== "string" || name === "element" || name === "lang") continue;
    const of = name.startsWith("--") ? theme : attributes;
    Object.assign(of, { [name === "tag-lang" ? "lang" : name]: value.trim() });
  }
  return { tag: said.tag, attributes, theme };
}

/** Shows everything as chosen: the element itself, what to copy, and how well its texts are read. */
function update(): void {
  const chosen = choices();
  const { attributes, theme } = chosen;
  const shown = { ...attributes, "publishable-key": attributes["publishable-key"] || said.siteKey };
  for (const [name, value] of Object.entries(shown)) {
    if (!value) preview.removeAttribute(name);
    else if (preview.getAttribute(name) !== value) preview.setAttribute(name, value === "true" ? "" : value);
  }
  for (const box of form.querySelectorAll<HTMLInputElement>('[type="checkbox"]'))
    preview.toggleAttribute(box.name, box.checked || box.name === NO_URL);
  for (const { name, value } of form.querySelectorAll<HTMLInputElement>('[name^="--"]'))
    preview.style.setProperty(name, value.trim() || null);
  const snippet = snippetOf({ ...chosen, theme }, said);
  for (const [name, text] of Object.entries(snippet)) find(`#${name}`).textContent = text;
  find<HTMLElement>("#css-block").hidden = !snippet.css;
  contrasts();
}

function contrasts(): void {
  const { texts } = said;
  const checked = checkTheme(preview);
  const nameOf = (name: string) => (name === "tint" ? texts.tint : (texts.purposes[name] ?? name));
  find("#contrasts").replaceChildren(
    ...checked.map(({ pair, ratio, isEnough }) => {
      const row = document.createElement("tr");
      row.className = isEnough ? "" : "too-low";
      const cells = [
        `${nameOf(pair.text)} / ${nameOf(pair.behind)}`,
        `${(Math.floor(ratio * 100) / 100).toLocaleString(document.documentElement.lang)} : 1`,
        isEnough ? `✓ ${texts.enough}` : `✗ ${texts.tooLow}`,
      ].map((text, i) => {
        const cell = document.createElement(i ? "td" : "th");
        if (!i) cell.setAttribute("scope", "row");
        cell.textContent = text;
        return cell;
      });
      row.append(...cells);
      return row;
    }),
  );
  const low = checked.filter(({ isEnough }) => !isEnough).length;
  const verdict = find("#verdict");
  const told = low ? texts.warning.replace("{n}", `${low}`) : texts.allEnough;
  // Said again, it would be read again.
  if (verdict.textContent !== told) verdict.textContent = told;
  verdict.classList.toggle("error", low > 0);
}

/** A picker beside each colour: it shows what is written, and writes what is picked. */
function pair(picker: HTMLInputElement): void {
  const field = find<HTMLInputElement>(`[name="${picker.dataset["for"]}"]`);
  picker.hidden = false;
  picker.addEventListener("input", () => {
    field.value = picker.value;
    update();
  });
  field.addEventListener("input", () => {
    if (/^#[\da-f]{6}$/i.test(field.value)) picker.value = field.value;
  });
}

preview.setAttribute("loading", "eager");
preview.setAttribute(NO_URL, "");
find("#preview").replaceChildren(preview);
for (const picker of form.querySelectorAll<HTMLInputElement>("[data-for]")) pair(picker);
form.addEventListener("input", update);
form.addEventListener("change", ({ target }) => {
  // Another element has other options.
  if ((target as HTMLInputElement).name === "element") form.submit();
});
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(find(`#${button.dataset["copy"]}`).textContent ?? "");
    find("#copied").textContent = said.texts.copied;
  });
}
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", contrasts);
update();
