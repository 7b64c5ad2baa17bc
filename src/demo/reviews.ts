import type pg from 'pg';
import { kyselyOn } from '#lib/db/database.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { diceOf } from './dice.ts';
import { idOf } from './ids.ts';
import { membersOf, people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';

const STRENGTHS = [
	'Dự đủ các buổi sinh hoạt; nhận việc nào làm xong việc đó; gia đình chấp hành tốt quy ước của bản.',
	'Vận động được 7 hộ góp công làm đường; nộp đảng phí đúng kỳ.',
	'Hoàn thành việc trong kế hoạch cá nhân; giúp một hộ nghèo làm chuồng trại.'
];
const LIMITS = [
	'Ghi sổ theo dõi việc được giao còn chậm; nguyên nhân do chưa quen, ngại hỏi.',
	'Phát biểu trong sinh hoạt còn ít, chưa chuẩn bị trước.',
	'Có lần vắng sinh hoạt do đi làm xa, báo muộn.'
];
const REMEDIES = [
	'Ghi sổ ngay trong tuần; hỏi tổ đảng khi vướng.',
	'Đọc tài liệu trước, mỗi kỳ nêu ít nhất một việc của xóm.'
];
const EARLIER = [
	{ text: 'Họp chưa đúng ngày', result: 'fixed', percent: 0 },
	{ text: 'Theo dõi nhiệm vụ chưa thường xuyên', result: 'partly', percent: 60 },
	{ text: 'Chưa kiểm tra đảng viên theo kế hoạch', result: 'not', percent: 0 }
] as const;

type Subject = { id: string; personId: string | null; subject: string; name: string; sortKey: string };

/** Reviews of the year: one cell is through with half of its members, one is writing, the leaders' own comes last. */
export async function addReviews(client: pg.Client, today: LocalDate): Promise<void> {
	const year = today.slice(0, 4);
	const last = (day: LocalDate) => (day > `${year}-12-31` ? `${year}-12-31` : day);
	const roundId = idOf(`evaluation ${year}`);
	const clerk = people().find(({ official }) => official?.posts.includes('office-clerk'))!;
	const leader = people().find(({ official }) => official?.posts.includes('commune-secretary'))!;
	const of = (code: string): Promise<Subject[]> =>
		kyselyOn(client)
			.selectFrom('evaluation')
			.where('roundId', '=', roundId)
			.where('unitId', '=', unitId(code))
			.select(['id', 'personId', 'subject', 'name', 'sortKey'])
			.orderBy('sortKey')
			.execute();
	const meeting = (code: string, placeKind: string, body: string, onDay: LocalDate, place: string) => ({
		communeId: COMMUNE_ID,
		unitId: unitId(code),
		id: idOf(`review meeting ${body}`),
		roundId,
		placeKind,
		body,
		onDay,
		endsOn: onDay,
		place,
		endedWhy: '',
		byName: clerk.name,
		at: `${addDays(today, -14)}T10:00:00+07:00`
	});
	const held = addDays(today, -1);
	const meetings: Row<'reviewMeeting'>[] = [
		meeting('HB.03', 'cell', 'Chi bộ bản Mường Lụ', held, 'Nhà văn hóa bản Mường Lụ'),
		meeting('HB.01', 'cell', 'Chi bộ bản Pá Hoa', last(addDays(today, 9)), 'Nhà văn hóa bản Pá Hoa'),
		meeting('HB', 'body', 'Tập thể lãnh đạo Đảng ủy xã', last(addDays(today, 24)), 'Phòng họp Đảng ủy xã')
	];
	const reviews: Row<'selfReview'>[] = [];
	const turns: Row<'reviewTurn'>[] = [];
	const points: Row<'reviewPoint'>[] = [];
	for (const [code, isHeld] of [
		['HB.03', true],
		['HB.01', false]
	] as const) {
		const head = membersOf(code)[0]!.personId;
		const subjects = (await of(code)).toSorted(
			(a, b) =>
				Number(a.personId !== null) - Number(b.personId !== null) ||
				Number(b.personId === head) - Number(a.personId === head)
		);
		const unit = { communeId: COMMUNE_ID, unitId: unitId(code) };
		subjects.forEach(({ id, personId, name, subject }, nth) => {
			const dice = diceOf(`review ${id}`);
			if (!isHeld && nth > 0 && !dice.chance(55)) return;
			const isSent = isHeld || (nth !== 0 && dice.chance(40));
			const earlier = EARLIER.slice(0, nth === 0 ? 3 : dice.between(0, 2));
			reviews.push({
				...unit,
				evaluationId: id,
				personId,
				isLeader: subject === 'leader',
				strengths: dice.pick(STRENGTHS),
				limits: isSent || dice.chance(60) ? dice.pick(LIMITS) : '',
				remedies: isSent ? dice.pick(REMEDIES) : '',
				earlier: JSON.stringify(earlier),
				limitsTotal: earlier.length,
				limitsFixed: earlier.filter(({ result }) => result === 'fixed').length,
				state: isSent ? 'sent' : 'draft',
				sentOn: isSent ? addDays(today, isHeld ? -10 : -2) : null,
				byName: personId ? name : membersOf(code)[0]!.name,
				at: `${addDays(today, -11)}T20:00:00+07:00`
			});
			if (nth === 0)
				points.push({
					...unit,
					id: idOf(`review point ${id}`),
					evaluationId: id,
					personId,
					text: 'Việc theo dõi các nhiệm vụ Đảng ủy giao quá hạn trong quý III',
					byName: leader.name,
					at: `${addDays(today, -13)}T09:00:00+07:00`,
					answer: isHeld ? 'Hai việc chậm do chờ vật tư; đã xong ngày 15/10, từ quý IV phân công người theo dõi.' : '',
					answeredOn: isHeld ? addDays(today, -11) : null,
					withdrawnWhy: ''
				});
			if (isHeld && nth < 16)
				turns.push({
					...unit,
					id: idOf(`review turn ${id}`),
					meetingId: meetings[0]!.id,
					evaluationId: id,
					personId,
					conclusion:
						nth === 0 ? 'Nhất trí với báo cáo; khắc phục xong việc theo dõi nhiệm vụ trong quý I năm sau.' : '',
					undoneWhy: '',
					byName: membersOf(code)[0]!.name,
					at: `${held}T20:${String(10 + nth)}:00+07:00`
				});
		});
	}
	await insertRows(client, 'reviewMeeting', meetings);
	await insertRows(client, 'selfReview', reviews, ['earlier']);
	await insertRows(client, 'reviewPoint', points);
	await insertRows(client, 'reviewTurn', turns);
}
