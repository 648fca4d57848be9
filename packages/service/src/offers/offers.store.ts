import type { Offer } from "@alternance-kit/contract/offer";
import type { PayOverrides } from "@alternance-kit/domain/pay-input";
import { eq, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, writeAll } from "../db/open-db.js";
import { partners } from "../partners/partners.table.js";
import { toOffer } from "./offer-mapping.js";
import { offers } from "./offers.table.js";

export type OfferStore = ReturnType<typeof offerStore>;

/** Offers are public to read; `companyId` says whose they are, and who may change them. */
export const offerStore = (db: Db, payOverrides: () => Promise<PayOverrides>) => ({
  async find(id: string): Promise<Offer | undefined> {
    const [row] = await db
      .select({ offer: offers, companyName: partners.name })
      .from(offers)
      .innerJoin(partners, eq(partners.id, offers.companyId))
      .where(eq(offers.id, id));
    return row && toOffer(row.offer, row.companyName, await payOverrides());
  },

  async publish(offer: Offer, also: readonly BatchItem<"sqlite">[]): Promise<void> {
    await writeAll(db, [
      db.insert(offers).values({ id: offer.id, companyId: offer.company.id, ...columns(offer) }),
      index(db, offer),
      ...also,
    ]);
  },

  async update(offer: Offer): Promise<void> {
    const writes = [
      db.update(offers).set(columns(offer)).where(eq(offers.id, offer.id)),
      unindex(db, offer.id),
    ];
    await writeAll(db, offer.status === "published" ? [...writes, index(db, offer)] : writes);
  },
});

const columns = (offer: Offer) => ({
  status: offer.status,
  title: offer.title,
  description: offer.description,
  communeCode: offer.place.communeCode,
  departmentCode: offer.place.departmentCode,
  romeCode: offer.occupation.romeCode,
  diplomaLevel: offer.diplomaLevel,
  rhythm: offer.rhythm,
  startsOn: offer.startsOn,
  durationMonths: offer.durationMonths,
  remote: offer.remote,
  skills: offer.skills,
  seats: offer.seats,
  contractTypes: offer.contractTypes,
  rncpCode: offer.rncpCode,
  externalId: offer.externalId,
  descriptionHtml: offer.descriptionHtml,
  idcc: offer.pay.idcc,
  coefficient: offer.pay.coefficient,
  monthlyPayCents: offer.pay.monthlyPayCents,
  publishedAt: offer.publishedAt ?? "",
  expiresAt: offer.expiresAt,
  updatedAt: offer.updatedAt,
  closedAt: offer.closedAt,
});

const index = (db: Db, offer: Offer) =>
  db.run(sql`
    INSERT INTO offers_fts (rowid, title, skills, company, occupation, place, description)
    SELECT seq, ${offer.title}, ${offer.skills.join(" ")}, ${offer.company.name}, ${offer.occupation.label},
      ${`${offer.place.communeName} ${offer.place.departmentName}`}, ${offer.description}
    FROM offers WHERE id = ${offer.id}`);

const unindex = (db: Db, id: string) =>
  db.run(sql`DELETE FROM offers_fts WHERE rowid = (SELECT seq FROM offers WHERE id = ${id})`);
