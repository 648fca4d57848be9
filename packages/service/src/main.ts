#!/usr/bin/env node
// Before any schema is made: those made earlier could not be described.
import "@hono/zod-openapi";
import { parseArgs } from "node:util";
import { createPages } from "@alternance-kit/pages";
import { AppError } from "./app-error.js";
import { runCommand, USAGE } from "./cli/commands.js";
import { readConfig } from "./config.js";
import { explainFailure } from "./explain-failure.js";
import { listen } from "./listen.js";
import { openService } from "./service.js";

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: "boolean", short: "h" },
      kind: { type: "string" },
      name: { type: "string" },
      siret: { type: "string" },
      email: { type: "string" },
      partner: { type: "string" },
      origin: { type: "string", multiple: true },
      id: { type: "string" },
      source: { type: "string" },
      "published-on": { type: "string" },
      "dry-run": { type: "boolean" },
      format: { type: "string" },
      company: { type: "string" },
      defaults: { type: "string" },
      "close-missing": { type: "boolean" },
    },
  });
  if (values.help) return console.log(USAGE);
  const config = readConfig(process.env);
  const [noun = "serve"] = positionals;
  const service = await openService(config, {
    tell: (event) => console.log(JSON.stringify(event, errorsAsText)),
    pages: createPages,
  });
  if (noun !== "serve") {
    try {
      console.log(await runCommand(service, config.mode, positionals, values));
    } finally {
      service.close();
    }
    return;
  }

  const server = await listen(service.app, config);
  console.log(
    `Alternance Kit listens on port ${server.port}; its documentation is at ${config.publicUrl}/docs`,
  );
  const jobs = service.startJobs();
  const stop = async () => {
    await server.close();
    await jobs.stop();
    service.close();
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());
}

const errorsAsText = (_key: string, value: unknown): unknown =>
  value instanceof Error ? (value.stack ?? value.message) : value;

main().catch((error: unknown) => {
  const known =
    explainFailure(error) ?? (error instanceof AppError || isUsageError(error) ? error.message : undefined);
  console.error(
    known ?? (error instanceof Error && /^The environment/.test(error.message) ? error.message : error),
  );
  process.exitCode = 1;
});

function isUsageError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
