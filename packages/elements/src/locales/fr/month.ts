const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
  " ",
);

/**
 * `septembre 2027`, of a calendar date. Written out: the first use of `Intl` in a page costs a phone more time than to draw the list, and a
 * word of the month is all that is wanted.
 */
export const monthOf = (date: string): string =>
  `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
