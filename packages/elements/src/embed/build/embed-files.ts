import { basename } from "node:path";
import { type InputOptions, type OutputChunk, type OutputOptions, rolldown } from "rolldown";
import { adoptedCss } from "./adopted-css.js";
import { leanLit } from "./lean-lit.js";
import { minifyTemplates } from "./minify-templates.js";
import { ownCopies } from "./own-copies.js";
import { ownTrustedTypesPolicy } from "./own-trusted-types-policy.js";
import { unlistedLit } from "./unlisted-lit.js";

export const ELEMENTS = [
  "job-board",
  "application-form",
  "pack-checkout",
  "cost-simulator",
  "offer-card",
  "apply-button",
  "candidate-space",
  "candidate-pipeline",
] as const;
export const LANGUAGES = ["fr", "en"] as const;
const TEXTS = [
  ...ELEMENTS,
  "board-filters",
  "application-steps",
  "application-wishes",
  "candidate-applications",
  "candidate-data",
  "offer-detail",
  "search-alert",
  "cost-refinements",
  "cost-table",
  "candidate-panel",
] as const;

/** A file of the embed: its path from the folder of the loader, and its content. */
export interface EmbedFile {
  path: string;
  contents: string;
}

/** Everything a page may fetch. `root` is the package's folder. */
export async function embedFiles(root: string, version: string): Promise<EmbedFile[]> {
  const texts = await buildTexts(root);
  const chunks = await buildScripts(root, texts);
  const scripts = Object.fromEntries(
    ELEMENTS.map((name) => [`alternance-${name}`, needs(chunks, name).map(nameOf)]),
  );
  const hydration = nameOf(chunks.find(({ name }) => name === HYDRATION)?.fileName);
  const boardTexts = Object.fromEntries(
    LANGUAGES.map((language) => [language, nameOf(texts.get(`${language}/job-board`)?.fileName)]),
  );
  const loader = await buildLoader(root, { version, scripts, boardTexts, hydration });
  return [...loader, ...[...chunks, ...texts.values()].map(toFile)];
}

/** Texts in one language are one file, whatever they share with others: one request, and no second one behind it. Keyed `fr/job-board`. */
async function buildTexts(root: string): Promise<Map<string, OutputChunk>> {
  const built = new Map<string, OutputChunk>();
  for (const language of LANGUAGES) {
    for (const name of TEXTS) {
      const input = { [`${name}.${language}`]: `${root}/src/locales/${language}/${name}.ts` };
      for (const chunk of await bundle({ input }, { entryFileNames: CHUNK, codeSplitting: false })) {
        built.set(`${language}/${name}`, chunk);
      }
    }
  }
  return built;
}

/**
 * A script for each element, one for what reading an offer takes, and what they share.
 * Dynamic imports of texts become imports of the files built before.
 */
function buildScripts(root: string, texts: ReadonlyMap<string, OutputChunk>): Promise<OutputChunk[]> {
  const textsApart = {
    name: "texts-apart",
    resolveId: {
      filter: { id: /\/locales\/(?:fr|en)\// },
      handler(id: string, importer: string | undefined) {
        const text = texts.get(id.replace(/^.*\/locales\//, "").replace(/\.js$/, ""));
        if (!text || !importer?.includes(".texts.ts"))
          throw new Error(`${importer} imports ${id} other than lazily.`);
        return { id: `./${basename(text.fileName)}`, external: true };
      },
    },
  };
  return bundle(
    {
      input: Object.fromEntries(
        [...ELEMENTS, ...APART].map((name) => [name, `${root}/src/embed/${name}.ts`]),
      ),
      plugins: [
        minifyTemplates,
        ownCopies,
        adoptedCss(),
        ownTrustedTypesPolicy(),
        leanLit(),
        unlistedLit,
        textsApart,
      ],
    },
    {
      entryFileNames: CHUNK,
      chunkFileNames: CHUNK,
      // The ground first: what stands in it is not taken along by the fields.
      codeSplitting: {
        groups: SHARED.map((chunk, i) => ({
          debugName: chunk,
          priority: SHARED.length - i,
          name: (id, graph) =>
            sharedChunk(id, (module) => graph.getModuleInfo(module)) === chunk ? chunk : null,
        })),
      },
    },
  );
}

/** What takes over a server's rendering; only a page that has one brings it. */
const HYDRATION = "hydration";
/** No partner's page brings them unasked. */
const APART = [HYDRATION, "snippet-builder"] as const;
const SHARED = ["ground", "later", "offer", "account", "form", "fields"] as const;
/** On pages of people who are logged in, or came by a link of their own; forms import them, and use none of it. */
const ACCOUNTS: readonly string[] = ["candidate-pipeline", "candidate-space"];
/** For a file each: a form and an account share them, and a form has one of them at once. */
const TOO_SMALL = /\/(?:calendar\/date|core\/src\/once)\.ts$/;
const FOR_ACCOUNTS = /\/(?:application-(?:pipeline|desk)|download|content-disposition)\.ts$/;
/** Imported beside what the board asks of offers, but of no use to it: it makes nothing. */
const FOR_FORMS = /\/idempotency-key\.ts$/;
/** What it stands on comes with a form, though it is the board that shows it. */
const FORM_OF_BOARD = /\/search-alert\/search-alert\.ts$/;
/** On a page about one offer. */
const ABOUT_ONE_OFFER: readonly string[] = ["offer-card", "apply-button"];

type ImportersOf = (id: string) => { importers: string[]; dynamicImporters: string[] } | null;

/**
 * The chunk of a module that several elements stand on: `ground` if the board is one of them from the start, `later` if only
 * once a visitor reads or narrows, else `fields`: a page with a board alone never brings what only forms to fill in need.
 * None for an element's own modules, or those of a script that comes later.
 */
function sharedChunk(id: string, infoOf: ImportersOf): (typeof SHARED)[number] | undefined {
  const all = usersOf(id, infoOf, true);
  const users = all.filter((name) => !ACCOUNTS.includes(name));
  if (FOR_ACCOUNTS.test(id) || (all.length > 1 && users.length === 0)) return "account";
  if (TOO_SMALL.test(id)) return "form";
  // What one of the others shares with an account alone stays apart from what all forms bring.
  if (users.length < 2 || isOfOneScript(id, infoOf)) return undefined;
  if (users.every((name) => ABOUT_ONE_OFFER.includes(name))) return "offer";
  if (!users.includes("job-board") || FOR_FORMS.test(id)) return "fields";
  return usersOf(id, infoOf, false).includes("job-board") ? "ground" : "later";
}

/** The elements that import a module, however far, with or without what they bring only when it is needed. */
function usersOf(id: string, importersOf: ImportersOf, withLazy: boolean) {
  const seen = new Set<string>();
  const visit = (module: string) => {
    if (seen.has(module)) return;
    seen.add(module);
    const { importers = [], dynamicImporters = [] } = importersOf(module) ?? {};
    const isLazyToo = withLazy && !FORM_OF_BOARD.test(module);
    for (const importer of [...importers, ...(isLazyToo ? dynamicImporters : [])]) visit(importer);
  };
  visit(id);
  return ELEMENTS.filter((name) => [...seen].some((path) => path.endsWith(`/embed/${name}.ts`)));
}

/** Whether a module comes with one script only, an element's or one that is brought when it is needed, by however many elements. */
function isOfOneScript(id: string, importersOf: ImportersOf): boolean {
  const seen = new Set<string>();
  const visit = (module: string) => {
    if (seen.has(module)) return;
    seen.add(module);
    for (const importer of importersOf(module)?.importers ?? []) visit(importer);
  };
  visit(id);
  const isScript = (module: string) =>
    importersOf(module)?.dynamicImporters.length ||
    ELEMENTS.some((name) => module.endsWith(`/embed/${name}.ts`));
  return [...seen].filter(isScript).length < 2;
}

/** `v1.js`, where pages find the newest version, and the same under a name of its own for pages that pin one. */
async function buildLoader(
  root: string,
  embed: {
    version: string;
    scripts: Readonly<Record<string, readonly string[]>>;
    boardTexts: Readonly<Record<string, string>>;
    hydration: string;
  },
): Promise<EmbedFile[]> {
  const loader = await bundle(
    { input: { v1: `${root}/src/embed/loader.ts` }, transform: { define: { EMBED: JSON.stringify(embed) } } },
    { entryFileNames: "[name]-[hash].js" },
  );
  return loader.map(toFile).flatMap((file) => [{ ...file, path: "v1.js" }, file]);
}

/** Lit as it is published, built as we build: what "on top of Lit" leaves out. */
export async function litAlone(root: string): Promise<EmbedFile> {
  const [lit] = await bundle({ cwd: root, input: { lit: "lit" }, plugins: [ownTrustedTypesPolicy()] }, {});
  if (!lit) throw new Error("Lit is missing.");
  return toFile(lit);
}

/** Of a chunk, as the loader has it: the folder and the ending are the same for all. */
const nameOf = (path = ""): string => path.replace(/^chunks\/|\.js$/g, "");

const CHUNK = "chunks/[name]-[hash:6].js";

async function bundle(input: InputOptions, output: OutputOptions): Promise<OutputChunk[]> {
  const build = await rolldown({
    platform: "browser",
    preserveEntrySignatures: "allow-extension",
    ...input,
    transform: { target: "es2022", ...input.transform },
  });
  const { output: files } = await build.generate({
    format: "esm",
    comments: false,
    hashCharacters: "base36",
    minify: true,
    ...output,
  });
  await build.close();
  return files.filter((file) => file.type === "chunk");
}

/** The file of an entry, and all it imports. */
function needs(chunks: readonly OutputChunk[], entry: string): string[] {
  const needed = new Set<string>();
  const visit = (chunk: OutputChunk | undefined) => {
    if (!chunk || needed.has(chunk.fileName)) return;
    needed.add(chunk.fileName);
    for (const path of chunk.imports) visit(chunks.find(({ fileName }) => fileName === path));
  };
  visit(chunks.find(({ name, isEntry }) => isEntry && name === entry));
  return [...needed];
}

const toFile = ({ fileName, code }: OutputChunk): EmbedFile => ({ path: fileName, contents: code });
