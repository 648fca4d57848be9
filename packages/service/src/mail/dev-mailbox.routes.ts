import { Hono } from "hono";
import type { HttpEnv } from "../http/principal.js";
import type { DevMailbox, WrittenLetter } from "./dev-mailbox.js";
import { html, type Markup } from "./markup.js";

/** Runs nothing and fetches nothing. The letters bring their own inline styles. */
const HEADERS = {
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cache-control": "no-store",
};

/** `/dev/mailbox`: the e-mails that a development service wrote instead of sending them. Mounted where its switch is on only. */
export function devMailboxRoutes(mailbox: DevMailbox) {
  const routes = new Hono<HttpEnv>();
  routes.get("/dev/mailbox", async (c) => c.html(listPage(await mailbox.list()).text, 200, HEADERS));
  routes.get("/dev/mailbox/:id", async (c) => {
    const letter = await mailbox.read(c.req.param("id"));
    if (!letter) return c.notFound();
    return c.html(letterPage(letter).text, 200, HEADERS);
  });
  routes.get("/dev/mailbox/:id/files/:index{[0-9]+}", async (c) => {
    const letter = await mailbox.read(c.req.param("id"));
    const file = letter?.attachments?.[Number(c.req.param("index"))];
    if (!file) return c.notFound();
    return c.body(file.content, 200, {
      ...HEADERS,
      "content-type": file.contentType,
      "content-disposition": `attachment; filename="${file.fileName}"`,
    });
  });
  return routes;
}

const listPage = (letters: readonly WrittenLetter[]): Markup =>
  page(
    "Mailbox",
    html`<h1>Mailbox</h1>
<p>E-mails of this service, written to its folder instead of being sent. The latest first.</p>
${letters.length ? [table(letters)] : [html`<p>There is none yet.</p>`]}`,
  );

const table = (letters: readonly WrittenLetter[]): Markup => html`<table>
<thead><tr><th scope="col">Written</th><th scope="col">To</th><th scope="col">Subject</th></tr></thead>
<tbody>${letters.map(({ id, date, to, subject }) => html`<tr><td><time datetime="${date}">${date.slice(0, 16).replace("T", " ")}</time></td><td>${to}</td><td><a href="/dev/mailbox/${id}">${subject}</a></td></tr>`)}</tbody>
</table>`;

/** The letter's HTML is shown in a frame without scripts, forms or our origin; its links open in a new tab. */
const letterPage = ({ id, from, to, subject, date, text, html: body, ...letter }: WrittenLetter): Markup =>
  page(
    subject,
    html`<p><a href="/dev/mailbox">Mailbox</a></p>
<h1>${subject}</h1>
<dl>
<dt>From</dt><dd>${from}</dd><dt>To</dt><dd>${to}</dd><dt>Written</dt><dd><time datetime="${date}">${date}</time></dd>
${Object.entries(letter.headers).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}
${(letter.attachments ?? []).map(({ fileName }, index) => html`<dt>File</dt><dd><a href="/dev/mailbox/${id}/files/${String(index)}" download>${fileName}</a></dd>`)}
</dl>
<iframe title="${subject}" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${withLinksApart(body)}"></iframe>
<h2>Text</h2>
<pre>${text}</pre>`,
  );

const withLinksApart = (body: string): string => body.replace("<head>", '<head><base target="_blank">');

const page = (title: string, content: Markup): Markup => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>:root{color-scheme:light dark}body{margin:0 auto;max-width:60rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif}table{border-collapse:collapse;width:100%}th,td{padding:.5rem;text-align:left;border-bottom:1px solid}dt{font-weight:bold}dd{margin:0 0 .5rem;overflow-wrap:anywhere}iframe{width:100%;height:34rem;border:1px solid;background:Canvas}pre{white-space:pre-wrap;overflow-wrap:anywhere}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
