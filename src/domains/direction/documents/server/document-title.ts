import { sql } from 'kysely';

/** '21-KH/ĐU Thực hiện Chỉ thị …', or the abstract alone while there is no number. */
export const documentTitleSql = (alias: string) =>
	sql<string>`trim(${sql.ref(`${alias}.numberText`)} || ' ' || ${sql.ref(`${alias}.abstract`)})`;

/** Whether it begins a thread: it came in, or asks something of units and rests on nothing here. */
export const isDirectiveSql = (alias: string) => {
	const of = (column: string) => sql.ref(`${alias}.${column}`);
	return sql<boolean>`(${of('direction')} = 'in' or (${of('basedOnId')} is null and exists
		(select from document_clause c where c.commune_id = ${of('communeId')} and c.document_id = ${of('id')})))`;
};
