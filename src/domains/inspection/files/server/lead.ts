import { type RawBuilder, sql } from 'kysely';

/**
 * Whether a person decides on the steps of a file: whoever opened it, and those who stand in for them. The commission's head
 * leads what the commission does, who leads a cell what the cell does; an inspection of the committee is led by its secretary
 * and its standing deputy once they are in the file. The head of inspection reads files of a cell and of the committee, no more.
 *
 * @param file the name that the table goes by in the query
 * @source party-work handbook, 8.1 and 8.2
 */
export const leads = (file: 'i' | 'inspection', personId: string): RawBuilder<boolean> => {
	const column = (name: string) => sql.ref(`${file}.${name}`);
	return sql<boolean>`(${column('id')} = any(app.files()) and (${column('byPerson')} = ${personId}
		or case ${column('body')}
			when 'commission' then ${column('communeId')} = any(app.wide('inspections'))
			when 'cell' then ${column('unitId')} = any(app.units('inspections'))
			else ${column('communeId')} = any(app.wide('oversight')) and ${column('communeId')} <> all(app.wide('inspections'))
		end))`;
};
