import { addDays, type LocalDate } from '#lib/local-date.ts';
import { idOf } from '../ids.ts';
import { membersOf, people, type Person } from '../people.ts';
import type { Row } from '../rows.ts';
import { COMMUNE_ID, unitId } from '../units.ts';
import type { CellYear } from './cell-year.ts';
import type { MatterLife } from './matters.ts';

const DONE = [
	'Thăm hộ mới thoát nghèo, xem đàn lợn giống được cấp.',
	'Cùng tổ vận động rào vườn, dọn đường liên bản.',
	'Thăm gia đình chính sách.',
	'Họp dân về vụ tới và lịch tiêm phòng.'
];

/** Matters heard in hamlets: secretaries of village cells put their rounds down, most of them, and so do officials who listen there. */
export const visitRows = ({ cell, matters }: CellYear, nth: number, today: LocalDate): Row<'villageVisit'>[] => {
	const [secretary] = membersOf(cell.code);
	if (!secretary || cell.kind !== 'village' || nth % 3 === 2) return [];
	const listener = people().find(({ official }) => official?.assigned.includes(cell.code)) ?? secretary;
	return matters
		.filter(({ place, raisedOn }) => place && raisedOn <= today)
		.map((matter, index) => visitRow(matter, index, index % 2 ? secretary : listener, unitId(cell.code)));
};

function visitRow(matter: MatterLife, index: number, by: Person, unit: string): Row<'villageVisit'> {
	const { id, place = '', raisedOn, at } = matter;
	return {
		communeId: COMMUNE_ID,
		id: idOf(`visit ${id}`, at),
		unitId: unit,
		visitedOn: raisedOn,
		kind: /^hộ/i.test(place) ? 'household' : 'village',
		place,
		companions: index % 2 ? 'trưởng bản' : '',
		done: DONE[index % DONE.length]!,
		matterId: id,
		followUp: index % 2 ? 'Báo lại bà con sau buổi sinh hoạt chi bộ.' : '',
		followUpOn: index % 2 ? addDays(raisedOn, 14) : null,
		personId: by.personId,
		personName: by.name,
		recordedAt: at
	};
}
