import { communeNumber } from "../../references/commune-centres.js";
import { dayNumber } from "./day-number.js";
import { packFacets } from "./facet-codes.js";
import { skillKey } from "./offer-terms.js";

/** What of an offer searches count, compare and sort by. */
export interface ColumnsRow {
  slot: number;
  seq: number;
  departmentCode: string;
  diplomaLevel: number;
  contractTypes: readonly string[];
  remote: string;
  rhythm: string;
  skills: readonly string[];
  communeCode: string;
  startsOn: string;
  expiresAt: string;
}

/** Of no commune that the tables know: it is at no distance from anywhere. */
export const NOWHERE = 0xffff;

/** The columns of the indexed offers, by slot: some thirty bytes an offer. */
export class OfferColumns {
  facets = new Uint32Array(1024);
  communes = new Uint16Array(1024);
  startDays = new Uint16Array(1024);
  /** Milliseconds since 1970. */
  expiries = new Float64Array(1024);
  /** Where an offer's skills begin in `skillNumbers`: how many, then each one's number. */
  #skillsAt = new Uint32Array(1024);
  #skillNumbers = new Uint32Array(4096);
  #skillsEnd = 1;
  readonly #numbersOfKeys = new Map<string, number>();
  readonly #numbersAsWritten = new Map<string, number>();
  /** Skills by number, as the first offer to ask for each wrote it. */
  readonly skillNames: string[] = [];

  set(row: ColumnsRow): void {
    const { slot } = row;
    if (slot >= this.facets.length) this.#grow(slot);
    this.facets[slot] = packFacets({
      department: row.departmentCode,
      level: row.diplomaLevel,
      contract: row.contractTypes,
      remote: row.remote,
      rhythm: row.rhythm,
    });
    this.communes[slot] = communeNumber(row.communeCode) ?? NOWHERE;
    this.startDays[slot] = dayNumber(row.startsOn);
    this.expiries[slot] = Date.parse(row.expiresAt);
    this.#setSkills(slot, row.skills);
  }

  /** Counts one more of each of an offer's skills, by the skill's number. */
  countSkills(slot: number, counts: Uint32Array): void {
    const from = this.#skillsAt[slot] ?? 0;
    const to = from + (this.#skillNumbers[from] ?? 0);
    for (let at = from + 1; at <= to; at++) {
      const skill = this.#skillNumbers[at] ?? 0;
      counts[skill] = (counts[skill] ?? 0) + 1;
    }
  }

  #setSkills(slot: number, skills: readonly string[]): void {
    const numbers = [...new Set(skills.map((skill) => this.#numberOf(skill)))];
    if (this.#skillsEnd + numbers.length + 1 > this.#skillNumbers.length) {
      this.#skillNumbers = longer(this.#skillNumbers, new Uint32Array(this.#skillNumbers.length * 2));
    }
    this.#skillsAt[slot] = this.#skillsEnd;
    this.#skillNumbers[this.#skillsEnd++] = numbers.length;
    for (const number of numbers) this.#skillNumbers[this.#skillsEnd++] = number;
  }

  #numberOf(skill: string): number {
    const written = this.#numbersAsWritten.get(skill);
    if (written !== undefined) return written;
    const key = skillKey(skill);
    const number = this.#numbersOfKeys.get(key) ?? this.skillNames.push(skill) - 1;
    this.#numbersOfKeys.set(key, number);
    this.#numbersAsWritten.set(skill, number);
    return number;
  }

  #grow(slot: number): void {
    const length = Math.max(slot + 1, Math.ceil(this.facets.length * 1.5));
    this.facets = longer(this.facets, new Uint32Array(length));
    this.communes = longer(this.communes, new Uint16Array(length));
    this.startDays = longer(this.startDays, new Uint16Array(length));
    this.expiries = longer(this.expiries, new Float64Array(length));
    this.#skillsAt = longer(this.#skillsAt, new Uint32Array(length));
  }
}

function longer<T extends Uint16Array | Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
