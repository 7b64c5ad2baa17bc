import type pg from 'pg';
import { stubClock } from '#domains/citizens/sealed/stub.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { idOf } from './ids.ts';
import { insertRows } from './rows.ts';
import { COMMUNE, COMMUNE_ID, unitId } from './units.ts';

/** Two lines of the sealed register: one just come, one not accepted and over. */
export async function addSealed(client: pg.ClientBase, today: LocalDate): Promise<void> {
	const key = { communeId: COMMUNE_ID, unitId: unitId(COMMUNE.code) };
	const line = (daysAgo: number, number: number) => {
		const receivedOn = addDays(today, -daysAgo);
		return { ...key, id: idOf(`sealed ${number}`), year: Number(receivedOn.slice(0, 4)), number, receivedOn };
	};
	const common = { protection: 'none', manyPlaces: false, extensions: 0 };
	const last = line(3, 2);
	const clock = stubClock({
		state: 'received',
		receivedOn: last.receivedOn,
		acceptedOn: null,
		concludedOn: null,
		manyPlaces: false,
		difficulty: null,
		extensions: 0
	});
	await insertRows(client, 'denunciationStub', [
		{
			...common,
			...line(96, 1),
			state: 'closed',
			paperReference: 'Sổ giấy số 1, tủ mật ngăn 2',
			redacted: 'Đơn không rõ người gửi, không có tài liệu cụ thể; đã xếp lưu theo quy định.'
		},
		{
			...common,
			...last,
			state: 'received',
			paperReference: 'Sổ giấy số 2, tủ mật ngăn 2',
			redacted: '',
			dueStep: clock?.step ?? null,
			dueOn: clock?.dueOn ?? null
		}
	]);
}
