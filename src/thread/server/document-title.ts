import { sql } from 'kysely';

/** '21-KH/ĐU Thực hiện Chỉ thị …', or the abstract alone while there is no number. */
export const documentTitle = (alias: string) =>
	sql<string>`trim(${sql.ref(`${alias}.numberText`)} || ' ' || ${sql.ref(`${alias}.abstract`)})`;
