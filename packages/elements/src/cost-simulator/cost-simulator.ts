import { type CostSimulator, createCostSimulator } from "@alternance-kit/core/cost-simulator";
import { fromQuery } from "@alternance-kit/core/cost-simulator-link";
import type { SimulatorErrors, SimulatorValues } from "@alternance-kit/core/cost-simulator-state";
import type { CostOverrides } from "@alternance-kit/domain/cost-input";
import type { CostSimulation } from "@alternance-kit/domain/cost-simulation";
import type { PropertyDeclarations, PropertyValues, TemplateResult } from "lit";
import type { CostDetails } from "../cost-details/cost-details.js";
import { COST_DETAILS } from "../cost-details/cost-details.lazy.js";
import { COST_DETAILS_TEXTS } from "../cost-details/cost-details.texts.js";
import { AlternanceElement } from "../internal/alternance-element.js";
import { baseStyles } from "../internal/base.styles.js";
import { fieldsStyles } from "../internal/fields.styles.js";
import type { CostSimulatorTexts } from "../locales/fr/cost-simulator.js";
import { SimulationUpdatedEvent } from "./cost-simulator.events.js";
import { styles } from "./cost-simulator.styles.js";
import { template } from "./cost-simulator.template.js";
import { COST_SIMULATOR_TEXTS } from "./cost-simulator.texts.js";
import type { Details } from "./cost-simulator.view.js";

/** The day it is in France; ISO date. */
const todayInFrance = (): string => new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Paris" });

/** Attributes that answer a question beforehand, and the field each fills. */
const DEFAULTS = {
  idcc: "idcc",
  headcount: "headcount",
  level: "diplomaLevel",
  duration: "durationMonths",
  start: "startsOn",
} as const;
type Default = keyof typeof DEFAULTS;
const NAMES = Object.keys(DEFAULTS) as Default[]; // Safe: the keys of the table above.

/**
 * Reckons what an apprentice costs, month by month, in the visitor's browser: no key, no request.
 *
 * @slot - Shown before the script has come.
 * @fires {SimulationUpdatedEvent} alternance-simulation-updated - The answers give other figures.
 * @fires {AlternanceErrorEvent} alternance-error - The tables do not know (`pay_before_tables`), or a part did not come (`load_failed`).
 * @csspart root - The whole. @csspart title - Its heading. @csspart form - The questions. @csspart refine - The optional ones. @csspart field - A label with its control and error.
 * @csspart label - A label. @csspart input - A control. @csspart error - What is wrong with a field. @csspart figure - The answer in one line. @csspart amount - Its amount.
 * @csspart totals - The whole contract. @csspart facts - Names and amounts. @csspart payer - What one of the three pays. @csspart details - Chart, table, notes and sources.
 * @csspart chart - The chart. @csspart legend - What its colours mean. @csspart table - The months. @csspart notes - What to know. @csspart sources - The texts applied. @csspart button - Any button.
 * @cssproperty --alternance-accent - Buttons, focus and pay. @cssproperty --alternance-on-accent - Text on the accent. @cssproperty --alternance-aid - The state's aid in the chart.
 * @cssproperty --alternance-text - Text. @cssproperty --alternance-muted - Secondary text. @cssproperty --alternance-surface - Background.
 * @cssproperty --alternance-border - Lines. @cssproperty --alternance-danger - Errors. @cssproperty --alternance-radius - Corners.
 * @cssproperty --alternance-space - The unit of spacing. @cssproperty --alternance-font - Font family.
 */
export class AlternanceCostSimulator extends AlternanceElement<CostSimulator, CostSimulatorTexts> {
  static override styles = [baseStyles, fieldsStyles, styles];
  static override properties: PropertyDeclarations = {
    ...Object.fromEntries(NAMES.map((name) => [name, {}])),
    share: { type: Boolean },
    param: {},
    overrides: { attribute: false },
    today: { attribute: false },
  };

  /** Four digits: the collective agreement. */
  idcc = "";
  /** Employees, a yearly mean. */
  headcount = "";
  /** The level prepared, 3 to 7. */
  level = "";
  /** Months. */
  duration = "";
  /** First day of the contract; ISO date. */
  start = "";
  /** Keeps the answers in the page's address, and offers to copy it. */
  share = false;
  /** What the names of the parameters in the page's address begin with. */
  param = "cost-";
  /** Rows that win over the tables of this version: amounts decided since, with their source and date. */
  overrides?: CostOverrides;
  /** Stands in for the calendar: ISO date. */
  today = "";

  protected override readonly sources: readonly string[] = ["overrides", "today"];
  protected override readonly texts = COST_SIMULATOR_TEXTS;
  /** A field being typed in: what is wrong with it is told once it is left. */
  #typing = "";
  #told: CostSimulation | undefined;
  #explain: CostDetails | undefined;

  protected override createStore(): CostSimulator {
    const shared = this.share ? fromQuery(new URLSearchParams(location.search), this.param) : {};
    const initial = { ...this.#defaults(NAMES), ...shared, ...this.store?.get().values };
    return createCostSimulator({ today: this.today || todayInFrance(), overrides: this.overrides, initial });
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
    const state = this.store?.get();
    if (state?.status !== "answered" || state.simulation === this.#told) return;
    const { simulation, firstYearPerMonthCents } = state;
    this.#told = simulation;
    const { totals, years, notes, checkedOn } = simulation;
    this.dispatchEvent(
      new SimulationUpdatedEvent({ firstYearPerMonthCents, totals, years, notes, checkedOn }),
    );
  }

  protected override failureOf(simulator: CostSimulator): string | undefined {
    const state = simulator.get();
    return state.status === "unknown" ? state.reason : undefined;
  }

  protected override content(simulator: CostSimulator, texts: CostSimulatorTexts): TemplateResult {
    const state = simulator.get();
    return template({
      state: state.status === "asking" ? { ...state, errors: this.#settled(state.errors) } : state,
      texts,
      language: this.language,
      details: this.#details(simulator),
      isSilenced: this.isSilenced,
      edit: this.#edit,
      settle: this.#settle,
      retryDetails: this.#retryDetails,
    });
  }

  #defaults(names: readonly Default[]): Partial<SimulatorValues> {
    return Object.fromEntries(names.map((name) => [DEFAULTS[name], String(this[name] ?? "")]));
  }

  #settled({ ...errors }: SimulatorErrors): SimulatorErrors {
    return Object.fromEntries(Object.entries(errors).filter(([field]) => field !== this.#typing));
  }

  #details(simulator: CostSimulator): Details {
    const state = simulator.get();
    if (state.status !== "answered") return { status: "coming" };
    const details = this.bring(COST_DETAILS);
    const words = this.bring(COST_DETAILS_TEXTS[this.language]);
    if (!details || !words) return { status: this.hasFailedToLoad ? "failed" : "coming" };
    this.#explain ??= details.createCostDetails(this);
    const { language } = this;
    return { status: "here", ...this.#explain({ state, words, language, askFunding: this.#askFunding }) };
  }

  readonly #edit = ({ target }: Event): void => {
    const { name, type, checked, value } = target as HTMLInputElement;
    if (!name) return;
    this.#typing = name;
    // Safe: each control that has a name is named after its value.
    this.store?.edit({ [name]: type === "checkbox" ? (checked ? "yes" : "") : value });
  };

  readonly #settle = (): void => {
    this.#typing = "";
    this.requestUpdate();
  };

  readonly #askFunding = (): void => {
    this.renderRoot.querySelector("details")?.setAttribute("open", "");
    this.focusOn("#npecAnnual");
  };

  readonly #retryDetails = (): void => {
    this.hasFailedToLoad = false;
    this.requestUpdate();
  };
}
