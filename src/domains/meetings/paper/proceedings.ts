import type { Block } from '#domains/direction/index.ts';
import type { AgendaItem, AgendaKind, MeetingRecord } from '../record.ts';
import type { FreeNote, Matter, Statement, ToldStory } from '../said.ts';
import { bullet, evidence, item, ofMeeting, prose, section, subBullet } from './lines.ts';
import { earlierTasks } from './task-tables.ts';
import { HOW_SAID } from './wording.ts';

/** What happened, in the order of the agenda: what was said, what was noted, what the chair concluded. */
export function proceedings(record: MeetingRecord): Block[] {
	const agenda = record.agenda.toSorted((a, b) => a.position - b.position);
	const has = (kind: AgendaKind) => agenda.some((one) => one.kind === kind);
	return [
		section('Nội dung và diễn biến'),
		...papersPresented(record),
		...agenda.flatMap((one) => agendaItem(record, one, agenda)),
		...(has('last-month') ? [] : underOwnHeading('Kết quả thực hiện nhiệm vụ kỳ trước', resultsOfEarlier(record))),
		...(has('matters') ? [] : underOwnHeading('Ý kiến, kiến nghị của nhân dân', mattersRaised(record.matters))),
		...underOwnHeading('Ý kiến tại các tổ đảng', gistsOfGroups(record)),
		...underOwnHeading('Ý kiến khác', wordsUnder(record, undefined)),
		...underOwnHeading('Ý kiến chỉ đạo của cấp ủy cấp trên', adviceOf(record))
	];
}

/** Votes, tasks, the score and the end have sections of their own below. */
const OWN_SECTION: AgendaKind[] = ['resolution', 'scoring', 'closing'];

const underOwnHeading = (title: string, blocks: Block[]): Block[] =>
	blocks.length > 0 ? [item(title), ...blocks] : [];

function agendaItem(record: MeetingRecord, one: AgendaItem, agenda: AgendaItem[]): Block[] {
	const isFirstOfKind = agenda.find(({ kind }) => kind === one.kind) === one;
	const backing = wasHeld(record, one) ? evidence('agenda-item', one.id) : 'free';
	const blocks = [
		...(one.kind === 'last-month' && isFirstOfKind ? resultsOfEarlier(record) : []),
		...(one.kind === 'matters' && isFirstOfKind ? mattersRaised(record.matters) : []),
		...wordsUnder(record, one.id),
		...(one.conclusion ? prose(one.conclusion, backing, 'Chủ trì kết luận:') : [])
	];
	return blocks.length === 0 && OWN_SECTION.includes(one.kind) ? [] : [item(one.title, backing), ...blocks];
}

/** An item that nobody began and nobody spoke on was only written down: its heading and conclusion rest on nothing. */
const wasHeld = (record: MeetingRecord, { id, kind, startedAt }: AgendaItem): boolean =>
	startedAt !== undefined ||
	record.statements.some((one) => one.agendaItemId === id) ||
	(RESTS_ON[kind]?.(record) ?? false);

/** Records of their own that show that an item of a kind was held. */
const RESTS_ON: Partial<Record<AgendaKind, (record: MeetingRecord) => boolean>> = {
	opening: ({ openedAt }) => openedAt !== undefined,
	'last-month': ({ earlierTasks }) => earlierTasks.length > 0,
	matters: ({ matters }) => matters.length > 0,
	resolution: ({ votes }) => votes.length > 0,
	scoring: ({ score }) => score !== undefined,
	closing: ({ closedAt }) => closedAt !== undefined
};

function papersPresented(record: MeetingRecord): Block[] {
	const { papers } = record.preparation;
	if (papers.length === 0) return [];
	return [
		bullet('Tài liệu trình bày:', `${papers.length} tài liệu, gồm:`, ofMeeting(record)),
		...papers.map(({ id, name }) => subBullet(name, evidence('paper', id)))
	];
}

const resultsOfEarlier = (record: MeetingRecord): Block[] =>
	record.earlierTasks.length > 0 ? [earlierTasks(record)] : [];

/** Statements and notes of one item of the agenda, or of none, by the clock. */
function wordsUnder({ statements, notes, stories = [] }: MeetingRecord, agendaItemId: string | undefined): Block[] {
	const said = statements.filter((one) => one.agendaItemId === agendaItemId);
	const noted = notes.filter((one) => one.agendaItemId === agendaItemId);
	const told = stories.filter((one) => one.agendaItemId === agendaItemId);
	return [...said, ...noted, ...told]
		.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
		.flatMap((one) => ('gist' in one ? [statement(one)] : 'teller' in one ? [story(one)] : note(one)));
}

const gistsOfGroups = ({ manner }: MeetingRecord): Block[] =>
	(manner?.sittings ?? []).flatMap(({ id, name, gist }) =>
		gist ? prose(gist, evidence('group-sitting', id), `${name}:`) : []
	);

const adviceOf = ({ guests }: MeetingRecord): Block[] =>
	guests.flatMap(({ id, name, advice }) => (advice ? prose(advice, evidence('guest', id), `Đồng chí ${name}:`) : []));

const statement = ({ id, memberId, name, kind, gist, praisedName }: Statement): Block => {
	const about = praisedName ? ` đồng chí ${praisedName}` : '';
	return bullet(`${memberId ? `Đồng chí ${name}` : name} ${HOW_SAID[kind]}${about}:`, gist, evidence('statement', id));
};

function story({ id, memberId, teller, title, source, lesson }: ToldStory): Block {
	const from = source ? ` (nguồn: ${source})` : '';
	const learnt = lesson ? `. Bài học: ${lesson}` : '';
	const lead = `${memberId ? `Đồng chí ${teller}` : teller} kể chuyện:`;
	return bullet(lead, `“${title}”${from}${learnt}`, evidence('story', id));
}

const note = ({ text }: FreeNote): Block[] => prose(text, 'free');

function mattersRaised(matters: Matter[]): Block[] {
	return matters.flatMap((matter) => {
		const backing = evidence('matter', matter.id);
		const from = [
			matter.place && `tại ${matter.place}`,
			matter.broughtBy && `do đồng chí ${matter.broughtBy} phản ánh`
		];
		const lead = ['Ý kiến của nhân dân', ...from].filter(Boolean).join(' ');
		return [bullet(`${lead}:`, matter.gist, backing), subBullet(`Trả lời: ${answerTo(matter)}`, backing)];
	});
}

function answerTo({ answer, state, taskId }: Matter): string {
	const task = taskId ? '; đã giao nhiệm vụ giải quyết' : '';
	if (answer) return answer.trim().replace(/[.;]+$/, '') + task;
	return (state === 'forwarded' ? 'đã chuyển cấp có thẩm quyền' : 'chưa trả lời') + task;
}
