/** The token of a candidate's link, which the page's address brings once: it is taken out at once, so that it is neither shared nor kept. */
export function takeLinkToken(): string | undefined {
  const token = new URLSearchParams(location.hash.slice(1)).get("alternance-candidate");
  if (token === null) return undefined;
  history.replaceState(history.state, "", location.pathname + location.search);
  return token || undefined;
}
