import type { Placement, PlacementChange } from "@alternance-kit/contract/placement";
import { checkPlacementDates, placementStatusOn } from "@alternance-kit/domain/placement";
import type { z } from "@hono/zod-openapi";
import { AppError, refuseField } from "../app-error.js";
import type { Principal } from "../http/principal.js";
import { parisDate } from "../paris-date.js";
import type { PartnerStore } from "../partners/partners.store.js";
import { hasPart, type Sight, sightOf } from "./placement-sight.js";
import type { PlacementStore } from "./placements.store.js";

export interface UpdatePlacementDeps {
  placements: Pick<PlacementStore, "find" | "update">;
  partners: Pick<PartnerStore, "find">;
  now(): Date;
}

/** Changes the fields given, and answers the placement as it then is. Of two changes at once the second is made on what the first left. */
export async function updatePlacement(
  deps: UpdatePlacementDeps,
  principal: Principal,
  id: string,
  change: z.output<typeof PlacementChange>,
): Promise<Placement> {
  const sight = await sightOf(deps.partners, principal);
  const now = deps.now();
  for (;;) {
    const kept = await deps.placements.find(sight, id, parisDate(now));
    if (!kept) throw noPlacement(id);
    requirePart(sight, kept.placement, change);
    const changed = changedBy(kept.placement, change, now);
    if (await deps.placements.update({ placement: changed, revision: kept.revision })) return changed;
  }
}

function requirePart(sight: Sight, placement: Placement, { trainingCentre }: PlacementChange): void {
  if (!hasPart(sight, placement))
    throw new AppError(
      "not_permitted",
      "The company, the training centre that the placement names and the operator change it; this key reads it.",
    );
  if (sight.as === "training_centre" && trainingCentre !== undefined)
    throw new AppError("not_permitted", "The company and the operator say which training centre it is.");
}

function changedBy(
  placement: Placement,
  { trainingCentre: centre, ...change }: z.output<typeof PlacementChange>,
  now: Date,
): Placement {
  const changed: Placement = {
    ...placement,
    startsOn: change.startsOn ?? placement.startsOn,
    endsOn: change.endsOn ?? placement.endsOn,
    brokenOn: change.brokenOn === undefined ? placement.brokenOn : change.brokenOn,
    tutorName: change.tutorName === undefined ? placement.tutorName : change.tutorName,
    trainingCentre:
      centre === undefined
        ? placement.trainingCentre
        : centre && { name: centre.name, siret: centre.siret ?? null, uai: centre.uai ?? null },
    updatedAt: now.toISOString(),
  };
  const refusal = checkPlacementDates(changed);
  if (refusal)
    throw refuseField(
      `/${refusal.field}`,
      refusal.reason,
      "A placement ends on its first day or later, and is broken on its last day or earlier.",
    );
  return { ...changed, status: placementStatusOn(changed, parisDate(now)) };
}

export const noPlacement = (id: string) =>
  new AppError("placement_not_found", `There is no placement ${id} among those this key may see.`);
