import type { NewOffer } from "@alternance-kit/sdk/types";
import { COMMUNES } from "./communes.js";
import type { DemoCompany } from "./companies/company.js";
import { COMPANIES, type CompanyId } from "./companies.js";
import { course } from "./courses.js";
import type { MissionSet } from "./missions/mission-set.js";
import { MISSIONS } from "./missions.js";
import type { Opening } from "./openings/opening.js";
import { OPENINGS } from "./openings.js";
import { questionsOf } from "./questions.js";
import { studies } from "./wording/profiles.js";
import { contract, place } from "./wording/terms.js";
import { offerTitle } from "./wording/titles.js";
import { speak } from "./wording/voices.js";

export interface DemoOffer {
  companySiret: string;
  offer: NewOffer;
}

/**
 * Every offer of the demo as it is on a day (`YYYY-MM-DD`), in the order to publish them; the same at each call.
 * Each company's first opening comes last, so that the top of the board shows as many companies as it can.
 */
export function demoOffers(today: string): DemoOffer[] {
  return (Object.keys(COMPANIES) as CompanyId[])
    .flatMap((id) => OPENINGS[id].map((opening, round) => ({ id, opening, round })))
    .sort((a, b) => a.round - b.round)
    .reverse()
    .map(({ id, opening }, rank) => ({
      companySiret: COMPANIES[id].siret,
      offer: { ...toOffer(COMPANIES[id], opening, rank, today), ...questionsOf(id, opening[0]) },
    }));
}

function toOffer(
  company: DemoCompany,
  [missionId, level, commune, seats = 1]: Opening,
  rank: number,
  today: string,
): NewOffer {
  const set: MissionSet = MISSIONS[missionId];
  const terms = {
    communeCode: COMMUNES[commune],
    romeCode: set.romeCode,
    diplomaLevel: level,
    ...course(level, rank, today),
    remote: set.remote,
    skills: [...set.skills],
    seats,
  };
  const description = speak(company.voice, {
    context: set.context,
    presentation: company.presentation,
    tasks: set.tasks,
    stack: set.stack,
    team: set.team,
    studies: studies(set.track, level, rank),
    wanted: set.wanted,
    welcome: company.welcome,
    contract: contract(terms, rank),
    place: place(set.remote, commune, rank),
    hiring: company.hiring,
  });
  return { title: offerTitle(company.voice, set.title, level), description, ...terms };
}
