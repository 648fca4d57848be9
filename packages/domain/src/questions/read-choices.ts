import { QUESTION_LIMITS } from "./limits.js";
import { type Members, members } from "./members.js";
import { isObject, type Report } from "./question-issue.js";
import type { Choice } from "./question-set.js";

/** The choices of a question, each with its own value. */
export function readChoices(from: Members, report: Report): Choice[] {
  const list = from.list("oneOf") ?? [];
  if (list.length < 2) from.told("oneOf", "too_short", "Give at least 2 choices.");
  if (list.length > QUESTION_LIMITS.choices)
    from.told("oneOf", "too_long", `Give at most ${QUESTION_LIMITS.choices} choices.`);
  const known = new Set<string>();
  return list.map((item, index) => {
    const at = `${from.at}/oneOf/${index}`;
    const choice = readChoice(item, at, report);
    if (known.has(choice.const)) report(`${at}/const`, "already_used", "Give each choice its own value.");
    if (choice.const) known.add(choice.const);
    return choice;
  });
}

function readChoice(item: unknown, at: string, report: Report): Choice {
  if (!isObject(item)) report(at, "wrong_type", "Give an object with `const` and `title`.");
  const from = members(isObject(item) ? item : {}, at, report);
  from.only(["const", "title", "titleEn"]);
  return {
    const: from.text("const", QUESTION_LIMITS.choice),
    title: from.text("title", QUESTION_LIMITS.title),
    titleEn: from.line("titleEn", QUESTION_LIMITS.title),
  };
}
