import type { NewOffer } from "@alternance-kit/sdk/types";

/** The offer that is published: a real one would come from your own tool. */
export const newOffer: NewOffer = {
  title: "Développeur·se React – publié depuis le SDK",
  description: [
    "Vous rejoignez l'équipe qui fait grandir notre espace client, en React et TypeScript.",
    "Vos missions : développer des écrans, les tester, et mesurer leur accessibilité.",
    "Un maître d'apprentissage vous accompagne pendant tout le contrat.",
  ].join("\n\n"),
  communeCode: "31555", // INSEE code of Toulouse; a postal code would be refused.
  romeCode: "M1855", // ROME 4.0: Développeur / Développeuse web.
  diplomaLevel: 6,
  rhythm: "1w_3w",
  startsOn: "2027-09-06",
  durationMonths: 12,
  remote: "hybrid",
  skills: ["React", "TypeScript", "Accessibilité"],
  seats: 1,
};
