import { isApiError, isConnectionError } from "@alternance-kit/sdk/errors";

/** What went wrong, and what to do about it, in lines to print. */
export function explain(error: unknown, baseUrl: string): string {
  if (isApiError(error)) {
    return [
      `The service refused (${error.status} ${error.code}): ${error.detail}`,
      ...error.errors.map((field) => `  ${field.pointer}  ${field.code}: ${field.detail}`),
      `  Quote this when asking for help: request ${error.requestId}`,
    ].join("\n");
  }
  if (isConnectionError(error)) {
    return `${error.message} Is it running at ${baseUrl}? \`npm start\` at the root starts the demo's.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
