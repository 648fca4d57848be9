import type { OfferPage } from "@alternance-kit/sdk/types";
import { anOffer, anOfferPage } from "@alternance-kit/testing/answers";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../define/application-form.js";
import "../define/job-board.js";
import { someCommunes, someFacets } from "../testing/facets.js";
import { formClient } from "../testing/form-client.js";
import { someOffers } from "../testing/offers.js";
import { answering, never, offline, refusing } from "../testing/replies.js";
import type { JobBoardClient } from "./job-board.client.js";
import type { AlternanceJobBoard } from "./job-board.js";

type Story = StoryObj<{ client: JobBoardClient; lang: string }>;

const page = (change: Partial<OfferPage> = {}): OfferPage => ({
  ...anOfferPage(someOffers(), { total: 128, nextCursor: "next" }),
  facets: someFacets(),
  ...change,
});
const search = answering(page());
const client = (offers: Partial<JobBoardClient["offers"]> = {}): JobBoardClient => ({
  ...formClient(),
  offers: { search, retrieve: answering(anOffer()), ...offers },
  references: { communes: answering(someCommunes()) },
});

/** What a visitor would do to get to the state. */
const unfoldFilters: NonNullable<Story["play"]> = async ({ canvasElement }) => {
  const board = canvasElement.querySelector<AlternanceJobBoard>("alternance-job-board");
  await board?.updateComplete;
  board?.shadowRoot?.querySelector<HTMLElement>("[aria-controls=filters]")?.click();
  await board?.updateComplete;
};
const tick =
  (...values: string[]): NonNullable<Story["play"]> =>
  async (context) => {
    await unfoldFilters(context);
    const board = context.canvasElement.querySelector<AlternanceJobBoard>("alternance-job-board");
    for (const value of values) {
      board?.shadowRoot?.querySelector<HTMLElement>(`input[value="${value}"]`)?.click();
      await board?.updateComplete;
    }
  };

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

export const ManyOffers: Story = {
  args: { client: client({ search: answering(page({ total: 1000, totalIsExact: false })) }) },
};
export const Filters: Story = { play: unfoldFilters };
export const FiltersInEnglish: Story = { args: { lang: "en" }, play: unfoldFilters };
export const FiltersChosen: Story = { play: tick("31", "34", "React", "1w_3w") };
export const Place: Story = {
  play: async (context) => {
    await unfoldFilters(context);
    const board = context.canvasElement.querySelector<AlternanceJobBoard>("alternance-job-board");
    const field = board?.shadowRoot?.querySelector<HTMLInputElement>("#place");
    field?.focus();
    if (field) field.value = "tou";
    field?.dispatchEvent(new Event("input"));
    await new Promise((resolve) => setTimeout(resolve, 300));
    field?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown" }));
    await board?.updateComplete;
  },
};
export const NothingFound: Story = {
  args: {
    client: client({
      search: (query) =>
        Promise.resolve(
          query?.level?.length
            ? page({
                data: [],
                total: 0,
                page: { nextCursor: null },
                widening: { without: ["level"], total: 12, totalIsExact: true },
              })
            : page(),
        ),
    }),
  },
  play: tick("7"),
};

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
