import { createCandidateDesk } from "@alternance-kit/core/candidate-desk";
import type { CandidatePipeline } from "@alternance-kit/core/candidate-pipeline-port";
import { html, type LitElement, nothing } from "lit";
import { nameOf } from "../candidate-pipeline/candidate-pipeline.view.js";
import { saveDownload } from "../candidate-pipeline/save-download.js";
import { applicationPanel } from "./application.template.js";
import { styles } from "./candidate-panel.styles.js";
import type { CandidatePanel } from "./candidate-panel.view.js";
import { moveDialog } from "./move-dialog.template.js";

export { applicationDesk } from "@alternance-kit/sdk/application-desk";

/** Once for each pipeline: what was typed of an application stays when its panel is closed. */
export function createCandidatePanel(host: LitElement, pipeline: CandidatePipeline): CandidatePanel {
  const desk = createCandidateDesk(pipeline);
  desk.subscribe(() => host.requestUpdate());
  const sheets = host.shadowRoot?.adoptedStyleSheets;
  if (styles.styleSheet && !sheets?.includes(styles.styleSheet)) sheets?.push(styles.styleSheet);

  return {
    render(view) {
      const { state, texts, asked } = view;
      const opened = state.opened ? pipeline.find(state.opened) : undefined;
      const moved = asked && pipeline.find(asked.id);
      return html`
        ${
          opened
            ? applicationPanel(
                {
                  ...view,
                  application: opened,
                  papers: desk.papersOf(opened.id),
                  desk,
                  name: nameOf(opened, texts),
                  download: async (file) => {
                    const download = await desk.fetch(opened.id, file);
                    if (download) await saveDownload(download);
                  },
                },
                pipeline.close,
              )
            : nothing
        }
        ${asked && moved ? moveDialog(view, asked, nameOf(moved, texts)) : nothing}
      `;
    },

    updated() {
      for (const dialog of host.renderRoot.querySelectorAll("dialog")) if (!dialog.open) dialog.showModal();
    },
  };
}
