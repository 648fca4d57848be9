/**
 * An e-mail address as forms and the service accept it: RFC 5322's dot-atom, and a domain with a dot (HTML's own rule lets `ada@home` pass).
 * One expression for the element, the store and the service, so that no side accepts what another refuses.
 */
export const EMAIL =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$/;

export const isEmail = (input: string): boolean => input.length <= 254 && EMAIL.test(input);

/**
 * The address as one person's, to tell whether two are the same. Only case is folded: servers may tell `Ada` from `ada` before the @ (RFC 5321,
 * 2.4), but none that people use does. Dots and what follows a `+` stay, as they part mailboxes with some providers: two applications of one
 * person do less harm than two persons taken for one.
 */
export const foldedEmail = (email: string): string => email.trim().toLowerCase();
