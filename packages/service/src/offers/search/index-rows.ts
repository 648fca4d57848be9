import type { OfferContractType } from "@alternance-kit/domain/offer";
import { romeLabel } from "@alternance-kit/domain/rome";
import { findCommune } from "../../references/communes.js";
import type { ColumnsRow } from "./offer-columns.js";
import type { IndexedOffer } from "./offer-terms.js";

const COLUMNS = `s.revision, s.slot, s.offer_seq, o.status, o.department_code, o.diploma_level, o.contract_types, o.remote, o.rhythm,
  o.skills, o.commune_code, o.starts_on, o.expires_at`;
const WORDS = "o.title, o.description, o.rome_code, o.rncp_code, o.company_id, p.name";
const SINCE = "WHERE (s.revision, s.slot) > (?, ?) ORDER BY s.revision, s.slot LIMIT ?";

type Row = readonly unknown[];

/** The indexed offers that changed after a revision, and in it after a slot; at most so many, in that order. */
export const CHANGED_COLUMNS = `SELECT ${COLUMNS} FROM offer_slots s JOIN offers o ON o.seq = s.offer_seq ${SINCE}`;

/** The same with their words, which cost more to read. */
export const CHANGED_OFFERS = `SELECT ${COLUMNS}, ${WORDS} FROM offer_slots s
  JOIN offers o ON o.seq = s.offer_seq JOIN partners p ON p.id = o.company_id ${SINCE}`;

/** Where the next rows begin. */
export const positionOf = (row: Row): [revision: number, slot: number] => [Number(row[0]), Number(row[1])];

/** The columns of a row, and whether it is on the boards. */
export const toColumns = (row: Row): ColumnsRow & { isPublished: boolean } => ({
  slot: Number(row[1]),
  seq: Number(row[2]),
  isPublished: row[3] === "published",
  departmentCode: String(row[4]),
  diplomaLevel: Number(row[5]),
  contractTypes: textsOf(row[6]),
  remote: String(row[7]),
  rhythm: String(row[8]),
  skills: textsOf(row[9]),
  communeCode: String(row[10]),
  startsOn: String(row[11]),
  expiresAt: String(row[12]),
});

/** The words of a row of `CHANGED_OFFERS`. */
export function toIndexedOffer(row: Row): IndexedOffer {
  const { departmentCode, diplomaLevel, contractTypes, remote, rhythm, skills, communeCode } = toColumns(row);
  const commune = findCommune(communeCode);
  return {
    title: String(row[13]),
    description: String(row[14]),
    occupation: romeLabel(String(row[15])) ?? "",
    romeCode: String(row[15]),
    rncpCode: row[16] === null ? null : String(row[16]),
    companyId: String(row[17]),
    companyName: String(row[18]),
    place: commune ? `${commune.name} ${commune.departmentName}` : "",
    contractTypes: contractTypes as OfferContractType[], // Safe: the store writes no others.
    departmentCode,
    diplomaLevel,
    remote,
    rhythm,
    skills,
  };
}

const textsOf = (json: unknown): string[] => JSON.parse(String(json)) as string[]; // Safe: the store writes lists of texts.
