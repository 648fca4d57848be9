import { escapeUTF8 } from "entities";
import { boardPlace } from "./board-place.js";
import { type ImportedOffer, type ReadOffersFile, said } from "./imported-offer.js";
import { listIn, objectAt, readJson, textAt } from "./read-json.js";

/**
 * What Lever answers to `GET /v0/postings/{site}?mode=json`: what nothing says comes from the defaults.
 * @source github.com/lever/postings-api, "Get a list of job postings"; checked 2026-11-22.
 */
export const readLeverOffers: ReadOffersFile = (content) => ({
  offers: listIn(readJson(content)).map((item, index) => readOne(item, index + 1)),
  notes: [],
});

function readOne(item: unknown, line: number): ImportedOffer {
  const { id, text, description, lists, additional, categories, workplaceType } = objectAt(item);
  const place = boardPlace(textAt(objectAt(categories)["location"]));
  const sections = (Array.isArray(lists) ? lists : []).map(sectionOf);
  return {
    line,
    externalId: textAt(id),
    fields: said({
      title: text,
      description: [textAt(description), ...sections, textAt(additional)].filter(Boolean).join(""),
      descriptionFormat: "html",
      remote: WORKPLACES[String(workplaceType)],
    }),
    ...(place && { place }),
    ended: undefined,
    errors: [],
  };
}

/** A heading and the items under it, which come without their `ul`. */
function sectionOf(list: unknown): string {
  const { text, content } = objectAt(list);
  const items = textAt(content);
  const heading = textAt(text);
  return `${heading ? `<p><strong>${escapeUTF8(heading)}</strong></p>` : ""}${items ? `<ul>${items}</ul>` : ""}`;
}

const WORKPLACES: Readonly<Record<string, string>> = {
  onsite: "onsite",
  "on-site": "onsite",
  hybrid: "hybrid",
  remote: "remote",
};
