/**
 * Rows that the database gave inside another row, with their keys as the code writes them: only keys of the outer row
 * are renamed on the way, because whatever is kept as JSON must stay as it is.
 */
export const nestedRows = <T extends object>(rows: readonly T[]): T[] => rows.map(nestedRow);

export const nestedRow = <T extends object>(row: T): T =>
	Object.fromEntries(Object.entries(row).map(([key, value]) => [camelCase(key), value])) as T;

const camelCase = (key: string): string => key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
