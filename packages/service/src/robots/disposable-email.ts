import { disposableEmailBlocklistSet } from "disposable-email-domains-js";

/** Providers of addresses that last minutes, as the list kept on GitHub (disposable-email-domains, CC0) names them. */
const domains = disposableEmailBlocklistSet();

/** Whether nobody will read what is sent there; a subdomain of such a provider is one too. */
export function isDisposable(email: string): boolean {
  const labels = email
    .slice(email.lastIndexOf("@") + 1)
    .toLowerCase()
    .split(".");
  return labels.some((_, i) => domains.has(labels.slice(i).join(".")));
}
