import { WISHES_LIMITS, wrongStartWindow } from "@alternance-kit/domain/wishes";
import type {
  DepartmentCode,
  DiplomaLevelCode,
  FieldCode,
  NewPoolCandidate,
  RhythmCode,
} from "@alternance-kit/sdk/types";
import { trimmed } from "../field-errors.js";
import type { ApplicationErrors, WishesValues } from "./application-form.state.js";

const { romeCodes: MOST_OCCUPATIONS, links: MOST_LINKS, radiusKm: RADIUS } = WISHES_LIMITS;

/** What is wrong with the wishes. What is chosen from a list cannot be. */
export function wishesErrors(values: WishesValues): ApplicationErrors {
  const { texts, links } = clean(values);
  const window = wrongStartWindow(texts);
  return {
    ...(values.romeCodes.length === 0 && { "wishes.romeCodes": "required" }),
    ...(values.romeCodes.length > MOST_OCCUPATIONS && { "wishes.romeCodes": "too_long" }),
    ...(texts.communeCode && texts.radiusKm && wrongRadius(Number(texts.radiusKm))),
    ...(window && { [`wishes.${window.field}`]: window.code }),
    ...(texts.portfolioUrl &&
      !isUrl(texts.portfolioUrl, /^https:$/) && { "wishes.portfolioUrl": "url_malformed" }),
    ...(links.length > MOST_LINKS && { "wishes.links": "too_long" }),
    ...(links.some((link) => !isUrl(link, /^https?:$/)) && { "wishes.links": "url_malformed" }),
  };
}

/** What is sent. What was left empty is left out, and so is the radius of no place. */
export function wishesOf(values: WishesValues): NewPoolCandidate["wishes"] {
  const { texts, links } = clean(values);
  const { communeCode, radiusKm, diplomaLevel, startsAfter, startsBefore, school, course, portfolioUrl } =
    texts;
  return {
    romeCodes: [...values.romeCodes],
    // Safe: departments, rhythms and the level are chosen from the tables of `domain`; the service looks at them all the same.
    ...(values.departments.length && { departments: [...values.departments] as DepartmentCode[] }),
    ...(values.rhythms.length && { rhythms: [...values.rhythms] as RhythmCode[] }),
    ...(diplomaLevel && { diplomaLevel: Number(diplomaLevel) as DiplomaLevelCode }),
    ...(communeCode && { communeCode }),
    ...(communeCode && radiusKm && { radiusKm: Number(radiusKm) }),
    ...(startsAfter && { startsAfter }),
    ...(startsBefore && { startsBefore }),
    ...(school && { school }),
    ...(course && { course }),
    ...(portfolioUrl && { portfolioUrl }),
    ...(links.length && { links }),
  };
}

function clean({ romeCodes: _, departments: __, rhythms: ___, links, ...texts }: WishesValues) {
  return { texts: trimmed(texts), links: links.map((link) => link.trim()).filter(Boolean) };
}

function wrongRadius(km: number): { "wishes.radiusKm": FieldCode } | undefined {
  if (!Number.isInteger(km)) return { "wishes.radiusKm": "not_whole_number" };
  if (km < RADIUS.min) return { "wishes.radiusKm": "too_small" };
  return km > RADIUS.max ? { "wishes.radiusKm": "too_big" } : undefined;
}

/** As the service reads addresses: the platform's own reading, and the protocol. */
function isUrl(text: string, protocol: RegExp): boolean {
  try {
    return protocol.test(new URL(text).protocol);
  } catch {
    return false;
  }
}
