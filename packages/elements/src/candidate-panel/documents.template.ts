import type { DeskFile } from "@alternance-kit/core/candidate-desk";
import type { CvDescription } from "@alternance-kit/sdk/types";
import { html, nothing } from "lit";
import type { ApplicationView } from "./candidate-panel.view.js";

export function documents({ application, words, download }: ApplicationView) {
  const files: readonly (readonly [DeskFile, CvDescription | null])[] = [
    ["cv", application.cv],
    ["document", application.document],
    ["answer", application.answerFile],
  ];
  const sent = files.flatMap(([kind, file]) => (file ? [{ kind, file }] : []));
  if (sent.length === 0) return nothing;
  return html`
    <section>
      <h3>${words.documents}</h3>
      <ul class="files">
        ${sent.map(
          ({ kind, file: { fileName, sizeBytes, scan } }) => html`
            <li>
              <span>${fileName} <span class="muted">${words.size(sizeBytes)} · ${words.scans[scan]}</span></span>
              ${
                scan === "infected"
                  ? nothing
                  : html`<button type="button" part="button" aria-label=${words.downloadName(fileName)}
                      @click=${() => download(kind)}>${words.download}</button>`
              }
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
