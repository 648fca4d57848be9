/**
 * An e-mail address as forms and the service accept it: RFC 5322's dot-atom, and a domain with a dot (HTML's own rule lets `ada@home` pass).
 * One expression for the element, the store and the service, so that no side accepts what another refuses.
 */
export const EMAIL =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$/;

export const isEmail = (input: string): boolean => input.length <= 254 && EMAIL.test(input);
