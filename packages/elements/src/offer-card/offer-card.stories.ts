import { anOffer } from "@alternance-kit/testing/answers";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../define/offer-card.js";
import type { OfferClient } from "../internal/offer-element.js";
import { answering, never, offline, refusing } from "../testing/replies.js";

type Story = StoryObj<{ retrieve: OfferClient["offers"]["retrieve"]; lang: string; openIn: "self" | "new" }>;

const open = (change: Parameters<typeof anOffer>[0] = {}) =>
  answering(anOffer({ expiresAt: "2999-01-01T00:00:00.000Z", ...change }));

const meta: Meta = {
  title: "Offer card",
  component: "alternance-offer-card",
  render: ({ retrieve, lang, openIn }) => html`
    <alternance-offer-card
      lang=${lang}
      offer-id=${anOffer().id}
      href="/offres?offer={id}"
      .openIn=${openIn}
      .client=${{ offers: { retrieve } }}
    >
      <p>Toutes nos offres sont <a href="/offres">ici</a>.</p>
    </alternance-offer-card>
  `,
  args: { retrieve: open(), lang: "fr", openIn: "self" },
};
export default meta;

export const Open: Story = {};
export const OpenInEnglish: Story = { args: { lang: "en" } };
export const InANewTab: Story = { args: { openIn: "new" } };
export const WithoutSkills: Story = { args: { retrieve: open({ skills: [] }) } };
export const Closed: Story = { args: { retrieve: open({ status: "filled" }) } };
export const Loading: Story = { args: { retrieve: never } };
export const NotFound: Story = { args: { retrieve: refusing("offer_not_found") } };
export const Unreachable: Story = { args: { retrieve: offline } };
