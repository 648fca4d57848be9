import { createHttp, type Fetch } from "@alternance-kit/sdk/http";
import { publicOffers } from "@alternance-kit/sdk/offers";
import type { PagesDeps } from "./pages-deps.js";

/** The service's offers, as a key sees them from the page that asks. */
export const offersFor = (deps: PagesDeps, request: Request, key: string): ReturnType<typeof publicOffers> =>
  // In the same process there is no line that could be cut: nothing is tried twice.
  publicOffers(createHttp({ key, baseUrl: deps.publicUrl, maxRetries: 0, fetch: fetchFor(deps, request) }));

/**
 * The app's own handler in place of the network. Whoever asks is named by their `Origin`, so that a key works here from where it works
 * in a browser: its own origins, any server, and the service's own pages.
 */
export const fetchFor =
  (deps: PagesDeps, request: Request): Fetch =>
  async (url, init) =>
    deps.fetch(new Request(url, { ...init, headers: { ...init.headers, ...originOf(deps, request) } }));

/** A page of the service's own asks for the partner it names; any other speaks for itself. */
export function originOf({ publicUrl }: Pick<PagesDeps, "publicUrl">, request: Request): { origin?: string } {
  const origin = request.headers.get("origin");
  return origin === null || origin === new URL(publicUrl).origin ? {} : { origin };
}
