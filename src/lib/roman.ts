const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** A quarter as papers and people write it: 4 is 'IV'. */
export const romanOf = (quarter: number): string => ROMAN[quarter - 1] ?? String(quarter);
