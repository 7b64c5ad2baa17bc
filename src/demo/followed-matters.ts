import type pg from 'pg';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { idOf } from './ids.ts';
import type { Person } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';

type People = { head: Person; owner: Person };
const key = { communeId: COMMUNE_ID, unitId: unitId('HB') };
const line = 'Đã thu hồi đủ 12.400.000 đồng chi sai quỹ khuyến học, công khai tại bản; rút kinh nghiệm người giữ quỹ.';

/** One matter that is late, and one that was concluded and published. */
export async function addFollowedMatters(
	client: pg.ClientBase,
	today: LocalDate,
	{ head, owner }: People
): Promise<void> {
	const ago = (days: number) => addDays(today, -days);
	const matter = (name: string, opened: number) => ({
		...key,
		id: idOf(`followed ${name}`),
		aboutName: '',
		ownerMemberId: owner.memberId,
		ownerPersonId: owner.personId,
		ownerName: owner.name,
		openedOn: ago(opened),
		byName: head.name,
		at: `${ago(opened)}T08:00:00+07:00`
	});
	await insertRows(client, 'followedMatter', [
		{
			...matter('road', 75),
			title: 'Nghiệm thu đường nội bản khi chưa đủ khối lượng',
			content: 'Hồ sơ nghiệm thu ghi 420 m; đo lại còn thiếu khoảng 35 m mặt đường.',
			dueOn: ago(5),
			state: 'open',
			outcome: ''
		},
		{
			...matter('fund', 160),
			title: 'Chi quỹ khuyến học không đúng mục đích',
			content: 'Ba khoản chi trong năm không có trong quy chế quỹ.',
			dueOn: ago(40),
			state: 'published',
			outcome: 'Đã thu hồi đủ 12.400.000 đồng; người giữ quỹ rút kinh nghiệm trước chi bộ.',
			concludedOn: ago(46)
		}
	]);
	const steps: Row<'followedStep'>[] = [];
	const note = (name: string, step: string, days: number, text: string, by = head) =>
		steps.push({
			...key,
			id: idOf(`followed ${name} ${step}`),
			matterId: idOf(`followed ${name}`),
			step,
			onDay: ago(days),
			text,
			byName: by.name,
			at: `${ago(days)}T09:00:00+07:00`
		});
	note('road', 'opened', 75, 'Nghiệm thu đường nội bản khi chưa đủ khối lượng');
	note('road', 'noted', 31, 'Đã đo lại cùng ban giám sát cộng đồng; chờ đơn vị thi công giải trình.', owner);
	note('fund', 'opened', 160, 'Chi quỹ khuyến học không đúng mục đích');
	note('fund', 'noted', 90, 'Đã đối chiếu sổ quỹ với quy chế và phiếu chi.', owner);
	note('fund', 'concluded', 46, 'Đã thu hồi đủ 12.400.000 đồng; người giữ quỹ rút kinh nghiệm trước chi bộ.');
	note('fund', 'published', 44, line);
	await insertRows(client, 'followedStep', steps);
	await insertRows(client, 'followedResult', [
		{ ...key, matterId: idOf('followed fund'), text: line, onDay: ago(44), byName: head.name }
	]);
}
