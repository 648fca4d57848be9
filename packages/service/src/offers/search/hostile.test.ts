import { expect, test } from "vitest";
import { aService } from "../../testing/a-service.js";

const long = "développeur ".repeat(900).slice(0, 10_240);

/** What a search box is given by those who try it, and by nobody else. */
const HOSTILE: readonly string[] = [
  ..."\"'`*()[]{}<>^~!?&|;:,.+-_=/\\#@$%€§°²·…".split(""),
  '""',
  '"""',
  "''",
  "`'\"",
  "*:*",
  "**",
  "a*b*",
  "-a",
  "+a",
  "^a",
  "a^2",
  "~a",
  "a~1",
  "(",
  ")",
  "(a",
  "a)",
  "((((((((((",
  "{title}:a",
  "title:a",
  "title : a",
  "- title : a",
  "{terms} : react",
  "NEAR(",
  "NEAR(a b)",
  "NEAR(a b, 5)",
  "NEAR/5",
  "a NEAR b",
  "AND",
  "OR",
  "NOT",
  "AND OR NOT",
  "a AND",
  "AND a",
  "a AND AND b",
  "a OR",
  "NOT a",
  "a NOT",
  "a NOT NOT b",
  '"a',
  'a"',
  '"a" "b',
  'a" OR "b',
  '" OR 1=1 --',
  "'; DROP TABLE offers; --",
  "' UNION SELECT * FROM keys --",
  "%",
  "_",
  "%%%",
  "LIKE '%'",
  "\\",
  "\\\\",
  "\\u0000",
  "\u0000",
  "a\u0000b",
  "\u0001\u0002",
  "\t\n\r",
  "\u200b",
  "\u200e\u200f",
  "\ufeff",
  "\ufffd",
  "\ud800",
  "\udc00\ud800",
  "😀",
  "👩🏽‍💻",
  "🇫🇷",
  "e\u0301\u0301\u0301",
  "Z̷̡̛a̶l̵g̸o",
  "مطور تطبيقات",
  "מפתח",
  "\u202eruevéd",
  "開発者",
  "разработчик",
  "ﬁ",
  "ß",
  "İstanbul",
  "Ⅷ",
  "½",
  "𝓭𝓮𝓿",
  "𞤀𞤣𞤤𞤢𞤥",
  "1e309",
  "-0",
  "NaN",
  "null",
  "undefined",
  "true",
  "[object Object]",
  "__proto__",
  "constructor",
  "toString",
  "<script>alert(1)</script>",
  "#{7*7}",
  "{{7*7}}",
  "../../etc/passwd",
  "file:///etc/passwd",
  "http://localhost",
  "a".repeat(200),
  "a ".repeat(100),
  "é".repeat(200),
  '"'.repeat(200),
  "*".repeat(200),
  "(".repeat(200),
  long,
  "\u0301".repeat(5_000),
  "😀".repeat(3_000),
];

test("a hundred hostile texts, wherever they are put, are answered or refused with a reason", async () => {
  const { aPartner, publish, browse, told } = await aService();
  const company = await aPartner("company");
  await publish(company);
  expect(HOSTILE.length).toBeGreaterThan(100);
  const parameters = [
    "q",
    "near",
    "commune",
    "department",
    "skills",
    "company",
    "startsAfter",
    "sort",
    "cursor",
    "radius",
  ];
  const strays: string[] = [];
  for (const text of HOSTILE) {
    for (const parameter of parameters) {
      // A lone surrogate has no form in an address: what browsers send in its place is sent.
      const response = await browse(
        company,
        `/v1/offers?${parameter}=${encodeURIComponent(Buffer.from(text).toString())}`,
      );
      const refusesClearly =
        [400, 422].includes(response.status) && "code" in ((await response.json()) as object);
      if (response.status !== 200 && !refusesClearly)
        strays.push(`${parameter}=${text.slice(0, 40)}: ${response.status}`);
    }
  }
  expect(strays).toEqual([]);
  expect(told.filter((event) => typeof event === "object" && event !== null && "error" in event)).toEqual([]);
}, 60_000);

test.each([
  "%",
  "%zz",
  "%00",
  "%ff%fe",
  "q=%c3%28",
  "q=a&q=b",
  "limit=1e9",
  "limit=-1",
  "limit=0x10",
  "cursor=%00",
  "near=1,2,3",
  "level=5,5,5",
  "department=,,,",
])("an address that ends in ?%s is answered or refused with a reason", async (query) => {
  const { aPartner, browse } = await aService();
  const { status } = await browse(await aPartner("company"), `/v1/offers?${query}`);
  expect([200, 400, 422]).toContain(status);
});
