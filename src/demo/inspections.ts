import type pg from 'pg';
import { addWorkingDays } from '#domains/organisation/calendar/index.ts';
import { drawFrom, drawRules, weightOf } from '#domains/inspection/files/draw.ts';
import type { Kind, State } from '#domains/inspection/files/inspection.ts';
import { disciplineRules } from '#domains/inspection/discipline/discipline.ts';
import { inspectionRules } from '#domains/inspection/files/rules.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { accountSeeds } from './accounts.ts';
import { CELLS } from './cells.ts';
import { diceOf } from './dice.ts';
import { addFollowedMatters } from './followed-matters.ts';
import { idOf } from './ids.ts';
import { membersOf, type Person, people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';

type Seed = {
	key: string;
	body: 'cell' | 'commission' | 'committee';
	kind: Kind;
	state: State;
	about: { cell: string; person?: Person };
	content: string;
	why?: string;
	month?: number;
	/** Days ago on which the plan was signed. */
	signed?: number;
	team?: readonly Person[];
	by: Person;
};

const official = (post: string): Person => people().find((one) => one.official?.posts.includes(post as never))!;
const named = (username: string): Person => {
	const { personId } = accountSeeds().find((one) => one.username === username)!;
	return people().find((one) => one.personId === personId)!;
};

function seeds(): Seed[] {
	const [head, leader] = [official('inspection-head'), official('commune-secretary')];
	const [clerk, chief] = [official('office-clerk'), membersOf('HB.18')[8]!];
	const cell = membersOf('HB.01');
	const own = named('dang-vien-1');
	const team = [head, chief, clerk];
	const [secretary, , third] = cell.filter(({ personId }) => personId !== own.personId);
	return [
		{
			key: 'finance HB.11',
			body: 'commission',
			kind: 'finance',
			state: 'archived',
			about: { cell: 'HB.11' },
			content: 'Thu, nộp và sử dụng đảng phí năm trước',
			month: 3,
			signed: 190,
			team,
			by: head
		},
		{
			key: 'planned HB.08',
			body: 'commission',
			kind: 'planned',
			state: 'follow-up',
			about: { cell: 'HB.08' },
			content: 'Lãnh đạo, chỉ đạo thực hiện nghị quyết về chất lượng sinh hoạt chi bộ',
			month: 8,
			signed: 78,
			team,
			by: head
		},
		{
			key: 'signs HB.14',
			body: 'commission',
			kind: 'signs',
			state: 'verify',
			about: { cell: 'HB.14', person: membersOf('HB.14')[0]! },
			content: 'Quản lý, sử dụng quỹ đóng góp làm đường của bản',
			why: 'Sổ thu không khớp phiếu thu; hai tháng chưa công khai.',
			signed: 33,
			team,
			by: head
		},
		{
			key: 'committee HB.03',
			body: 'committee',
			kind: 'planned',
			state: 'planned',
			about: { cell: 'HB.03' },
			content: 'Thực hiện quy chế làm việc và chế độ tự phê bình, phê bình',
			month: 12,
			by: leader
		},
		{
			key: 'cell HB.01',
			body: 'cell',
			kind: 'regular-supervision',
			state: 'notified',
			about: { cell: 'HB.01', person: own },
			content: 'Thực hiện nhiệm vụ đảng viên được chi bộ phân công',
			signed: 1,
			team: [secretary!, third!],
			by: secretary!
		}
	];
}

const STEPS: readonly State[] = [
	'team-set',
	'notified',
	'self-report',
	'verify',
	'report',
	'concluded',
	'follow-up',
	'archived'
];
/** Days from the signing of the plan to each step. */
const AFTER = [0, 1, 2, 12, 24, 30, 33, 80];
const ROLES = ['head', 'note-taker', 'member'] as const;

type Rows = { [T in 'inspection' | 'inspectionPerson' | 'inspectionStep' | 'inspectionPaper']: Row<T>[] };

/** The programme of the year: some over, one in the middle, one of a cell, one that a leader only put down. */
export async function addInspections(client: pg.ClientBase, today: LocalDate): Promise<void> {
	const rules = ruleSetInForce(inspectionRules, today);
	const rows: Rows = { inspection: [], inspectionPerson: [], inspectionStep: [], inspectionPaper: [] };
	for (const seed of seeds()) addFile(rows, seed, today, ruleSetId(rules));
	await addDraw(client, today);
	await insertRows(client, 'inspection', rows.inspection);
	await insertRows(client, 'inspectionPerson', rows.inspectionPerson);
	await insertRows(client, 'inspectionStep', rows.inspectionStep, ['before']);
	await insertRows(client, 'inspectionPaper', rows.inspectionPaper);
	await addFindings(client, today);
	await addDiscipline(client, today);
	await addFollowedMatters(client, today, { head: official('inspection-head'), owner: official('office-clerk') });
}

function addFile(rows: Rows, seed: Seed, today: LocalDate, rulesId: string): void {
	const id = idOf(`inspection ${seed.key}`);
	const key = { communeId: COMMUNE_ID, unitId: unitId(seed.body === 'cell' ? seed.about.cell : 'HB') };
	const signedOn = seed.signed === undefined ? null : addDays(today, -seed.signed);
	const reached = STEPS.indexOf(seed.state) + 1;
	const on = (step: State): LocalDate | null => {
		const nth = STEPS.indexOf(step);
		return signedOn && nth < reached ? addDays(signedOn, AFTER[nth]!) : null;
	};
	const startedOn = on('self-report');
	const { person } = seed.about;
	rows.inspection.push({
		...key,
		id,
		body: seed.body,
		kind: seed.kind,
		year: Number((signedOn ?? today).slice(0, 4)),
		month: seed.month ?? null,
		subject: person ? 'member' : 'unit',
		subjectUnitId: unitId(seed.about.cell),
		subjectMemberId: person?.memberId ?? null,
		subjectPersonId: person?.personId ?? null,
		subjectName: person?.name ?? CELLS.find(({ code }) => code === seed.about.cell)!.name,
		content: seed.content,
		why: seed.why ?? '',
		periodFrom: signedOn ? addDays(signedOn, -365) : null,
		periodTo: signedOn,
		state: seed.state,
		planNumber: signedOn ? `${10 + rows.inspection.length}-KH/${seed.body === 'cell' ? 'CB' : 'UBKT'}` : '',
		signedOn,
		startBy: signedOn && addWorkingDays(signedOn, 3),
		toldOn: on('notified'),
		startedOn,
		dueOn: startedOn && addDays(startedOn, seed.body === 'cell' ? 30 : 60),
		concludedOn: on('concluded'),
		conclusionNumber: on('concluded') ? `${4 + rows.inspection.length}-TB/UBKT` : '',
		announcedOn: on('follow-up'),
		ruleSetId: rulesId,
		byPerson: seed.by.personId,
		byName: seed.by.name,
		at: `${signedOn ?? today}T08:00:00+07:00`
	});
	const team = seed.team ?? (seed.body === 'committee' ? [seed.by] : []);
	rows.inspectionPerson.push(
		...team.map(({ personId, memberId, name }, nth) => ({
			...key,
			inspectionId: id,
			personId,
			memberId,
			name,
			role: seed.team ? ROLES[nth]! : 'informed',
			why: '',
			since: signedOn ?? today
		}))
	);
	for (const step of STEPS.slice(0, reached))
		rows.inspectionStep.push({
			...key,
			id: idOf(`inspection step ${seed.key} ${step}`),
			inspectionId: id,
			state: step,
			onDay: on(step)!,
			note: '',
			before: JSON.stringify({ state: STEPS[STEPS.indexOf(step) - 1] ?? 'planned' }),
			byName: seed.by.name,
			at: `${on(step)}T09:00:00+07:00`
		});
	if (reached > STEPS.indexOf('verify'))
		rows.inspectionPaper.push({
			...key,
			inspectionId: id,
			form: 5,
			number: '',
			onDay: addDays(signedOn!, 8),
			body: 'Chi bộ đã thực hiện các nội dung theo kế hoạch.\nCòn chậm công khai và chưa ghi đủ sổ sách.',
			byName: person?.name ?? membersOf(seed.about.cell)[0]!.name,
			at: `${addDays(signedOn!, 8)}T10:00:00+07:00`
		});
}

/** What was found in two of them, each line tied to minutes or tasks that are there, and what is to be put right. */
async function addFindings(client: pg.ClientBase, today: LocalDate): Promise<void> {
	const head = official('inspection-head');
	const lines = [
		['planned HB.08', 'HB.08', 'strength', 'Sinh hoạt đúng ngày trong phần lớn các tháng, biên bản đầy đủ.', ''],
		['planned HB.08', 'HB.08', 'limit', 'Nghị quyết tháng chưa ghi rõ người làm và hạn hoàn thành.', 'learn'],
		['signs HB.14', 'HB.14', 'limit', 'Chưa công khai thu, chi quỹ trong sinh hoạt chi bộ hai tháng liền.', 'criticise']
	] as const;
	for (const [nth, [file, cell, kind, text, proposal]] of lines.entries()) {
		const id = idOf(`finding ${nth}`);
		const key = { communeId: COMMUNE_ID, unitId: unitId('HB'), inspectionId: idOf(`inspection ${file}`) };
		const at = `${addDays(today, -10)}T15:0${nth}:00+07:00`;
		await insertRows(client, 'inspectionFinding', [
			{
				...key,
				id,
				kind,
				text,
				proposal,
				nature: '',
				degree: '',
				cause: '',
				responsibility: '',
				withdrawnWhy: '',
				byName: head.name,
				at
			}
		]);
		await client.query(
			`insert into inspection_evidence (commune_id, id, unit_id, inspection_id, finding_id, kind, ref_id, label)
			 select $1, $2, $3, $4, $5, 'meeting', m.id, u.name || ', ' || to_char(m.starts_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY')
			 from meeting m join unit u on u.id = m.unit_id where m.commune_id = $1 and m.unit_id = $6 and m.state in ('closed', 'signed')
			 order by m.starts_at desc limit 1`,
			[COMMUNE_ID, idOf(`evidence ${nth}`), key.unitId, key.inspectionId, id, unitId(cell)]
		);
	}
	await client.query(
		`insert into inspection_remedy (commune_id, task_id, unit_id, inspection_id)
		 select $1, t.id, t.unit_id, $3 from task t where t.commune_id = $1 and t.unit_id = $2 and t.state = 'open' order by t.due_on desc limit 1`,
		[COMMUNE_ID, unitId('HB.08'), idOf('inspection planned HB.08')]
	);
}

/** The draw for this year's programme, from the lottery result of an evening that was agreed on. */
async function addDraw(client: pg.ClientBase, today: LocalDate): Promise<void> {
	const rules = ruleSetInForce(drawRules, addDays(today, -200));
	const weights = CELLS.map(({ code, name, habit }) => {
		const dice = diceOf(`draw ${code}`);
		const monthsWithoutMeeting =
			habit === 'good' ? 0 : habit === 'silent' || habit === 'too-small' ? dice.between(3, 6) : dice.between(0, 2);
		const figures = {
			code,
			name,
			monthsWithoutMeeting,
			lateTasks: dice.between(0, 3),
			yearsNotInspected: dice.between(0, 3)
		};
		return { ...figures, weight: weightOf(figures, rules) };
	});
	const seed = 'XSMB 82-14-63-07-55';
	await insertRows(
		client,
		'inspectionDraw',
		[
			{
				communeId: COMMUNE_ID,
				unitId: unitId('HB'),
				id: idOf('inspection draw'),
				year: Number(today.slice(0, 4)),
				seed,
				size: 4,
				weights: JSON.stringify(weights),
				drawn: JSON.stringify(await drawFrom(weights, seed, 4)),
				ruleSetId: ruleSetId(rules),
				onDay: addDays(today, -200),
				byName: official('inspection-head').name,
				at: `${addDays(today, -200)}T09:00:00+07:00`
			}
		],
		['weights', 'drawn']
	);
}

/** What each step of the decided procedure changed, as taking it back would set it again. */
const STOOD_BEFORE = {
	told: { toldOn: null },
	heard: { state: 'open', hearingOn: null, hearing: '', hearingNote: '' },
	voted: { state: 'heard', form: null, ballotId: null, vote: null },
	decided: { state: 'voted', level: null, decisionNumber: '', decidedOn: null, effectiveOn: null }
};

/** One procedure that waits for its hearing, and one reprimand that stands on the member's own page. */
async function addDiscipline(client: pg.ClientBase, today: LocalDate): Promise<void> {
	const head = official('inspection-head');
	const rulesId = ruleSetId(ruleSetInForce(disciplineRules, today));
	const [waiting, decided] = [membersOf('HB.14')[3]!, membersOf('HB.01')[5]!];
	const decidedOn = addDays(today, -120);
	const file = (person: Person, openedOn: LocalDate) => ({
		communeId: COMMUNE_ID,
		unitId: unitId('HB'),
		id: idOf(`discipline ${person.memberId}`),
		body: 'commission',
		subject: 'member',
		subjectUnitId: unitId(person.cell.code),
		subjectMemberId: person.memberId,
		subjectPersonId: person.personId,
		subjectName: person.name,
		standing: 'official',
		rank: 'member',
		ground: 'assigned-task',
		violatedOn: addDays(openedOn, -60),
		openedOn,
		mercy: '',
		decisionNumber: '',
		closedWhy: '',
		ruleSetId: rulesId,
		byPerson: head.personId,
		byName: head.name,
		at: `${openedOn}T08:00:00+07:00`
	});
	await insertRows(
		client,
		'disciplineCase',
		[
			{
				...file(waiting, addDays(today, -6)),
				matter: 'Giữ tiền đóng góp làm đường ngoài sổ quá thời hạn nộp.',
				state: 'open',
				hearing: '',
				hearingNote: ''
			},
			{
				...file(decided, addDays(decidedOn, -30)),
				matter: 'Không hoàn thành nhiệm vụ được giao, để chậm hồ sơ hỗ trợ hộ nghèo.',
				state: 'decided',
				toldOn: addDays(decidedOn, -20),
				hearing: 'attended',
				hearingNote: 'Nhận khuyết điểm, cam kết khắc phục.',
				hearingOn: addDays(decidedOn, -12),
				form: 'reprimand',
				vote: JSON.stringify({ base: 5, needed: 3, agree: 5, disagree: 0, other: 0, passed: true }),
				level: 'commission',
				decisionNumber: '07-QĐ/UBKT',
				decidedOn,
				effectiveOn: decidedOn
			}
		],
		['vote']
	);
	const steps = [
		['told', -20, ''],
		['heard', -12, ''],
		['voted', -2, ''],
		['decided', 0, '07-QĐ/UBKT']
	] as const;
	await insertRows(
		client,
		'disciplineStep',
		steps.map(([step, days, note]) => ({
			communeId: COMMUNE_ID,
			unitId: unitId('HB'),
			id: idOf(`discipline step ${step}`),
			caseId: idOf(`discipline ${decided.memberId}`),
			step,
			onDay: addDays(decidedOn, days),
			note,
			before: JSON.stringify(STOOD_BEFORE[step]),
			byName: head.name,
			at: `${addDays(decidedOn, days)}T09:00:00+07:00`
		})),
		['before']
	);
	await insertRows(client, 'disciplineRecord', [
		{
			communeId: COMMUNE_ID,
			id: idOf('discipline record'),
			unitId: unitId(decided.cell.code),
			caseId: idOf(`discipline ${decided.memberId}`),
			memberId: decided.memberId,
			personId: decided.personId,
			form: 'reprimand',
			level: 'commission',
			number: '07-QĐ/UBKT',
			effectiveOn: decidedOn,
			endedAs: ''
		}
	]);
}
