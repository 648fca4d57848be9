import type { Order } from "@alternance-kit/contract/order";

/**
 * What an invoice between businesses must say beside its figures, in French.
 * @source Code de commerce, L441-9, L441-10 and D441-5 (penalties at the ECB's rate plus 10 points, 40 € for recovery);
 * CGI, annexe II, art. 242 nonies A; checked 2026-11-22.
 */
export function legalMentions(order: Pick<Order, "vatRatePercent" | "payment">): string[] {
  return [
    "Catégorie de l'opération : prestation de services.",
    ...(order.vatRatePercent === 0 ? ["TVA non applicable, art. 293 B du CGI."] : []),
    `Échéance de paiement : ${frenchDate(order.payment.dueOn)}. Pas d'escompte pour paiement anticipé.`,
    "En cas de retard de paiement : pénalités au taux de la Banque centrale européenne majoré de 10 points, et indemnité forfaitaire de 40 € pour frais de recouvrement.",
  ];
}

const frenchDate = (date: string): string => date.split("-").reverse().join("/");
