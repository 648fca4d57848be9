import type { Application } from "@alternance-kit/contract/application";
import { type DisabilityStore, NOT_TOLD } from "../disability/disability.store.js";
import type { GuardianStore } from "../guardian/guardians.store.js";
import type { ConsentStore } from "./consents.store.js";

export type ChoiceStore = ReturnType<typeof choiceStore>;

/** What a candidate chose to say of themselves, and who answers for them. */
export type Choices = Pick<Application, "consents" | "guardian" | "disability">;

export const NO_CHOICES: Choices = { consents: [], guardian: null, disability: false };

export interface ChoiceStores {
  consents: Pick<ConsentStore, "of">;
  guardians: Pick<GuardianStore, "of">;
  disabilities: Pick<DisabilityStore, "of">;
}

export const choiceStore = (stores: ChoiceStores) => ({
  async of(applicationIds: readonly string[]): Promise<Map<string, Choices>> {
    const [consents, guardians, disabilities] = await Promise.all([
      stores.consents.of(applicationIds),
      stores.guardians.of(applicationIds),
      stores.disabilities.of(applicationIds),
    ]);
    return new Map(
      applicationIds.map((id) => {
        const { isTold, consent } = disabilities.get(id) ?? NOT_TOLD;
        const choices: Choices = {
          consents: [...(consents.get(id) ?? []), ...(consent ? [consent] : [])],
          guardian: guardians.get(id) ?? null,
          disability: isTold,
        };
        return [id, choices];
      }),
    );
  },
});
