import sanitizeHtml from "sanitize-html";

/** The tags that La bonne alternance keeps; it would drop the others with no word said, and run numbered lists together. */
const KEPT: sanitizeHtml.IOptions = {
  allowedTags: ["b", "i", "em", "strong", "p", "br", "ul", "li"],
  allowedAttributes: {},
  transformTags: { ol: "ul" },
};

export const lbaHtml = (html: string): string => sanitizeHtml(html, KEPT).replaceAll("<br />", "<br>");
