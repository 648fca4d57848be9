import { ElementRenderer, render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import { raw } from "hono/html";

/** What stands in an element's shadow root, as text. Its slots must have an element that they are of, and want to know no more of it. */
export const shadowHtml = (content: unknown, tag: string): string =>
  collectResultSync(render(content, { customElementHostStack: [new Host(tag)] }));

class Host extends ElementRenderer {}

/** A data block: read by no browser as a script, and nothing in it can end the element. */
export const dataBlock = (type: string, content: unknown, id?: string) =>
  raw(
    `<script type="${type}"${id ? ` id="${id}"` : ""}>${JSON.stringify(content).replaceAll("<", "\\u003c")}</script>`,
  );
