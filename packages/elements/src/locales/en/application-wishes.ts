import { DEPARTMENTS } from "@alternance-kit/domain/departments";
import { diplomaLevels, rhythms } from "@alternance-kit/domain/labels/en";
import type { ApplicationWishesTexts } from "../fr/application-wishes.js";

export const applicationWishes: ApplicationWishesTexts = {
  "wishes.romeCodes": "Occupations looked for",
  "wishes.departments": "Departments",
  "wishes.communeCode": "Commune",
  "wishes.radiusKm": "Distance",
  "wishes.diplomaLevel": "Diploma prepared",
  "wishes.startsAfter": "Start at the earliest",
  "wishes.startsBefore": "Start at the latest",
  "wishes.rhythms": "Rhythms that suit",
  "wishes.school": "School or training centre",
  "wishes.course": "Course",
  "wishes.portfolioUrl": "Portfolio",
  "wishes.links": "Other links",
  departments: DEPARTMENTS,
  levels: diplomaLevels,
  rhythms,
  filter: "Find an occupation",
  romeHint: "1 to 5. Type a few letters, then tick. Their official names are French.",
  found: (count) =>
    count > 1 ? `${count} occupations` : count ? "1 occupation" : "No occupation holds these words.",
  departmentsHint: "None ticked: the whole of Occitanie.",
  portfolioHint: "An address that begins with https://",
  linksHint: "One a line, 5 at most. Such as a code repository.",
  errors: {
    "wishes.romeCodes_required": "Tick one occupation at least.",
    "wishes.romeCodes_too_long": "Tick 5 occupations at most.",
    "wishes.links_too_long": "Give 5 links at most.",
    "wishes.links_url_malformed": "A link is not whole. Example: https://example.org",
    "wishes.portfolioUrl_url_malformed": "Give a whole address that begins with https://",
    ends_before_start: "This date comes before the other.",
  },
};
