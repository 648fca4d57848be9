/** What the box takes for someone born abroad. */
export const BORN_ABROAD = "99";

/**
 * A department of birth: 01 to 95 without 20, 2A and 2B, an overseas department or territory, or 99.
 * @source CERFA 10103; INSEE, Code officiel géographique; checked 2026-11-22.
 */
export const BIRTH_DEPARTMENT = /^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[46-9]|99)$/;
