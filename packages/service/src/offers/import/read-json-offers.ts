import { type ImportedOffer, type ReadOffersFile, said } from "./imported-offer.js";
import { listIn, objectAt, readJson, textAt } from "./read-json.js";

/** A list of `NewOffer`, each with its `externalId`. */
export const readJsonOffers: ReadOffersFile = (content) => ({
  offers: listIn(readJson(content), "offers").map((item, index): ImportedOffer => {
    const { externalId, ...fields } = objectAt(item);
    return {
      line: index + 1,
      externalId: textAt(externalId),
      fields: said(fields),
      ended: undefined,
      errors: [],
    };
  }),
  notes: [],
});
