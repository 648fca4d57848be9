import type { JudgedOffer } from "./offer-text.js";

/** An offer that no rule has anything to say of. */
export const aJudgedOffer = (overrides: Partial<JudgedOffer> = {}): JudgedOffer => ({
  title: "Développeur web React (H/F)",
  description:
    "Vous rejoignez une équipe de quatre personnes qui construit des outils pour les artisans. Avec votre tutrice, vous développez les écrans.",
  skills: ["React", "TypeScript"],
  links: [],
  companyName: "Garonne Numérique",
  questions: null,
  contractTypes: ["apprenticeship"],
  monthlyPayCents: null,
  floorCents: 50_410,
  ...overrides,
});
