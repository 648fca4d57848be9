import type { CompanyId } from "./companies.js";
import { openingsInHauteGaronne } from "./openings/haute-garonne.js";
import { openingsInland } from "./openings/inland.js";
import { openingsByTheMediterranean } from "./openings/mediterranean.js";
import type { Openings } from "./openings/opening.js";

/** Every opening of the demo, by company. */
export const OPENINGS: Openings<CompanyId> = {
  ...openingsInHauteGaronne,
  ...openingsByTheMediterranean,
  ...openingsInland,
};
