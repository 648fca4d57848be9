import type { Attribution, Touch, Utm } from "@alternance-kit/contract/attribution";

const WORDS = ["source", "medium", "campaign", "term", "content"] as const;
const MAX_WORD = 100;

/** How a candidate came, as it is kept: of addresses no more than their page and campaign, since a query can say who somebody is. */
export function keptAttribution({ first, last }: Attribution = {}): Attribution | null {
  if (!first && !last) return null;
  return { ...(first && { first: keptTouch(first) }), ...(last && { last: keptTouch(last) }) };
}

function keptTouch({ pageUrl, referrer, utm, at }: Touch): Touch {
  const campaign = { ...(pageUrl !== undefined && utmOf(pageUrl)), ...utm };
  return {
    ...(pageUrl !== undefined && { pageUrl: bareAddress(pageUrl, "utm_") }),
    ...(referrer !== undefined && { referrer: bareAddress(referrer) }),
    ...(Object.keys(campaign).length && { utm: campaign }),
    at,
  };
}

/** A page's address without fragment, credentials, nor query but for the parameters that begin with `prefix`. */
function bareAddress(address: string, prefix?: string): string {
  const { origin, pathname, searchParams } = new URL(address);
  const kept = [...searchParams].filter(([name]) => prefix !== undefined && name.startsWith(prefix));
  return `${origin}${pathname}${kept.length ? `?${new URLSearchParams(kept)}` : ""}`;
}

/** The campaign that a page's address names; what does not fit on a line is cut, as a link that somebody wrote stops no application. */
function utmOf(pageUrl: string): Utm {
  const { searchParams } = new URL(pageUrl);
  const found = WORDS.flatMap((word) => {
    const value = searchParams
      .get(`utm_${word}`)
      ?.replace(/\p{Cc}/gu, " ")
      .trim()
      .slice(0, MAX_WORD);
    return value ? [[word, value] as const] : [];
  });
  return Object.fromEntries(found);
}
