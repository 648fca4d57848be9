import { html } from "hono/html";
import type { PagesDeps } from "../pages-deps.js";

/** The feeds a reader's software finds by itself. */
export const feedLinks = ({ publicUrl }: PagesDeps, key: string) => html`
    <link rel="alternate" type="application/atom+xml" title="Atom" href="${`${publicUrl}/v1/feeds/offers.atom?key=${key}`}">
    <link rel="alternate" type="application/feed+json" title="JSON Feed" href="${`${publicUrl}/v1/feeds/offers.json?key=${key}`}">`;
