import type { Block, Paragraph } from '#domains/direction/index.ts';
import { clockTime, headCount, percentOf } from '#domains/direction/paper/index.ts';
import type { MeetingRecord, Vote } from '../record.ts';
import { bullet, evidence, item, prose, section, subBullet } from './lines.ts';

/** Votes by the clock, then the opinions that members reserved. */
export function votes(record: MeetingRecord): Block[] {
	if (record.votes.length === 0 && record.reservations.length === 0) return [];
	return [
		section('Biểu quyết'),
		...record.votes.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).flatMap((one) => vote(one, record)),
		...reservations(record)
	];
}

function vote(one: Vote, record: MeetingRecord): Block[] {
	const backing = evidence('vote', one.id);
	return [
		item(one.matter.replace(/[.;:]+$/, ''), backing),
		bullet(
			'Hình thức:',
			`${howVoted(one)}, lúc ${clockTime(one.at)}; ${baseOf(one, record)}; cần ít nhất ${headCount(one.needed)} đồng chí tán thành`,
			backing
		),
		bullet(
			'Kết quả:',
			`tán thành ${of(one.agree, one)}, không tán thành ${of(one.disagree, one)}, ý kiến khác ${of(one.other, one)}; ${one.passed ? 'được thông qua' : 'không được thông qua'}`,
			backing
		),
		...ofGroups(one, record),
		...byName(one)
	];
}

/** How it was voted, as it was: a ballot that is not secret carries names. */
export function howVoted({ isSecret, ballotId }: Pick<Vote, 'isSecret' | 'ballotId'>): string {
	if (isSecret) return 'bỏ phiếu kín';
	return ballotId ? 'bỏ phiếu có ghi tên' : 'biểu quyết giơ tay';
}

/** The hands that each group counted, in the order of the sittings; the result above is their sum. */
const ofGroups = ({ id, byGroup = [] }: Vote, { manner }: MeetingRecord): Block[] =>
	(manner?.sittings ?? []).flatMap(({ id: groupId, name }) => {
		const counted = byGroup.find((one) => one.groupId === groupId);
		if (!counted) return [];
		const { agree, disagree, other } = counted;
		const text = `${name}: tán thành ${headCount(agree)}, không tán thành ${headCount(disagree)}, ý kiến khác ${headCount(other)}`;
		return [subBullet(text, evidence('vote', id))];
	});

const CHOICE = { agree: 'Tán thành', disagree: 'Không tán thành', other: 'Ý kiến khác' };

/** Who chose what, where the cell wanted the minutes to list it when it opened the ballot. */
const byName = ({ id, named = [] }: Vote): Block[] =>
	named.map(({ choice, names }) => subBullet(`${CHOICE[choice]}: ${names.join(', ')}`, evidence('vote', id)));

const of = (count: number, { base }: Vote): string =>
	base > 0 ? `${headCount(count)} đồng chí (${percentOf(count, base)})` : `${headCount(count)} đồng chí`;

/**
 * Who makes the base of a vote: every official member, absent ones included, so that a vote of those in the room
 * alone is never shown as one of the cell. Where fewer were counted, the paper says who was left out.
 */
export function baseOf({ base }: Vote, { roll }: MeetingRecord): string {
	const official = roll.filter(({ standing }) => standing === 'official').length;
	const all = `tính trên tổng số ${headCount(base)} đảng viên chính thức, kể cả đồng chí vắng mặt`;
	return base < official ? `${all}, trừ đồng chí được miễn sinh hoạt hoặc sinh hoạt tạm thời nơi khác` : all;
}

function reservations({ reservations: reserved }: MeetingRecord): Block[] {
	if (reserved.length === 0) return [];
	return [
		item('Ý kiến bảo lưu'),
		...reserved.flatMap(({ id, name, text }) => {
			const [first, ...rest] = prose(text, evidence('reservation', id)) as Paragraph[];
			const opening = bullet(`Đồng chí ${name} bảo lưu ý kiến:`, first?.text ?? '', evidence('reservation', id));
			return [opening, ...rest.map((one) => subBullet(one.text, evidence('reservation', id)))];
		})
	];
}

/** The vote on the resolution itself: the last one of its kind, since a text may be put to the vote again. */
export const voteOnResolution = ({ votes: all }: MeetingRecord): Vote | undefined =>
	all
		.filter(({ kind }) => kind === 'resolution')
		.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
		.at(-1);
