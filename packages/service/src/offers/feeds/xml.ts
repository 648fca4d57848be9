import XMLBuilder from "fast-xml-builder";

/** An element by its parts: `@name` is an attribute, `#text` its text, `#cdata` its text as a CDATA section, a list the same element again. */
export type XmlElement = { [part: string]: XmlPart };
export type XmlPart = string | number | XmlElement | readonly (string | XmlElement)[] | undefined;

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#text",
  cdataPropName: "#cdata",
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** What no XML 1.0 document can hold, escaped or not (https://www.w3.org/TR/xml/#charsets). */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** An XML 1.0 document in UTF-8. */
export const xmlDocument = (root: XmlElement): string =>
  builder.build({ "?xml": { "@version": "1.0", "@encoding": "utf-8" }, ...root }).replace(FORBIDDEN, "");
