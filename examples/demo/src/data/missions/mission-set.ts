import type { NewOffer } from "@alternance-kit/sdk/types";

/** The studies an occupation is learned through; see `wording/profiles.ts`. */
export type Track =
  | "development"
  | "infrastructure"
  | "security"
  | "data"
  | "design"
  | "product"
  | "marketing"
  | "electronics";

/** What an apprentice would do, in French, as an offer says it. Names neither the company nor the place. */
export interface MissionSet {
  title: string;
  romeCode: string;
  track: Track;
  remote: NewOffer["remote"];
  /** Why the work exists. */
  context: string;
  /** In the infinitive, without a full stop. */
  tasks: readonly string[];
  stack: string;
  team: string;
  /** Beyond the diploma: what the person likes or has already tried. */
  wanted: string;
  skills: readonly string[];
}
