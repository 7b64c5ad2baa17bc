import type pg from 'pg';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { CELLS } from './cells.ts';
import { diceOf } from './dice.ts';
import { idOf } from './ids.ts';
import { membersOn } from './members.ts';
import { membersOf, people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, TERM, unitId } from './units.ts';

const TOPICS = (year: string) =>
	[
		[
			'term',
			TERM,
			'centre',
			'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về thực hành',
			'CT 07-CT/TW'
		],
		['year', year, 'province', 'Nói đi đôi với làm, gần dân, vì dân phục vụ', '45-KH/TU'],
		['year', year, 'commune', 'Mỗi đảng viên một việc thiết thực cho bản', '12-KH/ĐU'],
		['resolution', year, 'commune', `Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ ${TERM}`, '01-NQ/ĐU']
	] as const;

const STANDARDS = [
	[
		'Trung thực với Đảng, với dân',
		'Nói đi đôi với làm',
		'Gần dân, nghe dân',
		'Tiết kiệm, không lãng phí',
		'Đi họp đúng giờ'
	],
	[
		'Gương mẫu đi trước',
		'Giữ gìn đoàn kết bản',
		'Không rượu chè, cờ bạc',
		'Giúp hộ nghèo bằng việc thật',
		'Giữ rừng, giữ đất',
		'Con em đến trường đầy đủ'
	],
	['Kỷ cương', 'Trách nhiệm', 'Tận tụy với dân', 'Không sách nhiễu', 'Đúng hẹn', 'Tiết kiệm']
];
const SESSIONS = [
	'Học tập Nghị quyết Đại hội Đảng bộ xã',
	'Chuyên đề năm: nói đi đôi với làm',
	'Học tập chỉ thị về thực hành tiết kiệm'
];
const QUIZ = [
	{ text: 'Nghị quyết Đại hội xã đặt bao nhiêu đột phá?', choices: ['Hai', 'Ba', 'Năm'], right: 1 },
	{
		text: 'Chủ đề năm của tỉnh nhấn mạnh điều gì?',
		choices: ['Nói đi đôi với làm', 'Mở rộng diện tích', 'Thu ngân sách'],
		right: 0
	}
];

/** A year of studying and following: topics from above, and what the cells made of them, from much to nothing. */
export async function addStudy(client: pg.Client, today: LocalDate): Promise<void> {
	const year = today.slice(0, 4);
	const clerk = people().find(({ official }) => official?.posts.includes('office-clerk'))!;
	const topics = TOPICS(year).map(
		([kind, period, issuer, title, reference], nth): Row<'studyTopic'> => ({
			communeId: COMMUNE_ID,
			unitId: unitId('HB'),
			id: idOf(`topic ${title}`),
			kind,
			period,
			issuer,
			title,
			reference,
			withdrawnOn: null,
			createdBy: clerk.personId,
			createdAt: `${year}-01-0${nth + 5}T09:00:00+07:00`
		})
	);
	await insertRows(client, 'studyTopic', topics);
	const rows = {
		studyProgramme: [] as Row<'studyProgramme'>[],
		studyStandard: [] as Row<'studyStandard'>[],
		studySession: [] as Row<'studySession'>[],
		studyAttendance: [] as Row<'studyAttendance'>[],
		studyReading: [] as Row<'studyReading'>[]
	};
	const wideOn = `${year}-01-26`;
	const wide: Row<'studySession'> = {
		communeId: COMMUNE_ID,
		unitId: unitId('HB'),
		id: idOf('session of all cells'),
		topicId: topics[3]!.id,
		title: 'Quán triệt nghị quyết về công tác xây dựng Đảng năm mới',
		startsAt: `${wideOn}T08:00:00+07:00`,
		place: 'Hội trường xã và các điểm cầu nhà văn hóa bản',
		format: 'combined',
		state: 'planned',
		summary: '',
		questions: '[]',
		createdBy: clerk.personId,
		createdAt: `${year}-01-12T09:00:00+07:00`
	};
	rows.studySession.push(wide);
	const active = membersOn(today).filter(({ activity }) => activity === 'active');
	for (const cell of CELLS) {
		const dice = diceOf(`study ${cell.code}`);
		const unit = { communeId: COMMUNE_ID, unitId: unitId(cell.code) };
		const secretary = membersOf(cell.code)[0]!;
		if (cell.code === 'HB.01' || dice.chance(75))
			rows.studyProgramme.push({
				...unit,
				year: Number(year),
				focus: 'Mỗi tháng một câu chuyện kể; mỗi quý một buổi học chuyên đề; mỗi đảng viên đăng ký một việc cụ thể.',
				writtenBy: secretary.name,
				writtenAt: `${year}-02-05T20:00:00+07:00`
			});
		if (cell.code === 'HB.01' || dice.chance(65))
			rows.studyStandard.push({
				...unit,
				id: idOf(`standards ${cell.code}`),
				version: 1,
				lines: dice.pick(STANDARDS),
				adoptedOn: `${year}-02-03`,
				adoptedBy: 'Nghị quyết chi bộ tháng 02'
			});
		const part = idOf(`session of all cells ${cell.code}`);
		const people = active.filter((one) => one.cell.code === cell.code && one.joinedOn <= wideOn);
		// Some cells never send in who came.
		const isRecorded = wideOn < today && people.length > 0 && cell.code !== 'HB.08' && cell.code !== 'HB.21';
		rows.studySession.push({
			...wide,
			...unit,
			id: part,
			wideId: wide.id!,
			state: isRecorded ? 'held' : 'planned',
			summary: isRecorded ? 'Đảng viên dự đủ thời gian; viết bài thu hoạch trong tháng 02.' : ''
		});
		if (isRecorded)
			for (const { memberId } of people) {
				const presence = dice.chance(9) ? 'absent' : dice.chance(25) ? 'online' : 'direct';
				rows.studyAttendance.push({ ...unit, sessionId: part, memberId, presence });
			}
		SESSIONS.slice(0, cell.code === 'HB.01' ? 3 : dice.between(0, 3)).forEach((title, nth) => {
			const on =
				nth === 2 ? addDays(today, nth === 2 && cell.code === 'HB.01' ? 6 : -20) : `${year}-0${nth * 3 + 3}-18`;
			const format = dice.pick(['direct', 'direct', 'combined', 'online'] as const);
			const isHeld = on < today;
			const id = idOf(`session ${cell.code} ${nth}`);
			rows.studySession.push({
				...unit,
				id,
				topicId: topics[[3, 1, 0][nth]!]!.id,
				title,
				startsAt: `${on}T19:30:00+07:00`,
				place: format === 'online' ? 'Phòng họp trực tuyến của xã' : 'Nhà văn hóa bản',
				format,
				state: isHeld ? 'held' : 'planned',
				summary: isHeld ? 'Thảo luận sôi nổi, mỗi đảng viên đăng ký một việc làm theo.' : '',
				questions: JSON.stringify(QUIZ),
				createdBy: secretary.personId,
				createdAt: `${year}-02-06T20:00:00+07:00`
			});
			if (!isHeld) return;
			for (const member of active.filter((one) => one.cell.code === cell.code && one.joinedOn <= on)) {
				const presence = dice.chance(12)
					? 'absent'
					: format === 'combined' && dice.chance(30)
						? 'online'
						: format === 'online'
							? 'online'
							: 'direct';
				rows.studyAttendance.push({ ...unit, sessionId: id, memberId: member.memberId, presence });
				if (presence !== 'absent' && dice.chance(60)) {
					const answers = [dice.between(0, 2), dice.chance(80) ? 0 : 1];
					rows.studyReading.push({
						...unit,
						sessionId: id,
						personId: member.personId,
						readAt: `${addDays(on, -1)}T20:00:00+07:00`,
						answers,
						rightCount: answers.filter((answer, place) => answer === QUIZ[place]!.right).length,
						answeredAt: `${on}T21:00:00+07:00`
					});
				}
			}
		});
	}
	await insertRows(client, 'studyProgramme', rows.studyProgramme);
	await insertRows(client, 'studyStandard', rows.studyStandard);
	await insertRows(client, 'studySession', rows.studySession, ['questions']);
	await insertRows(client, 'studyAttendance', rows.studyAttendance);
	await insertRows(client, 'studyReading', rows.studyReading);
	// Two regular meetings in three of the cells that study took a topic of the year up.
	await client.query(
		`insert into meeting_topic (commune_id, meeting_id, topic_id, unit_id)
		 select m.commune_id, m.id, $2::uuid, m.unit_id from meeting m join study_programme p
			on p.commune_id = m.commune_id and p.unit_id = m.unit_id and p.year = left(m.month, 4)::int
		 where m.commune_id = $1 and m.kind in ('regular', 'combined') and m.state in ('closed', 'signed')
			and right(m.month, 2)::int % 3 <> 0`,
		[COMMUNE_ID, topics[1]!.id]
	);
}
