import type { Attribution } from "@alternance-kit/contract/attribution";
import type { Consent, NewGuardian } from "@alternance-kit/contract/consent";
import type { Language } from "@alternance-kit/contract/mail";
import type { Wishes } from "@alternance-kit/contract/pool-candidate";
import type { ReceivedFile } from "../applications/received-file.js";

export type FileKind = "cv" | "document";

export type ProfileFile = ReceivedFile & { kind: FileKind };

/** A profile as its candidate sends it, under the id that it has or gets. */
export interface SentProfile {
  id: string;
  reference: string;
  /** By itself, it takes the place of all that was there; with an application to an offer, it adds to it. */
  sent: "alone" | "with_application";
  person: { firstName: string; lastName: string; email: string; phone?: string | undefined };
  wishes: Wishes;
  message: string | null;
  language: Language;
  source: { partnerId: string; origin: string | null; pageUrl: string | null };
  attribution: Attribution | null;
  files: readonly ProfileFile[];
  consents: readonly Consent[];
  guardian: NewGuardian | undefined;
  isDisabilityTold: boolean;
  at: string;
}

/** As much of a profile that is there as it takes to put another in its place. */
export interface KnownProfile {
  id: string;
  reference: string;
  /** Tells whether it was changed meanwhile. */
  updatedAt: string;
  wishes: Wishes;
  message: string | null;
  source: { partnerId: string; origin: string | null; pageUrl: string | null };
  attribution: Attribution | null;
  guardian: { email: string; isConfirmed: boolean } | undefined;
  files: readonly { kind: FileKind; key: string }[];
}
