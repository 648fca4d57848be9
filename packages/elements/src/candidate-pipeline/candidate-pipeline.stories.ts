import type { PipelineReader } from "@alternance-kit/core/candidate-pipeline-state";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../define/candidate-pipeline.js";
import { asSchoolSees, pipelineClient, someApplications } from "../testing/pipeline.js";
import { answering, never, offline, refusing } from "../testing/replies.js";
import type { AlternanceCandidatePipeline, CandidatePipelineClient } from "./candidate-pipeline.js";
import type { PipelineLayout } from "./candidate-pipeline.view.js";

type Story = StoryObj<{
  client: CandidatePipelineClient;
  lang: string;
  as: PipelineReader;
  layout: PipelineLayout;
}>;
type Play = NonNullable<Story["play"]>;

const emptyPage = { data: [], page: { nextCursor: null } };
const school = () => pipelineClient(asSchoolSees(someApplications()));

const pipelineIn = (canvas: HTMLElement) =>
  canvas.querySelector<AlternanceCandidatePipeline>("alternance-candidate-pipeline");

/** Clicks the nth thing that a selector matches, and waits for all it brings. */
const click =
  (selector: string, nth = 0): Play =>
  async ({ canvasElement }) => {
    const pipeline = pipelineIn(canvasElement);
    for (let i = 0; i < 2; i++) {
      await pipeline?.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
    }
    const found = pipeline?.shadowRoot?.querySelectorAll<HTMLElement>(selector)[nth];
    if (!found) throw new Error(`There is no ${selector}.`);
    found.click();
    await pipeline?.updateComplete;
  };
const then =
  (...steps: Play[]): Play =>
  async (context) => {
    for (const step of steps) await step(context);
  };

const open = click(".name");
/** The last move of a card's menu declines. */
const decline = then(click(".mover"), click('[role="menuitem"].risk'));

const meta: Meta = {
  title: "Candidate pipeline",
  component: "alternance-candidate-pipeline",
  render: ({ client, lang, as, layout }) => html`
    <alternance-candidate-pipeline lang=${lang} as=${as} layout=${layout} .client=${client}>
      <p>Écrivez à <a href="mailto:rh@example.org">rh@example.org</a>.</p>
    </alternance-candidate-pipeline>
  `,
  args: { client: pipelineClient(), lang: "fr", as: "company", layout: "board" },
};
export default meta;

export const Loading: Story = { args: { client: pipelineClient([], { list: never }) } };
export const Unavailable: Story = { args: { client: pipelineClient([], { list: offline }) } };
export const SessionOver: Story = {
  args: { client: pipelineClient([], { list: refusing("client_session_expired") }) },
};
export const Empty: Story = { args: { client: pipelineClient([]) } };
export const NoMatch: Story = {
  args: { client: pipelineClient([], { list: answering(emptyPage) }) },
  play: async (context) => {
    const pipeline = pipelineIn(context.canvasElement);
    await pipeline?.updateComplete;
    const offer = pipeline?.shadowRoot?.querySelector<HTMLInputElement>('[name="since"]');
    if (offer) offer.value = "2026-11-01";
    offer?.dispatchEvent(new InputEvent("input", { bubbles: true }));
  },
};
export const Board: Story = {};
export const BoardInEnglish: Story = { args: { lang: "en" } };
export const WithMore: Story = {
  args: {
    client: pipelineClient([], {
      list: answering({ data: someApplications(), page: { nextCursor: "next" } }),
    }),
  },
};
export const Menu: Story = { play: click(".mover") };
export const Moved: Story = { play: then(click(".mover"), click('[role="menuitem"]')) };
export const Moving: Story = {
  args: { client: pipelineClient(someApplications(), { move: never }) },
  play: then(click(".mover"), click('[role="menuitem"]')),
};
export const MoveRefused: Story = {
  args: { client: pipelineClient(someApplications(), { move: refusing("guardian_awaited") }) },
  play: then(click(".mover"), click('[role="menuitem"]')),
};
export const Declining: Story = { play: decline };
export const Table: Story = { args: { layout: "table" } };
export const Opened: Story = { play: open };
export const OpenedInEnglish: Story = { args: { lang: "en" }, play: open };
export const OpenedWithConversation: Story = { play: click(".name", 2) };
export const OpenedWithInterview: Story = { play: click(".name", 3) };
export const ProposingWrongly: Story = {
  play: then(open, click("dialog summary"), click("dialog details .primary")),
};
export const School: Story = { args: { as: "school", client: school() } };
export const SchoolTable: Story = { args: { as: "school", layout: "table", client: school() } };
export const SchoolOpened: Story = { args: { as: "school", client: school() }, play: open };
export const TrainingCentre: Story = { args: { as: "training-centre" } };
