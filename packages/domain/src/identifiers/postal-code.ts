/** A French postal code: five digits, the first two a department's or an overseas territory's (01 to 98). */
export const POSTAL_CODE = /^(0[1-9]|[1-8]\d|9[0-8])\d{3}$/;

export const isPostalCode = (input: string): boolean => POSTAL_CODE.test(input);
