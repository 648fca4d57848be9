import { fold } from "../../references/fold.js";
import type { PlaceWords } from "./find-place.js";

const NOWHERE = /^(remote|teletravail|a distance|france|occitanie|full remote)$/;

/** The commune that a job board's location names first: `Toulouse, Occitanie, France`. A place that is none is not one. */
export function boardPlace(location: string | undefined): PlaceWords | undefined {
  const [name = ""] = (location ?? "").split(/[,;(/]| - /);
  const postalCode = location?.match(/\b\d{5}\b/)?.[0];
  const town = name.replace(/\b\d{5}\b/, "").trim();
  if (NOWHERE.test(fold(town)) || (!town && !postalCode)) return undefined;
  return { name: town, postalCode };
}
