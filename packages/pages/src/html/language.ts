export type Language = "fr" | "en";

/** French, unless English is asked for. */
export const languageOf = (query: string | undefined): Language => (query === "en" ? "en" : "fr");

/** An address in the same language and for the same partner as the page it stands in. */
export function linkFrom(page: URL, path: string): string {
  const url = new URL(path, page);
  for (const name of ["lang", "key"]) {
    const value = page.searchParams.get(name);
    if (value) url.searchParams.set(name, value);
  }
  return url.pathname + url.search + url.hash;
}
