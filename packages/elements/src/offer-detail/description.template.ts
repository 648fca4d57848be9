import { html, type TemplateResult } from "lit";

type Node = string | Tag;
interface Tag {
  name: string;
  href: string;
  children: Node[];
}

/** A tag, or the text up to the next one. */
const TOKEN = /<(\/?)([a-z]+)((?:"[^"]*"|[^">])*)>|[^<]+|</gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

/**
 * A description with the few tags the service keeps in it (`b i em strong p br ul ol li a`), each made by a template of its own.
 * No markup is ever parsed from it: what is no such tag is not made, whatever the text holds, and a link leads out by http or mail only.
 */
export const description = (markup: string): unknown => treeOf(markup).map(shown);

function treeOf(markup: string): Node[] {
  const root: Tag = { name: "", href: "", children: [] };
  const open = [root];
  const top = () => open.at(-1) ?? root;
  for (const [token, slash, name, attributes = ""] of markup.matchAll(TOKEN)) {
    if (name === undefined) top().children.push(decoded(token));
    else if (slash) {
      const start = open.findLastIndex((tag) => tag.name === name.toLowerCase());
      if (start > 0) open.length = start;
    } else {
      const tag: Tag = { name: name.toLowerCase(), href: hrefIn(attributes), children: [] };
      top().children.push(tag);
      if (tag.name !== "br") open.push(tag);
    }
  }
  return root.children;
}

function shown(node: Node): unknown {
  if (typeof node === "string") return node;
  const children = node.children.map(shown);
  switch (node.name) {
    case "p":
      return html`<p>${children}</p>`;
    case "br":
      return html`<br />`;
    case "ul":
      return html`<ul>${children}</ul>`;
    case "ol":
      return html`<ol>${children}</ol>`;
    case "li":
      return html`<li>${children}</li>`;
    case "b":
    case "strong":
      return html`<strong>${children}</strong>`;
    case "i":
    case "em":
      return html`<em>${children}</em>`;
    case "a":
      return node.href ? link(node.href, children) : children;
    default:
      return children;
  }
}

const link = (href: string, children: unknown): TemplateResult =>
  html`<a href=${href} rel="nofollow noopener" target="_blank">${children}</a>`;

/** None unless it leads out by http or mail. */
function hrefIn(attributes: string): string {
  const href = decoded(attributes.match(/\shref="([^"]*)"/i)?.[1] ?? "").trim();
  return /^(https?:\/\/|mailto:)/i.test(href) ? href : "";
}

const decoded = (text: string): string =>
  text.replace(/&(?:#(x?)([\da-f]{1,6})|(\w+));/gi, (whole, hex, digits, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = Number.parseInt(digits, hex ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
