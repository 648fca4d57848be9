import type { OfferSummary } from "@alternance-kit/sdk/types";
import { html, type TemplateResult } from "lit";

type Shown = Pick<OfferSummary, "company" | "place"> & Partial<Pick<OfferSummary, "distanceKm">>;

/** The company's initials, in place of a logo nobody has to send. */
export const monogram = ({ company }: Shown): TemplateResult => html`
  <span part="monogram" aria-hidden="true">${initials(company.name)}</span>
`;

/** `km` names the distance, where the search is around a place. */
export const companyAndPlace = (
  { company, place, distanceKm }: Shown,
  km?: (distance: number) => string,
): TemplateResult => html`
  <p class="muted">
    ${company.name} · ${place.communeName} (${place.departmentCode})${km && distanceKm != null ? `, ${km(distanceKm)}` : ""}
  </p>
`;

const initials = (name: string): string =>
  name
    .split(/[^\p{L}\d]+/u)
    .map((word) => word.charAt(0))
    .join("")
    .slice(0, 2)
    .toUpperCase();
