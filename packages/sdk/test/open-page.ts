import type { Browser, Page } from "playwright";
import { onTestFinished } from "vitest";
import { bundle } from "./bundle.js";
import type {} from "./page.js";
import { serve } from "./serve.js";

const ACTIONS = 'import { actions } from "../test/page.js"; globalThis.sdk = actions;';

/** A page of an origin of its own, with `test/page.ts` in it. */
export async function openPage(browser: Browser): Promise<Page> {
  const { baseUrl } = await serve((_, response) =>
    response.writeHead(200, { "Content-Type": "text/html" }).end(),
  );
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(baseUrl);
  await page.addScriptTag({ type: "module", content: await bundle(ACTIONS) });
  await page.waitForFunction(() => "sdk" in globalThis); // A module runs after its tag is there.
  return page;
}
