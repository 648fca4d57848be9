/**
 * The life of an offer: written, read over by rules, on the boards, and off them again because its seats are taken
 * (`filled`), its time is over (`expired`) or its company took it back (`closed`).
 */
export const OFFER_STATUSES = ["draft", "in_review", "published", "filled", "expired", "closed"] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

export const REMOTE_MODES = ["onsite", "hybrid", "remote"] as const;
export type RemoteMode = (typeof REMOTE_MODES)[number];

/** Months an offered contract may last: at least 6 and, but for exceptions that no offer can presume, at most 36 (Code du travail, L6222-7-1). */
export const OFFER_MONTHS = { min: 6, max: 36 } as const;

/** The contracts an offer can lead to (Code du travail, L6221-1 and L6325-1). */
export const OFFER_CONTRACT_TYPES = ["apprenticeship", "professionalisation"] as const;
export type OfferContractType = (typeof OFFER_CONTRACT_TYPES)[number];

/** Whether an offer takes applications at an instant (ISO 8601, UTC): its last day may be over before anything marked it so. */
export const isOpen = (offer: { status: OfferStatus; expiresAt: string }, at: string): boolean =>
  offer.status === "published" && at < offer.expiresAt;

/** Months an offer stays on the boards unless its company says otherwise, or renews it. */
export const DEFAULT_OFFER_MONTHS_OPEN = 2;
