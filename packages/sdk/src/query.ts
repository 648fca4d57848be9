/** What a query string can say. Lists travel comma-separated. */
export type Query = Readonly<Record<string, string | number | readonly (string | number)[] | undefined>>;

/** `?a=1&b=2,3`; what is undefined or empty is left out. */
export function queryString(query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value?.toString()) params.set(name, `${value}`);
  const text = params.toString();
  return text && `?${text}`;
}
