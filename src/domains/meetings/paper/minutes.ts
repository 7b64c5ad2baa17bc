import type { Block, OfficialPaper, SignatureBlock } from '#domains/direction/index.ts';
import { clockTimeAndDay } from '#domains/direction/paper/index.ts';
import type { Addendum, MeetingRecord, Signature } from '../record.ts';
import { dayOfMeeting, headerOf, nameOfMeeting } from './heading.ts';
import { evidence, prose, section } from './lines.ts';
import { ending, participants } from './participants.ts';
import { proceedings } from './proceedings.ts';
import { scoring } from './score.ts';
import { givenTasks } from './task-tables.ts';
import { votes } from './votes.ts';

/**
 * The minutes of a meeting as it stands: also of one that is still open, for reading back.
 * Every line names the record that it rests on; free notes are marked as such.
 *
 * @source HD 42-HD/BTCTW 28/10/2025; form of minutes in HD 05-HD/VPTW 27/5/2026
 */
export const minutesPaper = (record: MeetingRecord): OfficialPaper => ({
	header: {
		...headerOf(record, dayOfMeeting(record), { running: record.minutesNumber, type: 'BB', body: 'CB' }),
		draft: record.state === 'closed' || record.state === 'signed' ? undefined : 1
	},
	title: 'Biên bản',
	abstract: nameOfMeeting(record),
	blocks: [
		...participants(record),
		...proceedings(record),
		...votes(record),
		...tasksGiven(record),
		...scoring(record),
		...ending(record)
	],
	recipients: [],
	signatures: signatures(record),
	annex: addenda(record.addenda),
	note: record.lockedHash && `Mã kiểm chứng nội dung đã khóa (SHA-256): ${record.lockedHash}`
});

const tasksGiven = ({ tasks }: MeetingRecord): Block[] =>
	tasks.length > 0 ? [section('Nhiệm vụ giao tại buổi sinh hoạt'), givenTasks(tasks)] : [];

/** The one who wrote on the left, the one who chaired on the right. */
export function signatures({ minuteSecretary, chair, signatures: signed }: MeetingRecord): SignatureBlock[] {
	const confirmed = (role: Signature['role']) => signed.find((one) => one.role === role);
	const block = (title: string, role: Signature['role'], name = ''): SignatureBlock => ({
		titles: [title],
		name: confirmed(role)?.name ?? name,
		confirmedAt: confirmed(role)?.at
	});
	return [
		block('Người ghi biên bản', 'minute-secretary', minuteSecretary?.name),
		block('Chủ trì', 'chair', chair?.name)
	];
}

/** Minutes are never rewritten: what was wrong or missing is added below the signatures. */
const addenda = (added: Addendum[]): Block[] =>
	added.length === 0
		? []
		: [
				{ kind: 'heading', level: 1, isUnnumbered: true, text: 'Bổ sung, đính chính' } satisfies Block,
				...added.flatMap(({ id, text, reason, by, at }) =>
					prose(
						`${text.trim()}\nLý do: ${reason.trim()}`,
						evidence('addendum', id),
						`Đồng chí ${by}, ${clockTimeAndDay(at)}:`
					)
				)
			];
