import type { DossierState, DossierStatus } from "@alternance-kit/domain/dossier-states";

/** The state that a move on a day leads to. */
export function stateAfter(to: DossierStatus, on: string, depositNumber: string | undefined): DossierState {
  switch (to) {
    case "draft":
    case "to_sign":
      return { status: to };
    case "signed":
      return { status: to, signedOn: on };
    case "transmitted":
      return { status: to, receivedOn: on };
    case "incomplete":
      return { status: to, askedOn: on };
    case "accepted":
      return { status: to, decidedOn: on };
    case "refused":
      return { status: to, decidedOn: on, isBySilence: false };
    case "deposited":
      return { status: to, depositedOn: on, ...(depositNumber !== undefined && { depositNumber }) };
    case "running":
      return { status: to, startedOn: on };
    case "amended":
      return { status: to, effectiveOn: on };
    case "broken":
      return { status: to, brokenOn: on };
    case "ended":
      return { status: to, endedOn: on };
    case "abandoned":
      return { status: to, abandonedOn: on };
    default:
      return to satisfies never;
  }
}
