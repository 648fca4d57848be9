import type { DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import type { CommuneName } from "../communes.js";
import type { MissionId } from "../missions.js";

/** What an apprentice would do, the level of the diploma they prepare, where, and how many are sought if not one. */
export type Opening = readonly [
  missions: MissionId,
  level: DiplomaLevel,
  commune: CommuneName,
  seats?: number,
];

/** Who hires for what. Every opening is an offer; the same missions may be offered by several companies. */
export type Openings<Company extends string> = Readonly<Record<Company, readonly Opening[]>>;
