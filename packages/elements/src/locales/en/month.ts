const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** `September 2027`, of a calendar date, without `Intl`: see the French one. */
export const monthOf = (date: string): string =>
  `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
