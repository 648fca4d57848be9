import { anOffer, anOfferPage } from "@alternance-kit/testing/answers";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../define/application-form.js";
import "../define/job-board.js";
import { someOffers } from "../testing/offers.js";
import { answering, never, offline, refusing } from "../testing/replies.js";
import type { JobBoardClient } from "./job-board.client.js";
import type { AlternanceJobBoard } from "./job-board.js";

type Story = StoryObj<{ client: JobBoardClient; lang: string }>;

const search = answering(anOfferPage(someOffers(), { total: 128, nextCursor: "next" }));
const client = (offers: Partial<JobBoardClient["offers"]> = {}): JobBoardClient => ({
  offers: { search, retrieve: answering(anOffer()), ...offers },
  applications: { submit: never },
});

/** What a visitor would do to get to the state. */
const openFirstOffer: NonNullable<Story["play"]> = async ({ canvasElement }) => {
  const board = canvasElement.querySelector<AlternanceJobBoard>("alternance-job-board");
  await board?.updateComplete;
  board?.shadowRoot?.querySelector("a")?.click();
  await board?.updateComplete;
};

const meta: Meta = {
  title: "Job board",
  component: "alternance-job-board",
  render: ({ client, lang }) => html`
    <alternance-job-board lang=${lang} .client=${client} no-url>
      <p>Écrivez-nous à <a href="mailto:ecole@example.org">ecole@example.org</a>.</p>
    </alternance-job-board>
  `,
  args: { client: client(), lang: "fr" },
};
export default meta;

export const Listed: Story = {};
export const ListedInEnglish: Story = { args: { lang: "en" } };
export const Loading: Story = { args: { client: client({ search: never }) } };
export const Empty: Story = { args: { client: client({ search: answering(anOfferPage([])) }) } };
export const Unreachable: Story = { args: { client: client({ search: offline }) } };
export const Refused: Story = { args: { client: client({ search: refusing("key_unknown") }) } };

let pages = 0;
export const MoreFailed: Story = {
  args: { client: client({ search: () => (pages++ % 2 ? offline() : search()) }) },
  play: async ({ canvasElement }) => {
    const board = canvasElement.querySelector<AlternanceJobBoard>("alternance-job-board");
    await board?.updateComplete;
    board?.shadowRoot?.querySelector<HTMLElement>("[part=list] + button")?.click();
  },
};

export const Opening: Story = { args: { client: client({ retrieve: never }) }, play: openFirstOffer };
export const Opened: Story = { play: openFirstOffer };
export const Closed: Story = {
  args: {
    client: client({
      retrieve: answering(anOffer({ status: "closed", closedAt: "2026-11-21T10:00:00.000Z" })),
    }),
  },
  play: openFirstOffer,
};
export const OfferNotFound: Story = {
  args: { client: client({ retrieve: refusing("offer_not_found") }) },
  play: openFirstOffer,
};
export const Applying: Story = {
  play: async (context) => {
    await openFirstOffer(context);
    const board = context.canvasElement.querySelector<AlternanceJobBoard>("alternance-job-board");
    board?.shadowRoot?.querySelector<HTMLElement>(".primary")?.click();
  },
};
