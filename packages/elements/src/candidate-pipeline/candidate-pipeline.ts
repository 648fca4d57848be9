import { createCandidatePipeline } from "@alternance-kit/core/candidate-pipeline";
import type {
  CandidatePipeline,
  MoveDetails,
  PipelinePorts,
} from "@alternance-kit/core/candidate-pipeline-port";
import type { CompanyMove, PipelineReader } from "@alternance-kit/core/candidate-pipeline-state";
import { applicationPipeline } from "@alternance-kit/sdk/application-pipeline";
import type { PropertyDeclarations, PropertyValues, TemplateResult } from "lit";
import { CANDIDATE_PANEL } from "../candidate-panel/candidate-panel.lazy.js";
import { CANDIDATE_PANEL_TEXTS } from "../candidate-panel/candidate-panel.texts.js";
import type { AskedMove, CandidatePanel } from "../candidate-panel/candidate-panel.view.js";
import { CANDIDATE_PLACEMENTS } from "../candidate-placements/candidate-placements.lazy.js";
import { CANDIDATE_TABLE } from "../candidate-table/candidate-table.lazy.js";
import { AlternanceElement } from "../internal/alternance-element.js";
import { baseStyles } from "../internal/base.styles.js";
import { failure } from "../internal/failure.template.js";
import type { CandidatePipelineTexts } from "../locales/fr/candidate-pipeline.js";
import { ApplicationMovedEvent, ApplicationOpenedEvent } from "./candidate-pipeline.events.js";
import { styles } from "./candidate-pipeline.styles.js";
import { template } from "./candidate-pipeline.template.js";
import { CANDIDATE_PIPELINE_TEXTS } from "./candidate-pipeline.texts.js";
import type { CandidatePipelineView, PipelineLayout, TableOrder } from "./candidate-pipeline.view.js";
import { showMenu } from "./menu.template.js";
import { saveDownload } from "./save-download.js";

/** What the pipeline asks of the SDK, whatever the session. */
export type CandidatePipelineClient = PipelinePorts;

/**
 * A company's candidates by stage, a school's students across offers, a training centre's contracts.
 * It asks with a client session, which the page's own server opens for the person who is logged in.
 *
 * @slot - Shown when the service cannot be reached, and before the script has come.
 * @fires {ApplicationMovedEvent} alternance-application-moved - A move was made here, and the service took it.
 * @fires {ApplicationOpenedEvent} alternance-application-opened - An application was opened to be read.
 * @fires {AlternanceErrorEvent} alternance-error - The list could not be had. Cancelable: the page tells of it itself.
 * @csspart root - The whole. @csspart toolbar - Title, layout, export. @csspart title - The heading. @csspart filters - What narrows the list.
 * @csspart input - A control. @csspart button - Any button. @csspart primary-button - The one that leads on. @csspart board - The columns.
 * @csspart column - A stage. @csspart card - An application. @csspart card-name - Opens it. @csspart move-button - Opens where it may go.
 * @csspart menu - Where it may go. @csspart table - The table. @csspart notice - Told of a move. @csspart failure - Told when the list did not come.
 * @csspart panel - An application being read. @csspart dialog - Asked before a move. @csspart error - What is wrong with a field.
 * @cssproperty --alternance-accent - Buttons and focus. @cssproperty --alternance-on-accent - Text on the accent.
 * @cssproperty --alternance-text - Text. @cssproperty --alternance-muted - Secondary text. @cssproperty --alternance-surface - Background.
 * @cssproperty --alternance-border - Lines. @cssproperty --alternance-danger - Errors. @cssproperty --alternance-radius - Corners.
 * @cssproperty --alternance-space - The unit of spacing. @cssproperty --alternance-font - Font family.
 */
export class AlternanceCandidatePipeline extends AlternanceElement<
  CandidatePipeline,
  CandidatePipelineTexts
> {
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    sessionToken: { attribute: "session-token" },
    renewSession: { attribute: false },
    as: {},
    layout: {},
  };

  /** Of a client session that the page's server opened (`cs_…`). A new one takes over without losing anything. */
  sessionToken = "";
  /** Asks the page's server for another session's token, when there is none or it is over. */
  renewSession?: () => Promise<string>;
  /** Who looks on: `company`, `school` or `training-centre`. */
  as: PipelineReader = "company";
  /** `board` or `table`, to begin with. */
  layout: PipelineLayout = "board";
  /** Stands in for the service: for pages that bring their own client. */
  client?: CandidatePipelineClient;

  protected override readonly sources = ["client", "serviceUrl", "as"];
  protected override readonly texts = CANDIDATE_PIPELINE_TEXTS;
  #menuOf: string | undefined;
  #asked: AskedMove | undefined;
  #order: TableOrder = { by: "receivedAt", isDescending: true };
  #panel: CandidatePanel | undefined;
  #notice: unknown;

  protected override createStore(): CandidatePipeline {
    this.#panel = undefined;
    const { client } = this;
    const connect = (token: string): CandidatePipelineClient => {
      const http = this.http(token);
      return (
        client ?? {
          applications: applicationPipeline(http),
          desk: async () => (await CANDIDATE_PANEL.load()).applicationDesk(http),
          placements: {
            list: async (query, options) =>
              (await CANDIDATE_PLACEMENTS.load()).placementList(http)(query, options),
          },
        }
      );
    };
    return createCandidatePipeline({
      reader: this.as,
      token: this.sessionToken || (client && "cs_client"),
      renewSession: () => this.renewSession?.() ?? Promise.reject(new Error("The page renews no session.")),
      connect,
    });
  }

  protected override started(pipeline: CandidatePipeline): void {
    pipeline.start();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = this.store;
    super.willUpdate(changed);
    if (before && before === this.store && changed.has("sessionToken") && this.sessionToken)
      before.useSession(this.sessionToken);
  }

  protected override failureOf(pipeline: CandidatePipeline): string | undefined {
    const { applications, placements, notice } = pipeline.get();
    if (notice !== this.#notice) {
      this.#notice = notice;
      if (notice?.kind === "moved") this.dispatchEvent(new ApplicationMovedEvent(notice.id, notice.to));
    }
    const list = this.as === "training-centre" ? placements : applications;
    return list.status === "failed" ? list.code : undefined;
  }

  protected override content(pipeline: CandidatePipeline, texts: CandidatePipelineTexts): TemplateResult {
    const state = pipeline.get();
    const view: CandidatePipelineView = {
      state,
      texts,
      language: this.language,
      reader: this.as,
      layout: this.layout,
      isSilenced: this.isSilenced,
      menuOf: this.#menuOf,
      // Brought only where it is looked at.
      table: this.layout === "table" ? this.bring(CANDIDATE_TABLE)?.table : undefined,
      placements:
        this.as === "training-centre" ? this.bring(CANDIDATE_PLACEMENTS)?.placementsTable : undefined,
      panel: undefined,
      order: this.#order,
      sort: (by) => {
        const { by: before, isDescending } = this.#order;
        this.#order = { by, isDescending: by === before ? !isDescending : by === "receivedAt" };
        this.requestUpdate();
      },
      lay: (layout) => {
        this.layout = layout;
      },
      narrow: pipeline.narrow,
      more: pipeline.more,
      retry: this.#retry,
      exportCsv: this.#export,
      open: this.#open,
      toggleMenu: (id) => this.#showMenuOf(this.#menuOf === id ? undefined : id),
      closeMenu: (id) => this.#menuOf === id && this.#showMenuOf(undefined),
      move: this.#move,
    };
    return template({ ...view, panel: this.#panelOf(pipeline, view) });
  }

  protected override updated(): void {
    const menu = this.renderRoot.querySelector<HTMLElement>("#menu");
    const button = this.renderRoot.querySelector(`[data-menu="${this.#menuOf}"]`);
    if (menu && button) showMenu(menu, button);
    this.#panel?.updated();
  }

  /** Brought when an application is first opened, or a move asks for something. */
  #panelOf(pipeline: CandidatePipeline, view: CandidatePipelineView): CandidatePipelineView["panel"] {
    if (!this.#panel && !this.#asked && !view.state.opened) return undefined;
    const script = this.bring(CANDIDATE_PANEL);
    const words = this.bring(CANDIDATE_PANEL_TEXTS[view.language]);
    if (script && words) this.#panel ??= script.createCandidatePanel(this, pipeline);
    if (this.#panel && words)
      return this.#panel.render({ ...view, words, asked: this.#asked, settle: this.#settle });
    return this.hasFailedToLoad
      ? failure(view.texts.problems.unreachable, view.texts.retry, this.#retry)
      : undefined;
  }

  readonly #retry = (): void => {
    this.hasFailedToLoad = false;
    this.requestUpdate();
    this.store?.retry();
  };

  readonly #export = async (): Promise<void> => {
    const download = await this.store?.exportCsv();
    if (download) await saveDownload(download);
  };

  readonly #open = (id: string): void => {
    this.store?.open(id);
    this.dispatchEvent(new ApplicationOpenedEvent(id));
  };

  #showMenuOf(id: string | undefined): void {
    this.#menuOf = id;
    this.requestUpdate();
  }

  /** To decline, a reason is asked for first; before a contract, whether it is meant: it takes a seat, and cannot be undone. */
  readonly #move = (id: string, to: CompanyMove): void => {
    this.#showMenuOf(undefined);
    if (to !== "declined" && to !== "placed") return void this.#moveNow(id, to);
    this.#asked = { id, to };
  };

  /** What was asked is answered, or given up (`undefined`). */
  readonly #settle = (details?: MoveDetails): void => {
    const asked = this.#asked;
    this.#asked = undefined;
    this.requestUpdate();
    if (asked && details) this.#moveNow(asked.id, asked.to, details);
  };

  /** The focus follows the card: to where it went, and back if it is refused. */
  async #moveNow(id: string, to: CompanyMove, details?: MoveDetails): Promise<void> {
    const done = this.store?.move(id, to, details);
    await this.#focusCard(id);
    if (!(await done)) await this.#focusCard(id);
  }

  async #focusCard(id: string): Promise<void> {
    await this.updateComplete;
    const { activeElement } = this.renderRoot as ShadowRoot;
    // Whoever has gone on elsewhere, or reads the application, stays there.
    if (activeElement && !activeElement.closest(".card, tr")) return;
    this.renderRoot.querySelector<HTMLElement>(`[data-id="${id}"] .name`)?.focus();
  }
}
