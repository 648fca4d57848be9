import { localSimulations } from "@alternance-kit/core/local-simulations";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../define/cost-simulator.js";
import { fillIn } from "../testing/fill-in.js";
import { never, offline } from "../testing/replies.js";
import type { AlternanceCostSimulator, CostSimulatorClient } from "./cost-simulator.js";

interface Args {
  lang: string;
  share: boolean;
  client: CostSimulatorClient;
}
type Story = StoryObj<Args>;
type Play = NonNullable<Story["play"]>;

const ANSWERS = {
  birthDate: "2007-05-20",
  diplomaLevel: "6",
  startsOn: "2026-12-01",
  durationMonths: "36",
  headcount: "12",
};

const LONGEST_WAIT_MS = 3_000;

/** Waits until the simulator shows what is selected. */
async function shown(simulator: AlternanceCostSimulator, selector: string): Promise<void> {
  const end = Date.now() + LONGEST_WAIT_MS;
  while (!simulator.shadowRoot?.querySelector(selector) && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 20));
  await simulator.updateComplete;
}

/** Types, leaves the field, and waits for what is selected. */
const type =
  (values: Record<string, string>, selector: string): Play =>
  async ({ canvasElement }) => {
    const simulator = canvasElement.querySelector<AlternanceCostSimulator>("alternance-cost-simulator");
    const root = simulator?.shadowRoot;
    if (!simulator || !root) return;
    await shown(simulator, "form");
    if (Object.keys(values).some((name) => !(name in ANSWERS))) {
      root.querySelector("[part=refine]")?.setAttribute("open", "");
      await shown(simulator, "#idcc");
    }
    for (const [name, value] of Object.entries(values)) {
      fillIn(simulator, { [name]: value });
      await simulator.updateComplete;
    }
    root.querySelector("form")?.dispatchEvent(new Event("change", { bubbles: true }));
    await shown(simulator, selector);
  };

const FIGURE = "[part=amount]";
const answered = (values: Record<string, string> = {}): Play => type({ ...ANSWERS, ...values }, FIGURE);

const meta: Meta<Args> = {
  title: "Cost simulator",
  component: "alternance-cost-simulator",
  render: ({ lang, share, client }) => html`
    <alternance-cost-simulator lang=${lang} ?share=${share} .client=${client}></alternance-cost-simulator>
  `,
  args: {
    lang: "fr",
    share: false,
    client: { simulations: localSimulations({ today: () => "2026-11-22" }) },
  },
};
export default meta;

export const Asking: Story = {};
export const OneAnswerLeft: Story = { play: type({ ...ANSWERS, birthDate: "" }, "form") };
export const Invalid: Story = {
  play: type({ ...ANSWERS, birthDate: "2013-01-01", headcount: "-1" }, "[part=error]"),
};
export const InvalidRefinement: Story = { play: type({ ...ANSWERS, distanceShare: "120" }, "[part=error]") };
export const Reckoning: Story = {
  args: { client: { simulations: { cost: never } } },
  play: type(ANSWERS, "[aria-busy=true]"),
};
export const Offline: Story = {
  args: { client: { simulations: { cost: offline } } },
  play: type(ANSWERS, "[part=failure]"),
};
export const Answered: Story = { play: answered() };
export const AnsweredInEnglish: Story = { args: { lang: "en" }, play: answered() };
export const MonthByMonth: Story = {
  play: async (context) => {
    await answered()(context);
    const simulator =
      context.canvasElement.querySelector<AlternanceCostSimulator>("alternance-cost-simulator");
    simulator?.shadowRoot?.querySelector("[part=months]")?.setAttribute("open", "");
    if (simulator) await shown(simulator, "table");
  },
};
export const Refined: Story = {
  play: answered({
    birthDate: "2004-02-11",
    idcc: "1486",
    coefficient: "240",
    npecAnnualCents: "8 000",
    schoolChargeCents: "600",
  }),
};
export const LargeEmployer: Story = { play: answered({ headcount: "400" }) };
export const AidNotDecided: Story = { play: answered({ startsOn: "2027-09-01" }) };
export const Shared: Story = { args: { share: true }, play: answered() };
