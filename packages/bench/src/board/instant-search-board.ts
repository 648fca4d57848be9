import instantsearch from "instantsearch.js/es";
import { infiniteHits, refinementList, searchBox, stats } from "instantsearch.js/es/widgets";
import { FACETS, offersClient } from "./instant-search-client.js";

/** The same board as ours, made with InstantSearch.js on the same API: words, facets with counts, a list that goes on. */
declare global {
  interface Window {
    BOARD: { serviceUrl: string; key: string };
  }
}

const { serviceUrl, key } = window.BOARD;
const board = instantsearch({
  indexName: "offers",
  searchClient: offersClient(serviceUrl, key),
});
const widgets = [
  searchBox({ container: "#search", placeholder: "Métier, technologie, entreprise" }),
  stats({ container: "#stats" }),
  ...FACETS.map((attribute) => refinementList({ container: `#${attribute}`, attribute })),
  infiniteHits({
    container: "#hits",
    templates: {
      item: (offer, { html }) => html`
        <article>
          <h3><a href=${`?offer=${offer["objectID"]}`}>${offer["title"]}</a></h3>
          <p>${offer["company"].name} · ${offer["place"].communeName} (${offer["place"].departmentCode})</p>
          <p>${offer["excerpt"]}</p>
        </article>
      `,
    },
  }),
];
// The cast: the library's types are not written for `exactOptionalPropertyTypes`.
board.addWidgets(widgets as Parameters<typeof board.addWidgets>[0]);
board.start();
