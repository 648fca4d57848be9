const notConnected = "Cette page n’est pas reliée au service : vérifiez sa clé et l’adresse du site.";

/** What may keep any element from working. */
export const problems = {
  unreachable: "Le service ne répond pas. Vérifiez votre connexion, puis réessayez.",
  key_missing: notConnected,
  key_unknown: notConnected,
  origin_not_allowed: notConnected,
  other: "Le service a rencontré un problème. Réessayez dans un instant.",
};
export type ProblemTexts = typeof problems;
