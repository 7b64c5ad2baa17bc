import type pg from 'pg';
import { admissionClock, probationEnd } from '#domains/membership/admission/clock.ts';
import { admissionRules, type Education } from '#domains/membership/admission/rules.ts';
import { type AdmissionStep, STEPS, type StepDone } from '#domains/membership/admission/steps.ts';
import { neededOf } from '#lib/share.ts';
import { addDays, addMonths, type LocalDate } from '#lib/local-date.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { nameSortKey } from '#lib/vietnamese/sort-key.ts';
import { CELLS, type CellSeed } from './cells.ts';
import { type Dice, diceOf } from './dice.ts';
import { idOf } from './ids.ts';
import { type Member, membersOn } from './members.ts';
import { nameOf } from './names.ts';
import { membersOf, type Person, people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { ADMITTED, RECOGNISED } from './stories.ts';
import { COMMUNE_ID, unitId } from './units.ts';

/** Days before today on which each step was done, up to the last one. */
type Way = Partial<Record<AdmissionStep, number>>;
type Seed = {
	key: string;
	cell: CellSeed;
	name: string;
	sex: 'male' | 'female';
	birthDate: LocalDate;
	job: string;
	education: Education;
	way: Way;
	member?: Member;
	stoppedWhy?: string;
	/** The vote of the cell's meeting that stands behind a step. */
	votes?: Partial<Record<AdmissionStep, VoteOf>>;
};
type VoteOf = { id: string; meetingId: string; agree: number; base: number; needed: number; ago: number };

/** On the list of a cell and not yet admitted: which cell, how far, and why somebody was stopped. */
const WAITING: { cell: number; way: Way; stoppedWhy?: string }[] = [
	{
		cell: 1,
		way: { awareness: 400, application: 118, biography: 96, introducers: 60, verification: 32, comments: 11 }
	},
	{ cell: 1, way: { awareness: 83, application: 20 } },
	{ cell: 1, way: {} },
	{ cell: 1, way: { awareness: 620, application: 300 }, stoppedWhy: 'Chuyển vào làm công ty ở miền Nam, xin lùi lại' },
	{ cell: 2, way: { awareness: 210, application: 95, biography: 80, introducers: 61 } },
	{
		cell: 3,
		way: {
			...{ awareness: 500, application: 240, biography: 215, introducers: 190, verification: 160, comments: 130 },
			...{ 'cell-vote': 108, 'committee-vote': 74, decision: 38 }
		}
	},
	{
		cell: 7,
		way: {
			...{ awareness: 480, application: 290, biography: 270, introducers: 240, verification: 200, comments: 170 },
			...{ 'cell-vote': 139, 'committee-vote': 96, decision: 66 }
		}
	},
	{ cell: 9, way: { awareness: 150, application: 90, biography: 61, introducers: 30, verification: 9 } },
	{ cell: 12, way: { awareness: 45 } },
	{ cell: 15, way: {} },
	{
		cell: 19,
		way: { awareness: 330, application: 150, biography: 120, introducers: 100, verification: 66, comments: 40 }
	},
	{ cell: 21, way: { awareness: 41, application: 15 } },
	{ cell: 23, way: {} }
];

const JOBS = [
	'Trưởng nhóm trồng dong riềng',
	'Giáo viên mầm non',
	'Bí thư chi đoàn bản',
	'Chi hội phó phụ nữ',
	'Y tá thôn bản',
	'Công an viên',
	'Kế toán hợp tác xã'
];
const NOTES = [
	'Nhận vận động 6 hộ làm nhà tiêu hợp vệ sinh, đã xong 5 hộ. Dự đủ các buổi được mời.',
	'Phụ trách đội văn nghệ bản, tổ chức tập đều. Cần tập nói trước hội nghị.',
	'Tham gia làm đường nội đồng 4 buổi; hoàn thành việc được giao đúng hẹn.',
	'Đã học xong lớp nhận thức, đang viết đơn; đã hướng dẫn đọc Điều lệ Đảng.'
];
const COMMENTS =
	'Ban công tác Mặt trận, chi đoàn, chi hội phụ nữ và chi ủy nơi cư trú nhất trí: chấp hành tốt chủ trương, pháp luật; tích cực trong việc chung của bản; đề nghị rèn thêm cách trình bày trước tập thể.';
const COMMITTEE_SIZE = 15;

/** Candidates of the cells, those on probation and one who was recognised, each with the steps and papers so far. */
export async function addAdmissions(client: pg.Client, today: LocalDate): Promise<void> {
	const seeds = [...waiting(today), ...(await admitted(client, today))];
	await insertRows(
		client,
		'candidate',
		seeds.map((seed) => candidateRow(seed, today))
	);
	await insertRows(
		client,
		'admissionStep',
		seeds.flatMap((seed) => stepRows(seed, today)),
		['facts']
	);
	await insertRows(
		client,
		'admissionPaper',
		seeds.flatMap((seed) => paperRows(seed, today))
	);
	await insertRows(
		client,
		'mentorNote',
		seeds.flatMap((seed) => noteRows(seed, today))
	);
	await insertRows(
		client,
		'admissionTarget',
		CELLS.map(({ code, size }) => ({
			communeId: COMMUNE_ID,
			unitId: unitId(code),
			year: Number(today.slice(0, 4)),
			target: size >= 25 ? 2 : size >= 8 ? 1 : 0
		}))
	);
}

function waiting(today: LocalDate): Seed[] {
	return WAITING.map(({ cell: number, way, stoppedWhy }, nth) => {
		const cell = CELLS[number - 1]!;
		const dice = diceOf(`candidate ${nth}`);
		const sex = dice.chance(55) ? 'female' : 'male';
		return {
			...{ key: `candidate ${nth}`, cell, sex, way, stoppedWhy },
			name: nameOf(dice.pick(cell.ethnicities), sex, dice),
			birthDate: addDays(addMonths(today, -12 * dice.between(20, 38)), -dice.between(1, 360)),
			job: dice.pick(JOBS),
			education: dice.pick(['lower-secondary', 'upper-secondary', 'upper-secondary', 'higher'] as const)
		};
	});
}

/** Those whom the roll calls probationary, and one whose probation ended lately. */
async function admitted(client: pg.Client, today: LocalDate): Promise<Seed[]> {
	const { rows } = await client.query<{
		kind: string;
		id: string;
		meeting_id: string;
		agree: number;
		base: number;
		needed: number;
		ago: number;
	}>(
		`select v.kind, v.id, v.meeting_id, v.agree, v.base, v.needed, ($1::date - (v.at at time zone 'Asia/Ho_Chi_Minh')::date) as ago
		 from vote v where v.commune_id = $2 and v.kind in ('admission', 'recognition') and v.passed`,
		[today, COMMUNE_ID]
	);
	const voteOf = (kind: string): VoteOf | undefined => {
		const row = rows.find((one) => one.kind === kind);
		return row && { ...row, meetingId: row.meeting_id };
	};
	return membersOn(today)
		.filter((member) => member.isProbationary || RECOGNISED.is(member))
		.map((member) => {
			const ago = daysAgo(member.admittedOn!, today);
			const isOver = RECOGNISED.is(member);
			const dice = diceOf(`admitted ${member.memberId}`);
			const cellVote = ADMITTED.is(member) ? voteOf('admission') : undefined;
			const recognition = isOver ? voteOf('recognition') : undefined;
			const before = cellVote?.ago ?? ago + 55;
			const way: Way = {
				...{ awareness: before + 260, application: before + 150, biography: before + 120 },
				...{ introducers: before + 90, verification: before + 55, comments: before + 20 },
				...{ 'cell-vote': before, 'committee-vote': Math.round((before + ago) / 2), decision: ago, ceremony: ago },
				...(ago > 120 || isOver ? { class: ago - 110 } : {}),
				...(recognition
					? {
							...{ reviews: recognition.ago + 9, 'recognition-vote': recognition.ago },
							...{
								'recognition-committee': Math.max(recognition.ago - 12, 0),
								recognition: Math.max(recognition.ago - 16, 0)
							}
						}
					: {})
			};
			return {
				...{ key: `admitted ${member.memberId}`, cell: member.cell, member, way },
				...{ name: member.name, sex: member.sex, birthDate: member.birthDate, job: dice.pick(JOBS) },
				education: 'upper-secondary',
				votes: { 'cell-vote': cellVote, 'recognition-vote': recognition }
			};
		});
}

const daysAgo = (day: LocalDate, today: LocalDate): number =>
	Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);

const doneOf = ({ way, member }: Seed, today: LocalDate): StepDone[] =>
	STEPS.filter((step) => way[step] !== undefined).map((step) => ({
		step,
		on: step === 'ceremony' ? member!.joinedOn : addDays(today, -way[step]!)
	}));

/** The decision reaches a cell some days after it was made; where the ceremony was the same day, at once. */
const receivedOn = (seed: Seed, today: LocalDate): LocalDate | undefined =>
	seed.way.decision === undefined
		? undefined
		: addDays(today, -seed.way.decision + (seed.way.ceremony === undefined ? 3 : 0));

function candidateRow(seed: Seed, today: LocalDate): Row<'candidate'> {
	const done = doneOf(seed, today);
	const { parameters } = ruleSetInForce(admissionRules, today);
	const isOver = done.some(({ step }) => step === 'recognition');
	const clock = seed.stoppedWhy || isOver ? undefined : admissionClock(done, receivedOn(seed, today), parameters);
	const [mentor, second] = mentorsOf(seed);
	const listedOn = addDays(done[0]?.on ?? addDays(today, -30), -40);
	return {
		communeId: COMMUNE_ID,
		id: idOf(seed.key),
		unitId: unitId(seed.cell.code),
		fullName: seed.name,
		sortKey: nameSortKey(seed.name),
		sex: seed.sex,
		birthDate: seed.birthDate,
		job: seed.job,
		education: seed.education,
		mentorId: seed.key === 'candidate 9' ? null : mentor!.memberId,
		secondMentorId: diceOf(`second ${seed.key}`).chance(30) ? second!.memberId : null,
		listedOn,
		state: seed.stoppedWhy ? 'stopped' : isOver ? 'official' : 'open',
		stoppedWhy: seed.stoppedWhy ?? '',
		dueStep: clock?.step ?? null,
		dueFrom: clock?.from ?? null,
		dueOn: clock?.on ?? null,
		memberId: seed.member?.memberId ?? null,
		createdAt: `${listedOn}T08:00:00+07:00`
	};
}

/** Two official members of the cell who do not lead it. */
const mentorsOf = ({ cell, key, member }: Seed): Person[] => {
	const official = membersOf(cell.code).filter((one) => !one.isProbationary && one.memberId !== member?.memberId);
	return diceOf(`mentors ${key}`).sample(official.slice(0, 12), 2);
};

const secretaryOf = (cell: CellSeed): Person => membersOf(cell.code)[0]!;
const clerk = (): Person => people().find(({ official }) => official?.posts.includes('office-clerk'))!;

const ABOVE = new Set<AdmissionStep>(['committee-vote', 'decision', 'recognition-committee', 'recognition']);

function stepRows(seed: Seed, today: LocalDate): Row<'admissionStep'>[] {
	const rules = ruleSetId(ruleSetInForce(admissionRules, today));
	const dice = diceOf(`steps ${seed.key}`);
	return doneOf(seed, today).map(({ step, on }, nth) => {
		const by = ABOVE.has(step) ? clerk() : secretaryOf(seed.cell);
		return {
			communeId: COMMUNE_ID,
			id: idOf(`${seed.key} ${step}`),
			unitId: unitId(seed.cell.code),
			candidateId: idOf(seed.key),
			step,
			onDay: on,
			number: numberOf(step, dice),
			facts: JSON.stringify(factsOf(seed, step, on, today, dice)),
			voteId: seed.votes?.[step]?.id ?? null,
			rulesId: rules,
			byPerson: by.personId,
			byName: by.name,
			at: `${on}T09:${String(10 + nth)}:00+07:00`
		};
	});
}

function numberOf(step: AdmissionStep, dice: Dice): string {
	const nth = dice.between(3, 98);
	const two = String(nth).padStart(2, '0');
	switch (step) {
		case 'awareness':
		case 'class':
			return `${nth + 120}/GCN-TTCT`;
		case 'verification':
			return `${two}-BC/ĐU`;
		case 'cell-vote':
		case 'recognition-vote':
			return `${two}-NQ/CB`;
		case 'committee-vote':
		case 'recognition-committee':
			return `${nth + 40}-NQ/ĐU`;
		case 'decision':
		case 'recognition':
			return `${nth + 60}-QĐ/ĐU`;
		default:
			return '';
	}
}

function factsOf(seed: Seed, step: AdmissionStep, on: LocalDate, today: LocalDate, dice: Dice): object {
	const { parameters } = ruleSetInForce(admissionRules, today);
	const introducer = ({ memberId, name }: Person) => ({ memberId, name, since: addMonths(on, -dice.between(14, 60)) });
	const vote = seed.votes?.[step];
	if (vote)
		return { agree: vote.agree, base: vote.base, needed: vote.needed, isSecret: true, meetingId: vote.meetingId };
	switch (step) {
		case 'introducers':
			return { introducers: mentorsOf(seed).map(introducer), union: null, unionNumber: '' };
		case 'verification':
			return {
				covered: {
					parents: dice.chance(25) ? 'skipped' : 'verified',
					inLaws: 'verified',
					spouse: 'verified',
					children: 'none'
				}
			};
		case 'comments':
			return { summary: COMMENTS };
		case 'cell-vote':
		case 'recognition-vote': {
			const base = membersOf(seed.cell.code).filter(({ isProbationary }) => !isProbationary).length;
			const needed = neededOf(base, parameters.committeeShare);
			return { agree: dice.between(needed, base), base, needed, isSecret: true };
		}
		case 'committee-vote':
		case 'recognition-committee':
			return { agree: dice.between(12, COMMITTEE_SIZE), base: COMMITTEE_SIZE };
		case 'decision':
			return { by: 'standing-committee', receivedOn: receivedOn(seed, today) };
		case 'recognition':
			return { officialOn: probationEnd(seed.member!.joinedOn, parameters) };
		default:
			return {};
	}
}

/** Most papers lie in the cupboard of the office; some are still sought. */
function paperRows(seed: Seed, today: LocalDate): Row<'admissionPaper'>[] {
	const { papers } = ruleSetInForce(admissionRules, today).parameters;
	const dice = diceOf(`papers ${seed.key}`);
	const done = new Set(doneOf(seed, today).map(({ step }) => step as string));
	const has = (paper: string) =>
		done.has(paper) ||
		(paper === 'awareness-certificate' && done.has('awareness')) ||
		(paper.endsWith('-resolution') && done.has('decision'));
	return papers.admission
		.filter((paper) => has(paper) && paper !== 'union-resolution' && dice.chance(86))
		.map((paper) => ({
			communeId: COMMUNE_ID,
			candidateId: idOf(seed.key),
			unitId: unitId(seed.cell.code),
			paper,
			keptWhere: done.has('decision') ? 'Tủ hồ sơ Văn phòng' : '',
			byName: secretaryOf(seed.cell).name,
			at: `${addDays(today, -dice.between(1, 8))}T10:00:00+07:00`
		}));
}

function noteRows(seed: Seed, today: LocalDate): Row<'mentorNote'>[] {
	const dice = diceOf(`notes ${seed.key}`);
	return dice.sample(NOTES, dice.between(0, 2)).map((text, nth) => {
		const on = addDays(today, -dice.between(15, 80) - 90 * nth);
		return {
			communeId: COMMUNE_ID,
			id: idOf(`note ${nth} ${seed.key}`),
			unitId: unitId(seed.cell.code),
			candidateId: idOf(seed.key),
			onDay: on,
			text,
			byName: secretaryOf(seed.cell).name,
			at: `${on}T20:00:00+07:00`
		};
	});
}
