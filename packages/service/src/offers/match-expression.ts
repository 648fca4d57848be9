const MAX_WORDS = 10;

/**
 * A visitor's words as an FTS5 query: every word must be there, the start of it is enough.
 * Each word is quoted, so that nothing typed is read as FTS5's own syntax. `undefined` when no word is left.
 * `+` and `#` are kept: C++, C#.
 */
export function matchExpression(q: string): string | undefined {
  const words = q.normalize("NFC").match(/[\p{L}\p{N}+#]+/gu) ?? [];
  const searched = words.filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, MAX_WORDS);
  return searched.length ? searched.map((word) => `"${word}"*`).join(" AND ") : undefined;
}
