import { decodeHTML } from "entities";
import { boardPlace } from "./board-place.js";
import { csvTarget } from "./csv-columns.js";
import { type ImportedOffer, type ReadOffersFile, said } from "./imported-offer.js";
import { listIn, objectAt, readJson, textAt } from "./read-json.js";

/**
 * What a Greenhouse job board answers to `GET /v1/boards/{board}/jobs?content=true`. Custom fields (`metadata`) are read by the same
 * names as the columns of a CSV file; what nothing says comes from the defaults.
 * @source Greenhouse, Job Board API, "List jobs"; checked 2026-11-22.
 */
export const readGreenhouseOffers: ReadOffersFile = (content) => ({
  offers: listIn(readJson(content), "jobs").map((item, index) => readOne(item, index + 1)),
  notes: [],
});

function readOne(item: unknown, line: number): ImportedOffer {
  const { id, title, content, location, metadata } = objectAt(item);
  const written = textAt(content);
  const place = boardPlace(textAt(objectAt(location)["name"]));
  return {
    line,
    externalId: textAt(id),
    fields: said({
      ...customFields(metadata),
      title,
      // The board gives HTML whose own signs are escaped.
      description: written && decodeHTML(written),
      descriptionFormat: "html",
    }),
    ...(place && { place }),
    ended: undefined,
    errors: [],
  };
}

function customFields(metadata: unknown): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const item of Array.isArray(metadata) ? metadata : []) {
    const { name, value } = objectAt(item);
    const target = csvTarget(textAt(name) ?? "");
    const text = Array.isArray(value) ? value.join("\n") : textAt(value);
    if (target && "field" in target && text) fields[target.field] = target.read(text);
  }
  return fields;
}
