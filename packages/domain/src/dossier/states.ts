import { decisionDeadline } from "./deadlines.js";

/** Where a contract stands, and since when: ISO dates. */
export type DossierState =
  /** Being filled; may be incomplete. */
  | { status: "draft" }
  /** Complete; the employer, the apprentice and a minor's representative are to sign. */
  | { status: "to_sign" }
  | { status: "signed"; signedOn: string }
  /** The OPCO holds the whole file since `receivedOn`, and has twenty days. */
  | { status: "transmitted"; receivedOn: string }
  /** The OPCO asked for something more; the twenty days start again once it has it. */
  | { status: "incomplete"; askedOn: string }
  /** The OPCO funds it. */
  | { status: "accepted"; decidedOn: string }
  /** The OPCO does not fund it: by a decision, or by twenty days of silence. */
  | { status: "refused"; decidedOn: string; isBySilence: boolean }
  /** The OPCO deposited it with the ministry, which gave it a number. */
  | { status: "deposited"; depositedOn: string; depositNumber?: string | undefined }
  | { status: "running"; startedOn: string }
  /** Running, changed by an amendment since `effectiveOn`. */
  | { status: "amended"; effectiveOn: string }
  | { status: "broken"; brokenOn: string }
  | { status: "ended"; endedOn: string }
  /** Given up before it was signed. */
  | { status: "abandoned"; abandonedOn: string };

export type DossierStatus = DossierState["status"];

const NEXT: Readonly<Record<DossierStatus, readonly DossierStatus[]>> = {
  draft: ["to_sign", "abandoned"],
  to_sign: ["draft", "signed", "abandoned"],
  signed: ["transmitted", "broken"],
  transmitted: ["incomplete", "accepted", "refused", "broken"],
  incomplete: ["transmitted", "refused", "broken"],
  accepted: ["deposited", "broken"],
  // A refused contract still binds: it may be corrected by an amendment and sent again (D6224-5), or broken.
  refused: ["transmitted", "broken"],
  deposited: ["running", "broken"],
  running: ["amended", "broken", "ended"],
  amended: ["amended", "broken", "ended"],
  broken: [],
  ended: [],
  abandoned: [],
};

export const DOSSIER_STATUSES = Object.keys(NEXT) as DossierStatus[]; // Safe: the table's own keys.

/** The statuses a contract may move to; none once it is over. */
export const nextStates = (status: DossierStatus): readonly DossierStatus[] => NEXT[status];

export const canMove = (from: DossierStatus, to: DossierStatus): boolean => NEXT[from].includes(to);

/** The state as it stands on a day: an OPCO silent for twenty days has refused (R6224-3). */
export function stateOn(state: DossierState, today: string): DossierState {
  if (state.status !== "transmitted") return state;
  const decidedOn = decisionDeadline(state.receivedOn);
  return today > decidedOn ? { status: "refused", decidedOn, isBySilence: true } : state;
}
