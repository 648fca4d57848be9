import { businessAndEmbeddedMissions } from "./missions/business-and-embedded.js";
import { cloudAndQualityMissions } from "./missions/cloud-and-quality.js";
import { dataMissions } from "./missions/data-and-ai.js";
import { mobileAndGameMissions } from "./missions/mobile-and-games.js";
import { networkMissions } from "./missions/networks.js";
import { productAndDesignMissions } from "./missions/product-and-design.js";
import { securityMissions } from "./missions/security.js";
import { softwareMissions } from "./missions/software.js";
import { systemsMissions } from "./missions/systems-and-support.js";
import { webMissions } from "./missions/web.js";

export const MISSIONS = {
  ...webMissions,
  ...softwareMissions,
  ...mobileAndGameMissions,
  ...dataMissions,
  ...systemsMissions,
  ...networkMissions,
  ...securityMissions,
  ...cloudAndQualityMissions,
  ...productAndDesignMissions,
  ...businessAndEmbeddedMissions,
};
export type MissionId = keyof typeof MISSIONS;
