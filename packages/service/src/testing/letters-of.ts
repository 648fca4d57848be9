import { join } from "node:path";
import { devMailbox, type WrittenLetter } from "../mail/dev-mailbox.js";
import type { TestService } from "./a-service.js";

/** Runs one of the service's jobs, once, at the test's time. */
export async function runJob(
  { jobs, clock }: Pick<TestService, "jobs" | "clock">,
  name: string,
): Promise<void> {
  const job = jobs.find((one) => one.name === name);
  if (!job)
    throw new Error(`There is no job "${name}": there are ${jobs.map((one) => one.name).join(", ")}.`);
  await job.run(clock.now, new AbortController().signal);
}

/** Delivers what is due, and answers all the letters that an address ever got, the first one first. */
export async function lettersOf(
  service: Pick<TestService, "jobs" | "clock" | "folder">,
  to: string,
): Promise<WrittenLetter[]> {
  await runJob(service, "deliver mails");
  const letters = await devMailbox(join(service.folder, "mail")).list();
  return letters.filter((letter) => letter.to === to).reverse();
}

/** The path of the first link in a letter's text that has these words in its path. */
export function linkIn(letter: WrittenLetter | undefined, words: string): string {
  const url = letter?.text.match(/https?:\/\/\S+/g)?.find((link) => new URL(link).pathname.includes(words));
  if (url === undefined) throw new Error(`The letter has no link to ${words}: ${letter?.text}`);
  return new URL(url).pathname;
}
