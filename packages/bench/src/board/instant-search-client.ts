import type { OfferPage } from "@alternance-kit/sdk/types";
import type instantsearch from "instantsearch.js/es";

/** InstantSearch's facets, as the parameters of our API that they stand for. */
export const FACETS = ["department", "level", "remote", "rhythm"] as const;

type SearchClient = NonNullable<Parameters<typeof instantsearch>[0]["searchClient"]>;

interface Asked {
  params?: {
    query?: string;
    page?: number;
    hitsPerPage?: number;
    facetFilters?: readonly (string | readonly string[])[];
  };
}

/**
 * Our API as InstantSearch wants it: one request of ours answers all of its own, since our facets are disjunctive already.
 * Pages are numbered there and follow each other here: each one's cursor is kept for the next.
 */
export function offersClient(serviceUrl: string, key: string): SearchClient {
  const cursors = new Map<string, string | null>();

  async function ask({ params = {} }: Asked): Promise<{ answer: OfferPage; page: number; perPage: number }> {
    const { query = "", page = 0, hitsPerPage = 20, facetFilters = [] } = params;
    const search = new URLSearchParams({ key, limit: String(hitsPerPage) });
    if (query) search.set("q", query);
    for (const group of facetFilters) {
      const chosen = (Array.isArray(group) ? group : [group]).map((filter: string) => filter.split(":"));
      const [name] = chosen[0] ?? [];
      if (name) search.set(name, chosen.map(([, value]) => value).join());
    }
    const list = search.toString();
    const cursor = cursors.get(`${list} ${page}`);
    if (cursor) search.set("cursor", cursor);
    const response = await fetch(`${serviceUrl}/v1/offers?${search}`);
    if (!response.ok) throw new Error(`The service answered ${response.status}.`);
    const answer = (await response.json()) as OfferPage; // Safe: it is our own service.
    cursors.set(`${list} ${page + 1}`, answer.page.nextCursor);
    return { answer, page, perPage: hitsPerPage };
  }

  return {
    async search(requests: readonly Asked[]) {
      const { answer, page, perPage } = await ask(requests[0] ?? {});
      const facets = Object.fromEntries(
        FACETS.map((name) => [
          name,
          Object.fromEntries((answer.facets?.[name] ?? []).map(({ value, count }) => [value, count])),
        ]),
      );
      const result = {
        hits: answer.data.map((offer) => ({ ...offer, objectID: offer.id })),
        nbHits: answer.total,
        page,
        nbPages: page + (answer.page.nextCursor ? 2 : 1),
        hitsPerPage: perPage,
        processingTimeMS: 0,
        exhaustiveNbHits: true,
        query: requests[0]?.params?.query ?? "",
        params: "",
        facets,
      };
      return { results: requests.map(() => result) };
    },
    // The cast stands for what the library lets another backend leave out of Algolia's own answer.
  } as unknown as SearchClient;
}
