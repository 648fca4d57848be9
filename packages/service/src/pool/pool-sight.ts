import type { PoolCandidate } from "@alternance-kit/contract/pool-candidate";
import { type Principal, requireKind } from "../http/principal.js";

/** Whose profiles a reader may see: all (the operator), or those from its own pages whose candidates agreed to it. */
export type PoolSight = { as: "operator" } | { as: "source"; partnerId: string };

/** @throws {AppError} `not_permitted` for a company: it is proposed candidates, and looks through none. */
export function poolSightOf(principal: Principal): PoolSight {
  requireKind(principal, "operator", "school", "training_centre", "funder");
  const { kind, id } = principal.partner;
  return kind === "operator" ? { as: "operator" } : { as: "source", partnerId: id };
}

/** What a reader is shown. Who presented the page learns who came and what for, as of an application, and nothing to reach them by. */
export function shownTo(sight: PoolSight, profile: PoolCandidate): PoolCandidate {
  if (sight.as === "operator") return profile;
  const { romeCodes, departments, diplomaLevel, startsAfter, startsBefore, rhythms } = profile.wishes;
  const { firstName, lastName } = profile.person;
  return {
    ...profile,
    person: { firstName, lastName, email: null, phone: null },
    wishes: {
      romeCodes,
      ...(departments && { departments }),
      ...(diplomaLevel && { diplomaLevel }),
      ...(startsAfter && { startsAfter }),
      ...(startsBefore && { startsBefore }),
      ...(rhythms && { rhythms }),
    },
    message: null,
    cv: null,
    document: null,
    guardian: profile.guardian && { ...profile.guardian, name: null, email: null },
    disability: null,
    consents: [],
  };
}
