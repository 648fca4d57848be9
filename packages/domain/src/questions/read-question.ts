import { CV_TYPES } from "../application/candidate-file.js";
import { LINK_PATTERN, QUESTION_LIMITS, UPLOAD_PATTERN } from "./limits.js";
import { inOrder, type Members, members } from "./members.js";
import { isObject, type Report } from "./question-issue.js";
import type {
  NumberQuestion,
  Question,
  QuestionKind,
  SeveralQuestion,
  TextQuestion,
} from "./question-set.js";
import { readChoices } from "./read-choices.js";

type Texts = Pick<Question, "title" | "titleEn" | "description" | "descriptionEn">;

const OF_ALL = ["type", "title", "titleEn", "description", "descriptionEn"];

const KEYWORDS: Readonly<Record<QuestionKind, readonly string[]>> = {
  text: ["minLength", "maxLength"],
  date: ["format"],
  link: ["format", "pattern", "maxLength"],
  file: ["format", "pattern", "contentMediaType"],
  choice: ["oneOf"],
  several: ["items", "uniqueItems", "minItems", "maxItems"],
  number: ["minimum", "maximum"],
  yes_no: [],
};

/** One question, with what every validator must hold to written out even where it was left out; nothing when its kind cannot be told. */
export function readQuestion(raw: unknown, at: string, report: Report): Question | undefined {
  if (!isObject(raw)) return report(at, "wrong_type", "Give an object.");
  const from = members(raw, at, report);
  const kind = kindGiven(from);
  if (!kind) return undefined;
  from.only([...OF_ALL, ...KEYWORDS[kind]]);
  const texts = {
    title: from.text("title", QUESTION_LIMITS.title),
    titleEn: from.line("titleEn", QUESTION_LIMITS.title),
    description: from.line("description", QUESTION_LIMITS.description),
    descriptionEn: from.line("descriptionEn", QUESTION_LIMITS.description),
  };
  return questionOf(kind, texts, from, report);
}

function questionOf(kind: QuestionKind, texts: Texts, from: Members, report: Report): Question {
  switch (kind) {
    case "text":
      return { ...texts, type: "string", ...lengths(from) };
    case "date":
      return { ...texts, type: "string", format: "date" };
    case "link":
      from.fixed("pattern", LINK_PATTERN);
      from.fixed("maxLength", QUESTION_LIMITS.text);
      return {
        ...texts,
        type: "string",
        format: "uri",
        pattern: LINK_PATTERN,
        maxLength: QUESTION_LIMITS.text,
      };
    case "file":
      from.fixed("pattern", UPLOAD_PATTERN);
      return {
        ...texts,
        type: "string",
        format: "upload",
        pattern: UPLOAD_PATTERN,
        contentMediaType: mediaType(from),
      };
    case "choice":
      return { ...texts, type: "string", oneOf: readChoices(from, report) };
    case "several":
      return { ...texts, type: "array", ...severalOf(from, report) };
    case "number":
      return { ...texts, type: from.raw["type"] === "integer" ? "integer" : "number", ...bounds(from) };
    case "yes_no":
      return { ...texts, type: "boolean" };
  }
}

const BY_TYPE = new Map<unknown, QuestionKind>([
  ["boolean", "yes_no"],
  ["integer", "number"],
  ["number", "number"],
  ["array", "several"],
]);
const BY_FORMAT = new Map<unknown, QuestionKind>([
  [undefined, "text"],
  ["date", "date"],
  ["uri", "link"],
  ["upload", "file"],
]);

function kindGiven({ raw: { type, format, oneOf }, told }: Members): QuestionKind | undefined {
  if (type !== "string")
    return (
      BY_TYPE.get(type) ??
      told("type", "not_allowed_value", "Give one of string, integer, number, boolean, array.")
    );
  if (oneOf !== undefined) return "choice";
  return BY_FORMAT.get(format) ?? told("format", "not_allowed_value", "Give one of date, uri, upload.");
}

function lengths(from: Members): Pick<TextQuestion, "minLength" | "maxLength"> {
  const minLength = from.count("minLength", { min: 0, max: QUESTION_LIMITS.text });
  const maxLength = from.count("maxLength", { min: 1, max: QUESTION_LIMITS.text }) ?? QUESTION_LIMITS.text;
  inOrder(from, "minLength", minLength, maxLength);
  return { minLength, maxLength };
}

function bounds(from: Members): Pick<NumberQuestion, "minimum" | "maximum"> {
  const [minimum, maximum] = [from.number("minimum"), from.number("maximum")];
  inOrder(from, "minimum", minimum, maximum);
  return { minimum, maximum };
}

function severalOf(from: Members, report: Report): Omit<SeveralQuestion, "type" | "title"> {
  from.fixed("uniqueItems", true);
  const inner = from.inside("items", ["oneOf"]);
  const oneOf = inner ? readChoices(inner, report) : [];
  const minItems = from.count("minItems", { min: 0, max: oneOf.length });
  const maxItems = from.count("maxItems", { min: 1, max: oneOf.length });
  inOrder(from, "minItems", minItems, maxItems);
  return { items: { oneOf }, uniqueItems: true, minItems, maxItems };
}

function mediaType({ raw: { contentMediaType }, told }: Members): string | undefined {
  const known = Object.keys(CV_TYPES).find((type) => type === contentMediaType);
  if (contentMediaType === undefined || known) return known;
  return told("contentMediaType", "not_allowed_value", `Give one of ${Object.keys(CV_TYPES).join(", ")}.`);
}
