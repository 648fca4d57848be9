import { type Disability, NOT_TOLD } from "./disability.store.js";

/** What stays once it is taken back: the proof of the consent, and not what was told. */
export const withdrawnDisability = (before: Disability | undefined, at: string): Disability =>
  before?.consent
    ? { isTold: false, consent: { ...before.consent, withdrawnAt: before.consent.withdrawnAt ?? at } }
    : NOT_TOLD;
