import { fileURLToPath } from "node:url";
import { explainFailure } from "@alternance-kit/service";
import { type Demo, runDemo } from "./run-demo.js";
import { DEMO_KEYS } from "./seed.js";

const FOLDER = fileURLToPath(new URL("../../../data/demo", import.meta.url));
const PORTS = { service: 8787, school: 8788, company: 8789 };

try {
  const demo = await runDemo(FOLDER, PORTS);
  console.log(welcome(demo));
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void demo.close());
} catch (error) {
  console.error(explainFailure(error) ?? error);
  process.exit(1);
}

function welcome({ serviceUrl, schoolUrl, companyUrl, wasSeeded }: Demo): string {
  return `
Alternance Kit is running${wasSeeded ? ", with new demo data" : ""}.

  The school's page       ${schoolUrl}
  The company's careers   ${companyUrl}
  The company buys        ${companyUrl}/recruter.html
  Its recruiters          ${companyUrl}/candidats.html
  The school's team       ${schoolUrl}/eleves.html
  The offers, hosted      ${serviceUrl}/offers
  Snippets for a site     ${serviceUrl}/embed
  The API and its docs    ${serviceUrl}/docs
  The e-mails it writes   ${serviceUrl}/dev/mailbox

  Keys (of this demo's database only)
    school     ${DEMO_KEYS.schoolPublishable}    ${DEMO_KEYS.schoolSecret}
    company    ${DEMO_KEYS.companyPublishable}   ${DEMO_KEYS.companySecret}
    operator   ${DEMO_KEYS.operatorSecret}

  Publish an offer and read applications with the SDK:  npx pnpm --filter @example/sdk-node start
  Stop with Ctrl+C. Start afresh by deleting ${FOLDER}.
`;
}
