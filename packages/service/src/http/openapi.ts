import type { ClientSessionScope } from "@alternance-kit/contract/client-session";
import { PROBLEMS, Problem, type ProblemCode } from "@alternance-kit/contract/problem";
import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { HttpEnv } from "./principal.js";
import { secretOrSession } from "./scopes.js";
import { invalid } from "./validation.js";

/** A router of one feature. A request that does not fit its schema is refused with every field named. */
export const router = () =>
  new OpenAPIHono<HttpEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      // The validator hands its hook what it parsed, though its type says so of successes only.
      throw invalid(result.error.issues, "data" in result ? result.data : undefined);
    },
  });

/** The body of a request, as JSON. */
export const body = <T extends z.ZodType>(schema: T) =>
  ({ required: true, content: { "application/json": { schema } } }) as const;

/** A successful answer, as JSON. */
export const answer = <T extends z.ZodType>(description: string, schema: T) =>
  ({ description, content: { "application/json": { schema } } }) as const;

const EVERYWHERE = [
  "key_missing",
  "key_unknown",
  "origin_not_allowed",
  "secret_key_in_browser",
  "secret_key_in_url",
  "client_session_expired",
  "scope_missing",
  "internal",
] as const;

type StatusOf<C extends ProblemCode> = (typeof PROBLEMS)[C]["status"];
type ProblemAnswer = {
  description: string;
  content: { "application/problem+json": { schema: typeof Problem } };
};

/** The problems an operation can answer, those of every operation included, by status. */
export function problems<C extends ProblemCode>(
  ...codes: C[]
): Record<StatusOf<C | (typeof EVERYWHERE)[number]>, ProblemAnswer> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of [...codes, ...EVERYWHERE]) {
    const { status } = PROBLEMS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const answers = [...byStatus].map(([status, declared]) => [
    status,
    {
      description: declared.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join("\n\n"),
      content: { "application/problem+json": { schema: Problem } },
    },
  ]);
  // Safe: the entries are exactly the statuses of the codes above.
  return Object.fromEntries(answers) as Record<StatusOf<C | (typeof EVERYWHERE)[number]>, ProblemAnswer>;
}

/** `?key=pk_…`: how browsers name their key without a header, so that reads need no preflight. */
export const keyParam = {
  key: z.string().optional().meta({
    description: "A publishable key (`pk_…`); secret keys go in `Authorization: Bearer`",
    example: "pk_test_demo_school",
  }),
};

export const idParam = (noun: string) =>
  z.object({ id: z.string().meta({ description: `The ${noun}'s id` }) });

export const idempotencyHeader = z.object({
  "idempotency-key": z.string().min(8).max(255).optional().meta({
    description:
      "The same key and request, sent again within 24 hours, get the same answer and change nothing more",
  }),
});

/** The two ways to name a key; an operation that takes publishable keys lists both. */
export const SECRET_ONLY = [{ secretKey: [] }];
export const ANY_KEY = [{ publishableKey: [] }, { secretKey: [] }];

/** What keeps an operation to secret keys and to client sessions that have all of these scopes, and says so in the document. */
export const secretOr = (...scopes: ClientSessionScope[]) => ({
  security: [{ secretKey: [] }, { clientSession: scopes }],
  middleware: secretOrSession(...scopes),
});
