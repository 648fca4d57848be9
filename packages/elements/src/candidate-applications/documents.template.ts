import type { CandidateApplication } from "@alternance-kit/sdk/types";
import { html, nothing } from "lit";
import { type Language, LOCALES } from "../internal/language.js";
import type { OpenSpaceView } from "./candidate-applications.view.js";

/** The files of an application, each to be had back; not one in which a virus was found. */
export function documents(view: OpenSpaceView, { id, documents: files }: CandidateApplication) {
  const { state, words, language, download } = view;
  return files.length
    ? html`
      <div part="documents">
        <h4>${words.documents}</h4>
        <ul class="files">
          ${files.map(({ kind, fileName, sizeBytes, scan }) => {
            const size = sizeText(sizeBytes, words.sizeUnits, language);
            const name = `${words.download}${words.colon}${fileName}`;
            return html`<li>
              ${words.documentKinds[kind]}${words.colon}${
                scan === "infected"
                  ? fileName
                  : html`<button type="button" class="plain" part="button" aria-label=${name} aria-disabled=${!!state.doing} @click=${() => download(id, kind)}>${fileName}</button>`
              }
              <span class="muted">(${scan === "infected" ? words.infected : size})</span>
            </li>`;
          })}
        </ul>
      </div>
    `
    : nothing;
}

/** Three figures are enough to know a file by. */
function sizeText(bytes: number, units: readonly [string, string, string], language: Language): string {
  const power = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const size = (bytes / 1_000 ** power).toLocaleString(LOCALES[language], { maximumSignificantDigits: 3 });
  return `${size} ${units[power]}`;
}
