import { checkSiret } from "@alternance-kit/domain/siret";
import type { FeedOffer } from "./feed.js";

/** Why La bonne alternance would not publish an offer, in the codes of its own `publishing-informations`. */
export interface LbaObjection {
  code: "WRONG_DATA" | "CFA" | "STAGE" | "FULL_TIME" | "EXPIRED";
  message: string;
}

const CLOCK_TOLERANCE_MS = 5 * 60_000;

/**
 * The rules that can be told before sending; those that need its own registers (closed company, doubles) are its to say.
 * @source api-apprentissage, offer write documentation and publishing model, 2026-08-19.
 */
export function lbaObjection({ offer, siret, isSchool }: FeedOffer, at: string): LbaObjection | undefined {
  if (siret === null || !checkSiret(siret).ok)
    return { code: "WRONG_DATA", message: "The company has no valid SIRET." };
  if (isSchool) return { code: "CFA", message: "The SIRET is a school's or a training centre's." };
  if (/\bstage\b|\bstagiaire\b/i.test(offer.title))
    return { code: "STAGE", message: "The title tells of an internship." };
  if (/\bCD[ID]\b/i.test(offer.title))
    return { code: "FULL_TIME", message: "The title tells of a contract without training." };
  if (Date.parse(offer.expiresAt) < Date.parse(at) - CLOCK_TOLERANCE_MS)
    return { code: "EXPIRED", message: "The offer is over." };
  if ([...offer.description].length < 30)
    return { code: "WRONG_DATA", message: "The description has under 30 characters." };
  return undefined;
}
