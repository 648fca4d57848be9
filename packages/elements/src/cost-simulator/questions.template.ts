import { SYNTEC_COEFFICIENTS } from "@alternance-kit/domain/tables/syntec-grid";
import { html, nothing, type TemplateResult } from "lit";
import { box, choice, input } from "./control.template.js";
import type { CostSimulatorView } from "./cost-simulator.view.js";

/** The agreement whose grid the simulator knows. */
const SYNTEC = "1486";
/** From this headcount on, the aid hangs on a quota. */
const LARGE_FROM = 250;

/** The five questions, and what makes the answer finer. */
export function questions(view: CostSimulatorView): TemplateResult {
  const { texts, state } = view;
  return html`
    <form class="stack" part="form" novalidate aria-labelledby="title" @submit=${(event: Event) => event.preventDefault()}>
      <div class="fields">
        ${input(view, "birthDate", { type: "date", isRequired: true })}
        ${choice(view, "diplomaLevel", [["", texts.choose], ...Object.entries(texts.levels)], true)}
        ${input(view, "startsOn", { type: "date", isRequired: true })}
        ${input(view, "durationMonths", { inputmode: "numeric", isRequired: true })}
        ${input(view, "headcount", { hint: texts.headcountHint, inputmode: "numeric", isRequired: true })}
        ${Number(state.values.headcount) >= LARGE_FROM ? box(view, "quotaMet") : nothing}
      </div>
      <details part="refine">
        <summary>${texts.refine}</summary>
        <div class="fields">${refinements(view)}</div>
      </details>
    </form>
  `;
}

const refinements = (view: CostSimulatorView) => {
  const { texts, state } = view;
  return [
    input(view, "concludedOn", { type: "date", hint: texts.concludedOnHint }),
    choice(view, "firstTrainingYear", trainingYears(view)),
    input(view, "idcc", { hint: texts.idccHint, inputmode: "numeric" }),
    state.values.idcc.trim() === SYNTEC
      ? choice(view, "coefficient", [
          ["", texts.unknown],
          ...SYNTEC_COEFFICIENTS.map((one) => [`${one}`, `${one}`] as const),
        ])
      : nothing,
    input(view, "npecAnnual", { hint: texts.npecAnnualHint, inputmode: "decimal" }),
    input(view, "schoolCharge", { hint: texts.schoolChargeHint, inputmode: "decimal" }),
    input(view, "distanceShare", { inputmode: "decimal" }),
    box(view, "isDisabledWorker"),
    box(view, "isEmployersGroup"),
  ];
};

/** The first year is what an empty answer means. */
const trainingYears = ({ texts }: CostSimulatorView) =>
  Object.entries(texts.trainingYears).map(([year, label]) => [year === "1" ? "" : year, label] as const);
