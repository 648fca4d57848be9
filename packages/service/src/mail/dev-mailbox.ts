import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Letter } from "./mail-transport.js";

/** A letter as the file transport wrote it. */
export type WrittenLetter = Omit<Letter, "date"> & { date: string; from: string };

const ID = /^eml_[0-9a-z]+$/;
const MOST = 200;

/** What the file transport wrote to its folder. */
export const devMailbox = (folder: string) => {
  const read = async (id: string): Promise<WrittenLetter | undefined> => {
    if (!ID.test(id)) return undefined;
    const text = await readFile(join(folder, `${id}.json`), "utf8").catch(() => undefined);
    return text === undefined ? undefined : (JSON.parse(text) as WrittenLetter); // Safe: the file transport wrote it, whole or not at all.
  };
  return {
    read,
    /** The latest first: ids sort by the time they were made. */
    async list(): Promise<WrittenLetter[]> {
      const names = await readdir(folder).catch((): string[] => []);
      const ids = names
        .filter((name) => name.endsWith(".json"))
        .map((name) => name.slice(0, -".json".length));
      const letters = await Promise.all(ids.sort().reverse().slice(0, MOST).map(read));
      return letters.filter((letter) => letter !== undefined);
    },
  };
};

export type DevMailbox = ReturnType<typeof devMailbox>;
