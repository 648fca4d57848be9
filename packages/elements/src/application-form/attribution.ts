import type { Attribution } from "@alternance-kit/sdk/types";

/**
 * How the visitor came to the form, as the browser tells it of this page view alone: where the page was opened and from where, and where
 * the form is sent from. A site that changes its address without a load keeps the address it was opened at. Nothing is stored, and no
 * cookie is set: an earlier visit is not known.
 */
export function attribution(): Attribution {
  const [opened] = performance.getEntriesByType("navigation");
  const { href } = location;
  return {
    first: {
      pageUrl: opened?.name ?? href,
      referrer: document.referrer,
      at: new Date(performance.timeOrigin).toISOString(),
    },
    last: { pageUrl: href, at: new Date().toISOString() },
  };
}
