import type { OfferImportFormat } from "@alternance-kit/contract/offer-import";
import type { ReadOffersFile } from "./imported-offer.js";
import { readCsvOffers } from "./read-csv-offers.js";
import { readGreenhouseOffers } from "./read-greenhouse-offers.js";
import { readJsonOffers } from "./read-json-offers.js";
import { readLbaOffers } from "./read-lba-offers.js";
import { readLeverOffers } from "./read-lever-offers.js";

/** How a file of each format is read. */
export const READERS: Readonly<Record<OfferImportFormat, ReadOffersFile>> = {
  csv: readCsvOffers,
  json: readJsonOffers,
  lba: readLbaOffers,
  greenhouse: readGreenhouseOffers,
  lever: readLeverOffers,
};
