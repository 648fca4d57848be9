import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../define/cost-simulator.js";
import { fillIn } from "../testing/fill-in.js";
import type { AlternanceCostSimulator } from "./cost-simulator.js";

interface Args {
  lang: string;
  today: string;
  share: boolean;
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

const simulatorIn = (canvas: HTMLElement) =>
  canvas.querySelector<AlternanceCostSimulator>("alternance-cost-simulator");

const type =
  (values: Record<string, string>, isLeft = true): Play =>
  async ({ canvasElement }) => {
    const simulator = simulatorIn(canvasElement);
    if (!simulator) return;
    await simulator.updateComplete;
    for (const [name, value] of Object.entries(values)) {
      fillIn(simulator, { [name]: value });
      await simulator.updateComplete;
    }
    if (isLeft)
      simulator.shadowRoot?.querySelector("form")?.dispatchEvent(new Event("change", { bubbles: true }));
    await simulator.updateComplete;
  };

const open =
  (values: Record<string, string>, selector: string): Play =>
  async (context) => {
    await type(values)(context);
    const simulator = simulatorIn(context.canvasElement);
    simulator?.shadowRoot?.querySelector(selector)?.setAttribute("open", "");
  };

const meta: Meta<Args> = {
  title: "Cost simulator",
  component: "alternance-cost-simulator",
  render: ({ lang, today, share }) => html`
    <alternance-cost-simulator lang=${lang} ?share=${share} .today=${today}></alternance-cost-simulator>
  `,
  args: { lang: "fr", today: "2026-11-22", share: false },
};
export default meta;

export const Asking: Story = {};
export const OneAnswerLeft: Story = { play: type({ ...ANSWERS, birthDate: "" }) };
export const Invalid: Story = { play: type({ ...ANSWERS, birthDate: "2013-01-01", headcount: "-1" }) };
export const InvalidRefinement: Story = { play: type({ ...ANSWERS, distanceShare: "120" }) };
export const Answered: Story = { play: type(ANSWERS) };
export const AnsweredInEnglish: Story = { args: { lang: "en" }, play: type(ANSWERS) };
export const MonthByMonth: Story = { play: open(ANSWERS, "[part=details] details") };
export const Refined: Story = {
  play: open(
    {
      ...ANSWERS,
      birthDate: "2004-02-11",
      idcc: "1486",
      coefficient: "240",
      npecAnnual: "8 000",
      schoolCharge: "600",
    },
    "[part=refine]",
  ),
};
export const LargeEmployer: Story = { play: type({ ...ANSWERS, headcount: "400" }) };
export const AidNotDecided: Story = { play: type({ ...ANSWERS, startsOn: "2027-09-01" }) };
export const Shared: Story = { args: { share: true }, play: type(ANSWERS) };
export const Unknown: Story = { play: type({ ...ANSWERS, concludedOn: "2010-01-04" }) };
