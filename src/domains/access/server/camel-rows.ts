const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * The rows that a query nested as JSON (`jsonArrayFrom`) under the names that its types give them. The database door
 * leaves names inside JSON alone, because they may be content; here they are columns.
 */
export const camelRows = <R extends object>(rows: readonly R[]): R[] =>
	rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value])) as R);
