const common = `<ref name="common"/>`;
const text = (name: string) => `
  <define name="${name}"><element name="${name}"><ref name="textConstruct"/></element></define>`;
const date = (name: string) => `
  <define name="${name}"><element name="${name}">${common}<data type="dateTime"/></element></define>`;
const uri = (name: string) => `
  <define name="${name}"><element name="${name}">${common}<text/></element></define>`;
const person = (name: string) => `
  <define name="${name}"><element name="${name}">${common}<interleave>
    <element name="name"><text/></element>
    <optional><element name="uri"><text/></element></optional>
    <optional><element name="email"><data type="string"><param name="pattern">.+@.+</param></data></element></optional>
    <zeroOrMore><ref name="extension"/></zeroOrMore>
  </interleave></element></define>`;
const some = (...names: string[]) =>
  names.map((name) => `<zeroOrMore><ref name="${name}"/></zeroOrMore>`).join("");
const maybe = (...names: string[]) =>
  names.map((name) => `<optional><ref name="${name}"/></optional>`).join("");
const one = (...names: string[]) => names.map((name) => `<ref name="${name}"/>`).join("");

/** Atom's grammar in RELAX NG, as RFC 4287 appendix B gives it (there in the compact syntax). */
export const ATOM_RNG = `<?xml version="1.0"?>
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2005/Atom"
  datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start><choice><ref name="feed"/><ref name="entry"/></choice></start>
  <define name="common">
    <optional><attribute name="xml:base"><text/></attribute></optional>
    <optional><attribute name="xml:lang">
      <data type="string"><param name="pattern">[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*</param></data>
    </attribute></optional>
  </define>
  <define name="mediaType"><data type="string"><param name="pattern">.+/.+</param></data></define>
  <define name="textConstruct">
    ${common}
    <optional><attribute name="type" ns=""><choice><value>text</value><value>html</value></choice></attribute></optional>
    <text/>
  </define>
  <define name="extension">
    <element><anyName><except><nsName/></except></anyName><ref name="anything"/></element>
  </define>
  <define name="anything"><zeroOrMore><choice>
    <attribute><anyName/></attribute><text/><element><anyName/><ref name="anything"/></element>
  </choice></zeroOrMore></define>
  <define name="feed"><element name="feed">${common}
    <interleave>
      ${some("author", "category", "contributor", "link", "extension")}
      ${maybe("generator", "icon", "logo", "rights", "subtitle")}
      ${one("id", "title", "updated")}
    </interleave>
    ${some("entry")}
  </element></define>
  <define name="entry"><element name="entry">${common}
    <interleave>
      ${some("author", "category", "contributor", "link", "extension")}
      ${maybe("content", "published", "rights", "summary")}
      ${one("id", "title", "updated")}
    </interleave>
  </element></define>
  <define name="content"><element name="content"><ref name="textConstruct"/></element></define>
  <define name="category"><element name="category">${common}
    <attribute name="term" ns=""><text/></attribute>
    <optional><attribute name="scheme" ns=""><text/></attribute></optional>
    <optional><attribute name="label" ns=""><text/></attribute></optional>
    <empty/>
  </element></define>
  <define name="generator"><element name="generator">${common}
    <optional><attribute name="uri" ns=""><text/></attribute></optional>
    <optional><attribute name="version" ns=""><text/></attribute></optional>
    <text/>
  </element></define>
  <define name="link"><element name="link">${common}
    <attribute name="href" ns=""><text/></attribute>
    <optional><attribute name="rel" ns=""><data type="string"><param name="minLength">1</param></data></attribute></optional>
    <optional><attribute name="type" ns=""><ref name="mediaType"/></attribute></optional>
    <optional><attribute name="hreflang" ns=""><text/></attribute></optional>
    <optional><attribute name="title" ns=""><text/></attribute></optional>
    <optional><attribute name="length" ns=""><text/></attribute></optional>
    <empty/>
  </element></define>
  ${["id", "icon", "logo"].map(uri).join("")}
  ${["author", "contributor"].map(person).join("")}
  ${["title", "subtitle", "summary", "rights"].map(text).join("")}
  ${["updated", "published"].map(date).join("")}
</grammar>`;
