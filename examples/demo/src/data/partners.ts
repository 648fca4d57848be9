import type { Partner } from "@alternance-kit/sdk/types";
import { COMPANIES } from "./companies.js";
import { fictionalSiret } from "./fictional-siret.js";

/** Who takes part in the demo. None exists. */
export type DemoPartner = Pick<Partner, "kind" | "name" | "siret">;

export const DEMO_SCHOOL: DemoPartner = {
  kind: "school",
  name: "Campus Garonne Code",
  siret: fictionalSiret(90),
};

export const DEMO_OPERATOR: DemoPartner = {
  kind: "operator",
  name: "Alternance IT Occitanie (démonstration)",
  siret: fictionalSiret(91),
};

/** Every partner: the schools, a training centre, a funder, the operator, and the companies. */
export const demoPartners = (): DemoPartner[] => [
  DEMO_SCHOOL,
  { kind: "school", name: "École du numérique des Trois Rivières", siret: fictionalSiret(92) },
  { kind: "training_centre", name: "CFA Numérique du Canal (démonstration)", siret: fictionalSiret(93) },
  { kind: "funder", name: "Région (démonstration)", siret: fictionalSiret(94) },
  DEMO_OPERATOR,
  ...Object.values(COMPANIES).map(({ name, siret }) => ({ kind: "company" as const, name, siret })),
];
