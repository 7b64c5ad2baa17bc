import type { Backing, Block, OfficialPaper, SignatureBlock } from '#domains/direction/index.ts';
import { clockTimeAndDay, headCount, percentOf } from '#domains/direction/paper/index.ts';
import { quorumOf } from '../sittings/presence.ts';
import { bodyRuleOf } from '../sittings/bodies.ts';
import type {
	Participant,
	Presence,
	Sitting,
	SittingItem,
	SittingSignature,
	SittingVote
} from '../sittings/sitting.ts';
import { bullet, capitalised, evidence, item, line, prose, section, subBullet } from './lines.ts';
import { conclusionLines, dayOfSitting, inSentence, sittingHeader, tasksOfConclusions } from './sitting-lines.ts';

/**
 * The minutes of a sitting: who was there, what was on the agenda, what was decided. Opinions are not told by speaker.
 *
 * @source form of minutes in HD 05-HD/VPTW 27/5/2026
 */
export const sittingMinutesPaper = (sitting: Sitting): OfficialPaper => ({
	header: {
		...sittingHeader(sitting, dayOfSitting(sitting), { running: sitting.minutesNumber, type: 'BB' }),
		draft: sitting.state === 'closed' || sitting.state === 'signed' ? undefined : 1
	},
	title: 'Biên bản',
	abstract: inSentence(sitting.title),
	blocks: [
		...participants(sitting),
		...agenda(sitting),
		...votes(sitting),
		...conclusions(sitting),
		section('Kết thúc'),
		line(
			sitting.closedAt ? `Hội nghị kết thúc hồi ${clockTimeAndDay(sitting.closedAt)}` : 'Hội nghị chưa kết thúc',
			evidence('sitting', sitting.id)
		)
	],
	recipients: [],
	signatures: signatures(sitting),
	annex: [],
	note: sitting.lockedHash && `Mã kiểm chứng nội dung đã khóa (SHA-256): ${sitting.lockedHash}`
});

function participants(sitting: Sitting): Block[] {
	const backing = evidence('sitting', sitting.id);
	const members = sitting.participants.filter(({ standing }) => standing === 'member');
	const others = sitting.participants.filter(({ standing }) => standing !== 'member');
	const present = (of: Participant[]) => of.filter((one) => one.presence === 'present');
	const quorum = quorumOf(sitting.participants, bodyRuleOf(sitting));
	const officer = (id: string | undefined) => {
		const one = sitting.participants.find((each) => each.id === id);
		return one ? comrade(one) : 'chưa phân công';
	};
	return [
		section('Thời gian, địa điểm, thành phần'),
		bullet('Bắt đầu:', clockTimeAndDay(sitting.openedAt ?? sitting.startsAt), backing),
		bullet('Địa điểm:', sitting.place, backing),
		bullet('Chủ trì:', officer(sitting.chairId), backing),
		bullet('Thư ký (người ghi biên bản):', officer(sitting.minuteSecretaryId), backing),
		bullet(
			'Thành viên có mặt:',
			`${headCount(present(members).length)}/${headCount(members.length)} đồng chí${quorum ? `; cần ít nhất ${headCount(quorum.needed)} đồng chí` : ''}`,
			backing
		),
		...absent(members, backing),
		...(others.length > 0
			? [
					bullet(
						'Dự, mời dự:',
						`${headCount(present(others).length)}/${headCount(others.length)} đồng chí có mặt${present(others).length > 0 ? ', gồm:' : ''}`,
						backing
					),
					...present(others).map(namedLine),
					...absent(others, backing)
				]
			: [])
	];
}

/** Those of a group who did not come, with their reason. */
function absent(group: Participant[], backing: Backing): Block[] {
	const missing = (presence: Presence, lead: string): Block[] => {
		const those = group.filter((one) => one.presence === presence);
		if (those.length === 0) return [];
		return [bullet(lead, `${headCount(those.length)} đồng chí, gồm:`, backing), ...those.map(namedLine)];
	};
	return [...missing('excused', 'Vắng mặt có lý do:'), ...missing('absent', 'Vắng mặt không có lý do:')];
}

const namedLine = (one: Participant): Block =>
	subBullet(
		`${capitalised(comrade(one))}${one.reason ? ` (lý do: ${one.reason})` : ''}`,
		evidence('participant', one.id)
	);

const comrade = ({ name, title }: Participant): string => `đồng chí ${title ? `${name}, ${title}` : name}`;

const agenda = (sitting: Sitting): Block[] => [
	section('Nội dung'),
	...sitting.items.flatMap((one) => itemLines(one, sitting))
];

function itemLines({ id, kind, title, reporter, discussion }: SittingItem, { earlier }: Sitting): Block[] {
	const backing = evidence('sitting-item', id);
	return [
		item(title, backing),
		...(reporter ? [bullet('Báo cáo:', reporter, backing)] : []),
		...(kind === 'follow-up'
			? earlier.map((one) => bullet(`${one.sittingTitle}:`, one.text.split('\n')[0]!, evidence('conclusion', one.id)))
			: []),
		...prose(discussion, backing)
	];
}

function votes({ votes: all }: Sitting): Block[] {
	if (all.length === 0) return [];
	return [section('Biểu quyết'), ...all.flatMap(voteLines)];
}

function voteLines({ id, matter, isSecret, agree, disagree, other, base, needed, passed }: SittingVote): Block[] {
	const backing = evidence('vote', id);
	const of = (count: number) => `${headCount(count)} đồng chí (${percentOf(count, base)})`;
	return [
		item(matter, backing),
		bullet(
			'Hình thức:',
			`${isSecret ? 'bỏ phiếu kín' : 'biểu quyết giơ tay'}; tính trên tổng số ${headCount(base)} thành viên, kể cả đồng chí vắng mặt; cần ít nhất ${headCount(needed)} đồng chí tán thành`,
			backing
		),
		bullet(
			'Kết quả:',
			`tán thành ${of(agree)}, không tán thành ${of(disagree)}, ý kiến khác ${of(other)}; ${passed ? 'được thông qua' : 'không được thông qua'}`,
			backing
		)
	];
}

function conclusions({ conclusions: all }: Sitting): Block[] {
	if (all.length === 0) return [];
	const tasks = tasksOfConclusions(all);
	return [
		section('Kết luận của chủ trì'),
		...all.flatMap((one, index) => conclusionLines(one, index + 1)),
		...(tasks ? [tasks] : [])
	];
}

function signatures(sitting: Sitting): SignatureBlock[] {
	const block = (title: string, role: SittingSignature['role'], id: string | undefined): SignatureBlock => {
		const signed = sitting.signatures.find((one) => one.role === role);
		const named = sitting.participants.find((one) => one.id === id);
		return { titles: [title], name: signed?.name ?? named?.name ?? '', confirmedAt: signed?.at };
	};
	return [
		block('Người ghi biên bản', 'minute-secretary', sitting.minuteSecretaryId),
		block('Chủ trì', 'chair', sitting.chairId)
	];
}
