import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { ATOM_RNG } from "./atom.rng.js";

/** What libxml2's xmllint says against a document; nothing when it is valid. */
const complaints = async (
  xml: string,
  schema: string,
  extension: "schema" | "relaxng",
): Promise<string[]> => {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: "document.xml", contents: xml }],
    schema: [schema],
    extension,
    maxMemoryPages: 2048,
  });
  return valid ? [] : errors.map(({ message }) => message);
};

export const atomComplaints = (xml: string) => complaints(xml, ATOM_RNG, "relaxng");

/** sitemaps.org's own schema, as the package `sitemap` ships it. */
const SITEMAP_XSD = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve("sitemap/package.json")), "schema/sitemap.xsd"),
  "utf8",
);

export const sitemapComplaints = (xml: string) => complaints(xml, SITEMAP_XSD, "schema");

const xsd = (content: string, namespace = "") => `<?xml version="1.0"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"${namespace}>${content}</xsd:schema>`;

/** Of sitemaps.org's siteindex.xsd, whose types these are. */
const SITE_INDEX_XSD = xsd(
  `<xsd:element name="sitemapindex"><xsd:complexType><xsd:sequence>
    <xsd:element name="sitemap" maxOccurs="unbounded"><xsd:complexType><xsd:sequence>
      <xsd:element name="loc"><xsd:simpleType><xsd:restriction base="xsd:anyURI">
        <xsd:minLength value="12"/><xsd:maxLength value="2048"/>
      </xsd:restriction></xsd:simpleType></xsd:element>
      <xsd:element name="lastmod" minOccurs="0"><xsd:simpleType><xsd:union memberTypes="xsd:date xsd:dateTime"/></xsd:simpleType></xsd:element>
    </xsd:sequence></xsd:complexType></xsd:element>
  </xsd:sequence></xsd:complexType></xsd:element>`,
  ` targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9"`,
);

export const siteIndexComplaints = (xml: string) => complaints(xml, SITE_INDEX_XSD, "schema");

const NEEDED = [
  "title",
  "referencenumber",
  "requisitionid",
  "url",
  "company",
  "sourcename",
  "city",
  "state",
  "description",
];
const DATED = ["date", "expirationdate"];
const OTHERS = ["postalcode", "salary", "jobtype", "category", "remotetype"];
const element = (name: string, type: string, isNeeded: boolean) =>
  `<xsd:element name="${name}" type="${type}" minOccurs="${isNeeded ? 1 : 0}"/>`;

/** Indeed publishes no schema: this is its "XML feed reference" (docs.indeed.com), element by element. */
const INDEED_XSD = xsd(`
  <xsd:simpleType name="words"><xsd:restriction base="xsd:string"><xsd:pattern value="[\\s\\S]*\\S[\\s\\S]*"/></xsd:restriction></xsd:simpleType>
  <xsd:simpleType name="country"><xsd:restriction base="xsd:string"><xsd:pattern value="[A-Z]{2}"/></xsd:restriction></xsd:simpleType>
  <xsd:element name="source"><xsd:complexType><xsd:sequence>
    <xsd:element name="publisher" type="words" minOccurs="0"/>
    <xsd:element name="publisherurl" type="xsd:anyURI" minOccurs="0"/>
    <xsd:element name="job" minOccurs="0" maxOccurs="unbounded"><xsd:complexType><xsd:all>
      ${NEEDED.map((name) => element(name, "words", true)).join("")}
      ${element("country", "country", true)}
      ${DATED.map((name) => element(name, "xsd:dateTime", name === "date")).join("")}
      ${OTHERS.map((name) => element(name, "words", false)).join("")}
    </xsd:all></xsd:complexType></xsd:element>
  </xsd:sequence></xsd:complexType></xsd:element>`);

export const indeedComplaints = (xml: string) => complaints(xml, INDEED_XSD, "schema");
