/** The life of an offer. */
export const OFFER_STATUSES = ["published", "closed"] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

export const REMOTE_MODES = ["onsite", "hybrid", "remote"] as const;
export type RemoteMode = (typeof REMOTE_MODES)[number];

/** Months an offered contract may last: at least 6 and, but for exceptions that no offer can presume, at most 36 (Code du travail, L6222-7-1). */
export const OFFER_MONTHS = { min: 6, max: 36 } as const;

/** Whether an offer takes applications. */
export const isOpen = (offer: { status: OfferStatus }): boolean => offer.status === "published";
