import { DEPARTMENT_CODES, DEPARTMENTS } from "@alternance-kit/domain/departments";
import { DIPLOMA_LEVELS, type DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import { ROME_OCCUPATIONS } from "@alternance-kit/domain/rome";
import { fold } from "./fold.js";

/** An entry with the words it is found by. */
export interface Listed<T> {
  entry: T;
  words: string;
}

export const listed = <T>(entry: T, ...texts: readonly string[]): Listed<T> => ({
  entry,
  words: ` ${fold(texts.join(" "))}`,
});

export const OCCUPATIONS = Object.entries(ROME_OCCUPATIONS).map(([code, label]) =>
  listed({ code, label }, code, label),
);

export const DEPARTMENT_LIST = DEPARTMENT_CODES.map((code) =>
  listed({ code, name: DEPARTMENTS[code] }, code, DEPARTMENTS[code]),
);

// Safe: the keys of the table are the levels.
export const LEVELS = (Object.keys(DIPLOMA_LEVELS).map(Number) as DiplomaLevel[]).map((level) =>
  listed(
    { level, label: DIPLOMA_LEVELS[level] },
    String(level),
    DIPLOMA_LEVELS[level].fr,
    DIPLOMA_LEVELS[level].en,
  ),
);

/** The entries in which every word of `q` begins a word, on one page. */
export function matching<T>(list: readonly Listed<T>[], { q, limit }: { q: string; limit: number }) {
  const starts = fold(q).split(" ").filter(Boolean);
  const isAsked = starts.length > 0 || q.trim() === "";
  const found = isAsked
    ? list.filter(({ words }) => starts.every((start) => words.includes(` ${start}`)))
    : [];
  return { data: found.slice(0, limit).map(({ entry }) => entry), page: { nextCursor: null } };
}
