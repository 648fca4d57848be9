import {
  type CostSimulator,
  type CostSimulatorOptions,
  createCostSimulator,
} from "@alternance-kit/core/cost-simulator";
import type { Answer, SimulatorValues } from "@alternance-kit/core/cost-simulator-state";
import { simulations } from "@alternance-kit/sdk/simulations";
import { nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import type { CostTable } from "../cost-table/cost-table.js";
import { COST_TABLE } from "../cost-table/cost-table.lazy.js";
import { AlternanceElement } from "../internal/alternance-element.js";
import { baseStyles } from "../internal/base.styles.js";
import type { CostSimulatorTexts } from "../locales/fr/cost-simulator.js";
import { SimulationUpdatedEvent } from "./cost-simulator.events.js";
import { styles } from "./cost-simulator.styles.js";
import { template } from "./cost-simulator.template.js";
import { COST_REFINEMENT_TEXTS, COST_SIMULATOR_TEXTS } from "./cost-simulator.texts.js";
import { SHARING } from "./sharing.lazy.js";

/** What the simulator asks of the SDK. */
export type CostSimulatorClient = Pick<CostSimulatorOptions, "simulations">;

/** Questions that the page may answer beforehand, and the attribute of each. */
const DEFAULTS = {
  idcc: "idcc",
  headcount: "headcount",
  diplomaLevel: "level",
  durationMonths: "duration",
  startsOn: "start",
} as const;
type Default = keyof typeof DEFAULTS;
const NAMES = Object.keys(DEFAULTS) as Default[]; // Safe: the keys of the table above.

/**
 * Reckons what an apprentice costs, month by month: the service does, with the operator's own values, and keeps nothing of what it is asked.
 *
 * @slot - Shown when the service cannot be reached, and before the script has come.
 * @fires {SimulationUpdatedEvent} alternance-simulation-updated - The answers give other figures.
 * @fires {AlternanceErrorEvent} alternance-error - The figures could not be had. Cancelable: the page tells of it itself.
 * @csspart root - The whole. @csspart title - Its heading. @csspart form - The questions. @csspart refine - The optional ones. @csspart field - A label with its control and error.
 * @csspart label - A label. @csspart input - A control. @csspart error - What is wrong with a field. @csspart figure - The answer in one line. @csspart amount - Its amount.
 * @csspart payer - What one of the three pays. @csspart details - Chart, table, notes and sources. @csspart chart - The chart. @csspart legend - What its colours mean.
 * @csspart table - The months. @csspart notes - What to know. @csspart sources - The texts applied. @csspart button - Any button. @csspart failure - Told when the figures could not be had.
 * @cssproperty --alternance-accent - Buttons, focus and pay. @cssproperty --alternance-on-accent - Text on the accent. @cssproperty --alternance-aid - The state's aid in the chart.
 * @cssproperty --alternance-text - Text. @cssproperty --alternance-muted - Secondary text. @cssproperty --alternance-surface - Background.
 * @cssproperty --alternance-border - Lines. @cssproperty --alternance-danger - Errors. @cssproperty --alternance-radius - Corners.
 * @cssproperty --alternance-space - The unit of spacing. @cssproperty --alternance-font - Font family.
 */
export class AlternanceCostSimulator extends AlternanceElement<CostSimulator, CostSimulatorTexts> {
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    ...Object.fromEntries(NAMES.map((name) => [name, { attribute: DEFAULTS[name] }])),
    share: { type: Boolean },
    param: {},
  };

  /** Stands in for the service: for pages that bring their own client, or reckon on the spot. */
  client?: CostSimulatorClient;
  /** Four digits: the collective agreement. */
  idcc = "";
  /** Employees, a yearly mean. */
  headcount = "";
  /** The level prepared, 3 to 7. */
  diplomaLevel = "";
  /** Months. */
  durationMonths = "";
  /** First day of the contract; ISO date. */
  startsOn = "";
  /** Offers a link that brings the answers back, and takes them from the page's address. */
  share = false;
  /** What the names of the parameters in the page's address begin with. */
  param = "cost-";

  protected override readonly texts = COST_SIMULATOR_TEXTS;
  /** A field being typed in: what is wrong with it is told once it is left. */
  #typing = "";
  #told: Answer | undefined;
  /** Names of the parts that have been unfolded: what is in them comes then. */
  readonly #unfolded = new Set<string>();
  #table: CostTable | undefined;
  #isCopied: boolean | undefined;
  #isRead = false;

  protected override createStore(): CostSimulator {
    const initial = { ...this.#defaults(NAMES), ...this.store?.get().values };
    const client = this.client ?? { simulations: simulations(this.http()) };
    return createCostSimulator({ ...client, initial, lang: () => this.language });
  }

  protected override started(simulator: CostSimulator): void {
    simulator.start();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { store } = this;
    super.willUpdate(changed);
    const names = NAMES.filter((name) => changed.has(name));
    if (store && store === this.store && names.length > 0) store.edit(this.#defaults(names));
  }

  protected override updated(): void {
    // An error is never folded away.
    this.renderRoot.querySelector("[aria-invalid]")?.closest("details")?.setAttribute("open", "");
    if (this.share && !this.#isRead && location.search.includes(this.param)) this.#readAddress();
    const state = this.store?.get();
    if (state?.status !== "answered" || state.answer === this.#told) return;
    const { simulation, firstYearPerMonthCents } = state.answer;
    this.#told = state.answer;
    const { totals, years, checkedOn } = simulation;
    const notes = simulation.notes.map(({ code }) => code);
    this.dispatchEvent(
      new SimulationUpdatedEvent({ firstYearPerMonthCents, totals, years, notes, checkedOn }),
    );
  }

  protected override failureOf(simulator: CostSimulator): string | undefined {
    const state = simulator.get();
    return state.status === "failed" ? state.failure : undefined;
  }

  protected override content(simulator: CostSimulator, texts: CostSimulatorTexts): TemplateResult {
    const state = simulator.get();
    const { language, isSilenced, share } = this;
    const found = Object.entries(state.errors).filter(([field]) => field !== this.#typing);
    return template({
      state: { ...state, errors: Object.fromEntries(found) },
      texts,
      refinements:
        this.#unfolded.has("refine") || found.length
          ? this.bring(COST_REFINEMENT_TEXTS[language])
          : undefined,
      language,
      isSilenced,
      share,
      isCopied: this.#isCopied,
      edit: this.#edit,
      settle: this.#settle,
      stay: (event) => event.preventDefault(),
      months:
        this.#unfolded.has("months") && "answer" in state && state.answer
          ? this.#months(state.answer)
          : nothing,
      unfold: ({ target }) => {
        const { open, part } = target as HTMLDetailsElement;
        if (open) this.#unfold(part.value);
      },
      print: this.#print,
      retry: simulator.retry,
      copy: this.#copy,
    });
  }

  #defaults(names: readonly Default[]): Partial<SimulatorValues> {
    return Object.fromEntries(names.map((name) => [name, this[name]]));
  }

  readonly #edit = ({ target }: Event): void => {
    const { name, type, checked, value } = target as HTMLInputElement;
    if (!name) return;
    this.#typing = name;
    this.#isCopied = undefined;
    // Safe: each control that has a name is named after its value.
    this.store?.edit({ [name]: type === "checkbox" && !checked ? "" : value });
  };

  readonly #settle = (): void => {
    this.#typing = "";
    this.requestUpdate();
  };

  #months({ simulation }: Answer): unknown {
    const { language } = this;
    const brought = this.bring(COST_TABLE[language]);
    if (!brought) return "…";
    const [{ createCostTable }, { costTable }] = brought;
    this.#table ??= createCostTable(this);
    return this.#table(costTable, simulation, language);
  }

  /** Folding and unfolding again asks anew for what did not come. */
  #unfold(part: string): void {
    this.renderRoot.querySelector(`details[part=${part}]`)?.setAttribute("open", "");
    this.#unfolded.add(part);
    this.hasFailedToLoad = false;
    this.requestUpdate();
  }

  /** With the months: paper cannot be clicked. */
  readonly #print = async (): Promise<void> => {
    this.#unfold("months");
    await this.updateComplete;
    print();
  };

  /** Once: what is typed afterwards is not to be taken back. */
  #readAddress(): void {
    const sharing = this.bring(SHARING);
    if (!sharing) return;
    this.#isRead = true;
    this.store?.edit(sharing.readAddress(this.param));
  }

  readonly #copy = async (): Promise<void> => {
    const { store, param } = this;
    const copied = SHARING.load().then(({ copyAddress }) => store && copyAddress(store.get().values, param));
    this.#isCopied = await copied.catch(() => undefined);
    this.requestUpdate();
  };
}
