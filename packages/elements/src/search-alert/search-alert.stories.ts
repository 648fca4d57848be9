import type { Alerts } from "@alternance-kit/sdk/alerts";
import { anOffer, anOfferPage } from "@alternance-kit/testing/answers";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../define/job-board.js";
import type { JobBoardClient } from "../job-board/job-board.client.js";
import type { AlternanceJobBoard } from "../job-board/job-board.js";
import { someCommunes, someFacets } from "../testing/facets.js";
import { someOffers } from "../testing/offers.js";
import { answering, never, offline, refusing } from "../testing/replies.js";

type Story = StoryObj<{ client: JobBoardClient; lang: string }>;

const listed = { ...anOfferPage(someOffers(), { total: 128 }), facets: someFacets() };
const client = (create: Alerts["create"] = never, found = listed): JobBoardClient => ({
  offers: { search: answering(found), retrieve: answering(anOffer()) },
  references: { communes: answering(someCommunes()) },
  alerts: { create },
});
const received = answering({
  status: "confirmation_sent",
  confirmBefore: "2026-11-29T12:00:00.000Z",
} as const);

/** What a visitor would do to get to the state. */
const press = async (canvas: HTMLElement, selector: string): Promise<void> => {
  const board = canvas.querySelector<AlternanceJobBoard>("alternance-job-board");
  for (let tries = 0; tries < 100 && !board?.shadowRoot?.querySelector(selector); tries++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  board?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  await board?.updateComplete;
};
const unfold: NonNullable<Story["play"]> = async ({ canvasElement }) => {
  await press(canvasElement, "[part=alert] > .row > button");
  await press(canvasElement, "#email");
};
const save =
  (email: string): NonNullable<Story["play"]> =>
  async (context) => {
    await unfold(context);
    const board = context.canvasElement.querySelector("alternance-job-board");
    const field = board?.shadowRoot?.querySelector<HTMLInputElement>("#email");
    if (field) field.value = email;
    field?.dispatchEvent(new Event("input", { bubbles: true }));
    await press(context.canvasElement, "#alert .primary");
  };

const meta: Meta = {
  title: "Search alert",
  component: "alternance-job-board",
  render: ({ client, lang }) => html`
    <alternance-job-board lang=${lang} .client=${client} .filters=${{ q: "react" }} no-url>
      <a slot="privacy" href="/vie-privee">Notre politique de confidentialité</a>
    </alternance-job-board>
  `,
  args: { client: client(), lang: "fr" },
};
export default meta;

export const Folded: Story = {};
export const Editing: Story = { play: unfold };
export const EditingInEnglish: Story = { args: { lang: "en" }, play: unfold };
export const WhereNothingMatches: Story = {
  args: { client: client(never, { ...listed, data: [], total: 0 }) },
  play: unfold,
};
export const Malformed: Story = { play: save("ada@") };
export const Sending: Story = { play: save("ada@example.org") };
export const Sent: Story = { args: { client: client(received) }, play: save("ada@example.org") };
export const SentInEnglish: Story = {
  args: { client: client(received), lang: "en" },
  play: save("ada@example.org"),
};
export const Unreachable: Story = { args: { client: client(offline) }, play: save("ada@example.org") };
export const TooMany: Story = {
  args: { client: client(refusing("too_many_requests")) },
  play: save("ada@example.org"),
};
