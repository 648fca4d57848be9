import { companiesOfHauteGaronne } from "./companies/haute-garonne.js";
import { companiesInland } from "./companies/inland.js";
import { companiesOfTheMediterranean } from "./companies/mediterranean.js";

/** Every company of the demo. All are fictional, and so are their SIRETs. */
export const COMPANIES = {
  ...companiesOfHauteGaronne,
  ...companiesOfTheMediterranean,
  ...companiesInland,
};
export type CompanyId = keyof typeof COMPANIES;

/** The company whose careers page and keys the demo shows. */
export const DEMO_COMPANY = COMPANIES.garonneNumerique;
