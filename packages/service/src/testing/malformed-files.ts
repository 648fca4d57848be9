import { deflateRawSync, gzipSync } from "node:zlib";
import { aFile, DOCX_TYPE, docx, pdf, storedZip } from "@alternance-kit/testing/files";

/** What becomes of a file that is not a CV: refused on its field, or kept as bytes that nothing runs. */
export type Fate = "refused" | "inert";

const PDF_HEAD = "%PDF-1.7\n";
const NAMES = {
  "up two folders": "../../etc/passwd.pdf",
  "up on Windows": "..\\..\\windows\\system32\\cv.pdf",
  "an absolute path": "/etc/cron.d/cv.pdf",
  "a drive": "C:\\Users\\ada\\cv.pdf",
  "read from right to left": "cv\u202efdp.pdf",
  "a mark that turns the reader around": "\u2067cv\u2069.pdf",
  "of 300 characters": `${"a".repeat(296)}.pdf`,
  "of 300 emoji": `${"👩‍💻".repeat(100)}.pdf`,
  "a line feed": "cv\r\nSet-Cookie: a=1.pdf",
  "a null": "cv\0.exe.pdf",
  "a quote": 'cv".pdf',
  "a tag": "<script>alert(1)</script>.pdf",
  "a device of Windows": "CON.pdf",
  "a stream of NTFS": "cv.pdf::$DATA.pdf",
  "an extension alone": ".pdf",
  dots: "....pdf",
  "a formula": "=HYPERLINK(1).pdf",
  "percent signs": "%2e%2e%2fcv.pdf",
} as const;

const asPdf = (content: string | Uint8Array<ArrayBuffer>, name = "cv.pdf") => aFile(content, { name });
const asDocx = (content: string | Uint8Array<ArrayBuffer>, name = "cv.docx") =>
  aFile(content, { name, type: DOCX_TYPE });
const bytes = (...parts: (string | Uint8Array)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

/** Malformed and hostile files, each with what must become of it. */
export function malformedFiles(): [what: string, file: File, fate: Fate][] {
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  return [
    ["no byte", asPdf(""), "refused"],
    ["no byte, as a DOCX", asDocx(""), "refused"],
    ["one byte", asPdf("%"), "refused"],
    ["a PDF's mark cut short", asPdf("%PD"), "refused"],
    ["text", asPdf("Ada Lovelace, développeuse"), "refused"],
    ["a page", asPdf("<!doctype html><script>alert(1)</script>"), "refused"],
    ["a page before a PDF", asPdf(`<script>alert(1)</script>${PDF_HEAD}`), "refused"],
    [
      "a drawing that runs a script",
      asPdf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      "refused",
    ],
    ["a picture", asPdf(bytes(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))), "refused"],
    ["a JPEG before a PDF", asPdf(bytes(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), PDF_HEAD)), "refused"],
    ["a GIF before a PDF", asPdf(`GIF89a${PDF_HEAD}`), "refused"],
    ["a program of Windows", asPdf("MZ\u0090\u0000"), "refused"],
    ["a program of Linux", asPdf("\u007fELF\u0002\u0001"), "refused"],
    ["a program before a PDF", asPdf(`MZ${PDF_HEAD}`), "refused"],
    ["a script for a shell", asPdf(`#!/bin/sh\n${PDF_HEAD}`), "refused"],
    ["a program in PHP", asPdf("<?php system($_GET['c']); ?>"), "refused"],
    ["an archive before a PDF", asPdf(bytes(storedZip([["a.js", "1"]]), PDF_HEAD)), "refused"],
    ["an archive as a PDF", asPdf(storedZip([["a.txt", "a"]])), "refused"],
    ["gzip as a PDF", asPdf(new Uint8Array(gzipSync(PDF_HEAD))), "refused"],
    ["a DOCX as a PDF", asPdf(storedZip(documentOf(types))), "refused"],
    ["a PDF as a DOCX", asDocx(PDF_HEAD), "refused"],
    [
      "an old Word document as a DOCX",
      asDocx(bytes(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))),
      "refused",
    ],
    ["an RTF as a DOCX", asDocx("{\\rtf1\\object}"), "refused"],
    ["an archive that is no document", asDocx(storedZip([["a.txt", "a"]])), "refused"],
    [
      "a program for Java as a DOCX",
      asDocx(storedZip([["META-INF/MANIFEST.MF", "Main-Class: A"]])),
      "refused",
    ],
    ["an archive of no entry", asDocx(bytes("PK\u0005\u0006", new Uint8Array(18))), "refused"],
    ["an archive cut short", asDocx(bytes("PK\u0003\u0004", new Uint8Array(8))), "refused"],
    ["a PDF's extension, declared as a page", aFile(PDF_HEAD, { type: "text/html" }), "refused"],
    ["a page's extension, declared as a PDF", aFile(PDF_HEAD, { name: "cv.html" }), "refused"],
    ["two extensions, the last a program's", aFile(PDF_HEAD, { name: "cv.pdf.exe" }), "refused"],
    ["no extension", aFile(PDF_HEAD, { name: "cv" }), "refused"],
    ["more than 5 MB", pdf({ sizeBytes: 5 * 1024 * 1024 + 1 }), "refused"],
    ["a bomb as a DOCX: 4 GB of nothing in a few bytes", asDocx(bomb(types)), "inert"],
    [
      "a DOCX with macros beside its text",
      asDocx(storedZip([...documentOf(types), ["word/vbaProject.bin", "x"]])),
      "inert",
    ],
    [
      "a DOCX that leaves its folder",
      asDocx(storedZip([...documentOf(types), ["../../evil.txt", "x"]])),
      "inert",
    ],
    [
      "a PDF with JavaScript",
      asPdf(`${PDF_HEAD}1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >> endobj`),
      "inert",
    ],
    [
      "a PDF that launches a program",
      asPdf(`${PDF_HEAD}1 0 obj << /S /Launch /F (cmd.exe) >> endobj`),
      "inert",
    ],
    ["a PDF that is an archive too", asPdf(bytes(PDF_HEAD, storedZip([["a.js", "alert(1)"]]))), "inert"],
    ["a PDF that is a page too", asPdf(`${PDF_HEAD}<html><script>alert(1)</script>`), "inert"],
    ["a PDF of nothing but its head", asPdf(PDF_HEAD), "inert"],
    ["a PDF cut in the middle", asPdf(`${PDF_HEAD}1 0 obj << /Type /Cat`), "inert"],
    ...Object.entries(NAMES).map(([what, name]): [string, File, Fate] => [
      `a name: ${what}`,
      pdf({ name }),
      "inert",
    ]),
    ["a DOCX with a name of 300 characters", docx({ name: `${"é".repeat(295)}.docx` }), "inert"],
  ];
}

const documentOf = (types: string): (readonly [string, string])[] => [
  ["[Content_Types].xml", types],
  ["word/document.xml", "<w:document/>"],
];

/** A document one of whose entries says that it unpacks to 4 GB. Nothing here unpacks it. */
function bomb(types: string): Uint8Array<ArrayBuffer> {
  const zeros = deflateRawSync(Buffer.alloc(4_000_000));
  const name = "word/media/image1.png";
  const header = Buffer.alloc(30);
  header.write("PK\u0003\u0004", 0, "latin1");
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(zeros.length, 18);
  header.writeUInt32LE(0xffff_fffe, 22);
  header.writeUInt16LE(name.length, 26);
  return bytes(storedZip(documentOf(types)), header, name, zeros);
}
