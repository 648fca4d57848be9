import { type Snippet, THEME, type ThemeToken } from "@alternance-kit/elements/server";
import { html, raw } from "hono/html";
import type { Language } from "../html/language.js";
import { dataBlock } from "../html/render-html.js";
import { PAGE_TEXTS } from "../texts/page-texts.js";
import { BUILT, type BuiltTag, type ElementOption, optionsOf } from "./element-options.js";

export interface BuilderView {
  language: Language;
  tag: BuiltTag;
  /** What was asked for, by the names of the fields. */
  values: Readonly<Record<string, string>>;
  snippet: Snippet;
  /** For the script: where things are, and what it says. */
  said: object;
}

/** Works as a form that is sent; with its script, at each keystroke. */
export function builderTemplate(view: BuilderView) {
  const { language, said, tag, snippet } = view;
  const { builder: texts } = PAGE_TEXTS[language];
  return html`<h1>${texts.title}</h1>
    <p class="muted">${texts.intro}</p>
    <div class="builder">
      <form id="builder" method="get" action="/embed">
        ${language === "en" ? html`<input type="hidden" name="lang" value="en">` : ""}
        <fieldset>
          <legend>${texts.element}</legend>
          <select name="element" aria-label="${texts.element}">
            ${Object.keys(BUILT).map((name) => html`<option value="${name}" ${raw(name === tag ? "selected" : "")}>${texts.elements[name] ?? name}</option>`)}
          </select>
        </fieldset>
        <fieldset>
          <legend>${texts.options}</legend>
          ${keyField(view)}${languageField(view)}${optionsOf(tag).map((option) => optionField(view, option))}
        </fieldset>
        <fieldset>
          <legend>${texts.colours}</legend>
          <p class="muted">${texts.coloursHint}</p>
          ${Object.entries(THEME).map(([name, token]) => tokenField(view, name, token))}
        </fieldset>
        <noscript><button>${texts.update}</button></noscript>
      </form>
      <div class="blocks">
        <section><h2 id="preview-title">${texts.preview}</h2>
          <div id="preview" role="region" tabindex="0" aria-labelledby="preview-title"><noscript>${texts.needsScript}</noscript></div></section>
        <section aria-labelledby="contrast-title"><h2 id="contrast-title">${texts.contrast}</h2>
          <p class="muted">${texts.contrastHint}</p><p id="verdict" role="status"></p>
          <table><thead><tr><th scope="col">${texts.pair}</th><th scope="col">${texts.ratio}</th><th scope="col">${texts.verdict}</th></tr></thead><tbody id="contrasts"></tbody></table></section>
        ${block(view, "tag", texts.tag, "", snippet.tag)}
        ${block(view, "css", texts.css, texts.cssHint, snippet.css)}
        ${block(view, "policy", texts.policy, texts.policyHint, snippet.policy)}
        ${block(view, "pinnedScript", texts.pinned, texts.pinnedHint, snippet.pinnedScript)}
        <p id="copied" role="status"></p>
      </div>
    </div>
    ${dataBlock("application/json", said, "said")}`;
}

function keyField({ language, values }: BuilderView) {
  const { builder: texts } = PAGE_TEXTS[language];
  return html`<div class="field"><label for="key">${texts.key}</label><p class="muted" id="key-hint">${texts.keyHint}</p>
            <input id="key" name="publishable-key" value="${values["publishable-key"] ?? ""}" aria-describedby="key-hint" autocomplete="off" spellcheck="false"></div>`;
}

function languageField({ language, values }: BuilderView) {
  const { builder: texts } = PAGE_TEXTS[language];
  return html`<div class="field"><label for="tag-lang">${texts.language}</label>
            <select id="tag-lang" name="tag-lang">${Object.entries(texts.languages).map(([code, name]) => html`<option value="${code}" ${raw(code === (values["tag-lang"] ?? "") ? "selected" : "")}>${name}</option>`)}</select></div>`;
}

function optionField({ values }: BuilderView, { name, kind }: ElementOption) {
  const id = `option-${name}`;
  const value = values[name] ?? "";
  if (kind === "flag")
    return html`<div class="flag"><input id="${id}" type="checkbox" name="${name}" value="true" ${raw(value ? "checked" : "")}><label for="${id}"><code>${name}</code></label></div>`;
  return html`<div class="field"><label for="${id}"><code>${name}</code></label><input id="${id}" name="${name}" type="${kind}" value="${value}" autocomplete="off" spellcheck="false"></div>`;
}

function tokenField({ language, values }: BuilderView, name: string, { syntax, initial }: ThemeToken) {
  const texts = PAGE_TEXTS[language].builder;
  const purpose = texts.purposes[name] ?? name;
  const isColour = syntax === "<color>";
  return html`<div class="field"><label for="${name}">${purpose} <code class="muted">${name}</code></label><div class="pair"><input id="${name}" name="${name}" value="${values[name] ?? ""}" placeholder="${initial}" autocomplete="off" spellcheck="false">${isColour ? html`<input type="color" data-for="${name}" value="${sixDigits(values[name] ?? initial)}" aria-label="${texts.pick(purpose)}" hidden>` : ""}</div></div>`;
}

const block = (
  { language }: BuilderView,
  id: string,
  title: string,
  hint: string,
  text: string,
) => html`<section id="${id}-block" aria-labelledby="${id}-title" ${raw(text ? "" : "hidden")}><h2 id="${id}-title">${title}</h2>
          ${hint ? html`<p class="muted">${hint}</p>` : ""}
          <pre><code id="${id}">${text}</code></pre>
          <button type="button" data-copy="${id}" aria-label="${PAGE_TEXTS[language].builder.copyOf(title)}" hidden>${PAGE_TEXTS[language].builder.copy}</button></section>`;

/** As a colour picker takes it: `#rrggbb`. */
const sixDigits = (colour: string): string =>
  /^#[\da-f]{6}$/i.test(colour) ? colour : colour.replace(/^#([\da-f])([\da-f])([\da-f])$/i, "#$1$1$2$2$3$3");
