import { type CodeList, FORM_GUIDE, FORM_GUIDE_CHECKED_ON } from "./code-list.js";

/** "Employeur privé / employeur public". */
export const SECTORS = {
  source: FORM_GUIDE,
  checkedOn: FORM_GUIDE_CHECKED_ON,
  codes: {
    private: { fr: "Employeur privé", en: "Private employer" },
    public: { fr: "Employeur public", en: "Public employer" },
  },
} as const satisfies CodeList;
export type Sector = keyof typeof SECTORS.codes;
