import type { OfferStore, OfferWrite } from "../offers.store.js";

/** A store that reads as the real one and keeps what is written to itself: every rule is asked, and the verdicts are those of the real work. */
export function rehearse(offers: OfferStore): OfferStore {
  const written = new Map<string, OfferWrite>();
  return {
    ...offers,
    async find(id) {
      return written.get(id)?.offer ?? (await offers.find(id));
    },
    async findKept(id) {
      const last = written.get(id);
      const kept = await offers.findKept(id);
      return last
        ? {
            offer: last.offer,
            revision: last.revision + 1,
            review: last.review ?? kept?.review,
            lastQuestions: last.offer.questions?.version ?? kept?.lastQuestions ?? 0,
          }
        : kept;
    },
    async write(writes) {
      for (const write of writes) written.set(write.offer.id, write);
    },
  };
}
