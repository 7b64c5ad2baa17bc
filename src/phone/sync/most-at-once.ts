/** Commands of one delivery: a line that breaks often gets through with little at a time. */
export const MOST_AT_ONCE = 25;
