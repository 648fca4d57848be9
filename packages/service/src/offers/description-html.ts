import sanitizeHtml from "sanitize-html";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const CHARACTERS = Object.fromEntries(
  Object.entries(ESCAPES).map(([character, entity]) => [entity, character]),
);

/** A plain text as HTML: blank lines part paragraphs, the other ends of lines stay where they are. */
export const htmlOfText = (text: string): string =>
  text
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? "")
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((paragraph) => `<p>${paragraph.replace(/\r?\n/g, "<br>")}</p>`)
    .join("");

const LINKS = new Set(["http:", "https:", "mailto:"]);

/** A link that leads out, by http or by mail, and vouches for nothing; the bare words of any other. */
function link(_tag: string, { href = "" }: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (!url || !LINKS.has(url.protocol)) return { tagName: "span", attribs: {} };
  return { tagName: "a", attribs: { href: url.href, rel: "nofollow noopener" } };
}

/** Blocks that become paragraphs, so that their words do not run into each other. */
const BLOCKS = ["h1", "h2", "h3", "h4", "h5", "h6", "div", "section", "article", "blockquote", "pre", "tr"];

const KEPT: sanitizeHtml.IOptions = {
  allowedTags: ["b", "i", "em", "strong", "p", "br", "ul", "ol", "li", "a"],
  allowedAttributes: { a: ["href", "rel"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowProtocolRelative: false,
  // Dropped with what they hold: none of it is text for a reader.
  nonTextTags: [
    "script",
    "style",
    "textarea",
    "option",
    "noscript",
    "template",
    "title",
    "iframe",
    "noembed",
  ],
  transformTags: { a: link, ...Object.fromEntries(BLOCKS.map((block) => [block, "p"])) },
};

/** Any HTML with nothing left but `b i em strong p br ul ol li a`, and of attributes a link's own two. */
export const cleanHtml = (html: string): string =>
  sanitizeHtml(html.replace(/<\/t[dh]\s*>/gi, " $&"), KEPT)
    .replace(/<br \/>/g, "<br>")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    // A paragraph holds neither a paragraph nor a list: browsers would close it before, and leave empty ones behind.
    .replace(/(?:<p>\s*)+(?=<p>|<[uo]l>|<\/p>)/g, "")
    .replace(/(?<=<\/[uo]l>|<\/p>)(?:\s*<\/p>)+/g, "")
    .trim();

/** The words of HTML that `cleanHtml` or `htmlOfText` made: a line for each item, a blank line between paragraphs. */
export const textOfHtml = (html: string): string =>
  html
    .replace(/\s+/g, " ")
    .replace(/ ?<br> ?/g, "\n")
    .replace(/ ?<li>(?: ?<p>)? ?/g, "\n- ")
    .replace(/ ?<\/?(?:p|ul|ol)> ?/g, "\n\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => CHARACTERS[entity] ?? entity)
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n+(?=\n- )/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
