// Before any schema is made: it teaches zod the words of OpenAPI.
import "@hono/zod-openapi";
import { PARTNER_KINDS, PartnerKind } from "@alternance-kit/contract/partner";
import { AppError } from "../app-error.js";
import type { KeyMode } from "../keys/key.js";
import type { Service } from "../service.js";
import { type ImportValues, importReport, offersFile } from "./import-command.js";
import { npecFile, npecReport } from "./npec-command.js";
import { planReport, receiptReport } from "./retention-command.js";

export const USAGE = `alternance-kit [serve]                     run the service
alternance-kit partner add --kind KIND --name NAME [--siret SIRET] [--email ADDRESS]
                                           register a partner: ${PARTNER_KINDS.join(", ")}
alternance-kit partner list
alternance-kit key add --partner ID --kind publishable|secret [--origin https://…]…
                                           issue a key, and show it this once
alternance-kit key revoke --id ID
alternance-kit npec import FILE [--source TEXT] [--published-on YYYY-MM-DD] [--dry-run]
                                           import levels of funding (NPEC), from France compétences' .xlsx or a CSV
alternance-kit import offers FILE --company ID --format csv|json|lba|greenhouse|lever [--defaults FILE] [--close-missing] [--dry-run]
                                           make a company's offers what a file says
alternance-kit reindex                     build the index of the offers anew
alternance-kit retention [--dry-run]       end, ask about and erase what is past its time, or list it
alternance-kit evidence --id ID            show the proof kept of an application, or a profile, that was erased

The service is set up by its environment: DATABASE_URL, FILES_DIR, HOST, PORT, PUBLIC_URL, MODE (test or live),
ENCRYPTION_KEY, SMTP_URL, MAIL_FROM, MAIL_DIR, DEV_MAILBOX (on or off), CLAMD_URL, SELLER_NAME, SELLER_LEGAL_FORM,
SELLER_SIRET, SELLER_VAT_NUMBER, SELLER_STREET, SELLER_POSTAL_CODE, SELLER_CITY, SELLER_IBAN, SELLER_BIC.`;

export interface CommandValues extends ImportValues {
  kind?: string | undefined;
  name?: string | undefined;
  siret?: string | undefined;
  email?: string | undefined;
  partner?: string | undefined;
  origin?: string[] | undefined;
  id?: string | undefined;
  source?: string | undefined;
  "published-on"?: string | undefined;
}

type AdminPart = Pick<
  Service,
  | "evidenceOf"
  | "planRetention"
  | "runRetention"
  | "registerPartner"
  | "listPartners"
  | "issueKey"
  | "revokeKey"
  | "importNpec"
  | "importOffers"
  | "reindex"
>;

/** What the operator does on the service's own machine; answers what to print. */
export async function runCommand(
  service: AdminPart,
  mode: KeyMode,
  [noun, verb, file]: readonly string[],
  values: CommandValues,
): Promise<string> {
  const words = [noun, verb].filter(Boolean).join(" ");
  switch (words) {
    case "partner add": {
      const kind = PartnerKind.safeParse(values.kind);
      if (!kind.success) throw usage(`--kind must be one of ${PARTNER_KINDS.join(", ")}.`);
      const partner = await service.registerPartner({
        kind: kind.data,
        name: values.name ?? "",
        siret: values.siret,
        email: values.email,
      });
      return `${partner.id}  ${partner.kind}  ${partner.name}`;
    }
    case "partner list": {
      const partners = await service.listPartners();
      return partners.map(({ id, kind, name }) => `${id}  ${kind}  ${name}`).join("\n");
    }
    case "key add": {
      const { partner: partnerId, kind, origin: origins = [] } = values;
      if (!partnerId) throw usage("--partner must be a partner's id: see `alternance-kit partner list`.");
      if (kind !== "publishable" && kind !== "secret") throw usage("--kind must be publishable or secret.");
      if (kind === "publishable" && !origins.length)
        throw usage(
          "--origin must name at least one origin that may use the key, such as https://www.school.example.",
        );
      const { id, key } = await service.issueKey({ partnerId, kind, mode, origins });
      return `${id}  ${key}`;
    }
    case "key revoke": {
      if (!values.id) throw usage("--id must be the key's id.");
      if (!(await service.revokeKey(values.id))) throw usage(`There is no key ${values.id} in force.`);
      return `${values.id}  revoked`;
    }
    case "reindex":
      return `${await service.reindex()} published offers indexed`;
    case "npec import":
      if (!file) throw usage("Name the file to import: `alternance-kit npec import FILE`.");
      return npecReport(await service.importNpec(await npecFile(file, values)));
    case "import offers": {
      const { companyId, file: offers } = await offersFile(file, values);
      return importReport(await service.importOffers(companyId, offers));
    }
    case "retention": {
      if (values["dry-run"]) return planReport(await service.planRetention());
      const receipt = await service.runRetention();
      return receipt ? receiptReport(receipt) : "The run was stopped.";
    }
    case "evidence": {
      if (!values.id) throw usage("--id must be the id of what was erased, such as app_….");
      const evidence = await service.evidenceOf(values.id);
      if (!evidence) throw usage(`No proof is kept of ${values.id}.`);
      return JSON.stringify(evidence, null, 2);
    }
    default:
      throw usage(`There is no command "${words}".\n\n${USAGE}`);
  }
}

const usage = (message: string) => new AppError("validation_failed", message);
