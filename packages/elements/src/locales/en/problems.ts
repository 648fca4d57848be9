import type { ProblemTexts } from "../fr/problems.js";

const notConnected = "This page is not connected to the service: check its key and the site’s address.";

export const problems: ProblemTexts = {
  unreachable: "The service does not answer. Check your connection, then try again.",
  key_missing: notConnected,
  key_unknown: notConnected,
  origin_not_allowed: notConnected,
  other: "The service ran into a problem. Try again in a moment.",
};
