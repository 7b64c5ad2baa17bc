import { type Block, committeeName, type PaperHeader, type PaperNumber, type Table } from '#domains/direction/index.ts';
import { clean, shortDate } from '#domains/direction/paper/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { dayOf } from '../moments.ts';
import { bodyRuleOf } from '../sittings/bodies.ts';
import type { Conclusion, ConclusionTask, SettledSitting, SittingBody } from '../sittings/sitting.ts';
import { evidence, prose } from './lines.ts';

/** For whom the head signs; papers are written in Vietnamese. */
export const SIGNED_FOR: Record<SittingBody, string> = {
	'executive-committee': 'T/M Ban Chấp hành',
	'standing-committee': 'T/M Ban Thường vụ',
	briefing: 'T/M Ban Thường vụ',
	'mass-organisation': 'T/M Ban Thường vụ'
};

export const POST_ON_PAPER: Record<string, string> = {
	'commune-secretary': 'Bí thư',
	'standing-deputy': 'Phó Bí thư',
	'organisation-head': 'Chủ tịch',
	'front-head': 'Chủ tịch'
};

export const dayOfSitting = ({ openedAt, startsAt }: SettledSitting): LocalDate => dayOf(openedAt ?? startsAt);

/** 'Đảng ủy xã Hoa Ban': papers are issued by the committee, not by the organisation that it leads. */
export const issuerOf = ({ unit }: SettledSitting): string => committeeName(unit.paperName);

export const sittingHeader = (
	sitting: SettledSitting,
	on: LocalDate,
	number: Omit<PaperNumber, 'body'>
): PaperHeader => ({
	superior: sitting.unit.superiorName,
	issuer: issuerOf(sitting),
	number: { ...number, body: bodyRuleOf(sitting).symbol },
	place: sitting.unit.placeName,
	on
});

/** A title that goes on in a sentence: 'hội nghị Ban Thường vụ …'. */
export const inSentence = (title: string): string => {
	const text = clean(title);
	return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
};

/** One conclusion with its number, as many paragraphs as were typed. */
export const conclusionLines = ({ id, text }: Conclusion, nth: number): Block[] =>
	prose(text, evidence('conclusion', id), `${nth}.`);

/** Who was given what, by when, with which product. Tasks that were dropped are not given to anybody. */
export function tasksOfConclusions(conclusions: readonly Conclusion[]): Table | undefined {
	const given = conclusions.flatMap(({ tasks }, index) =>
		tasks.filter(({ state }) => state !== 'dropped').map((task) => ({ task, nth: index + 1 }))
	);
	if (given.length === 0) return undefined;
	return {
		kind: 'table',
		columns: [
			{ title: 'Kết luận', share: 16, align: 'center' },
			{ title: 'Nhiệm vụ', share: 52, align: 'left' },
			{ title: 'Đơn vị, cá nhân thực hiện', share: 40, align: 'left' },
			{ title: 'Sản phẩm', share: 36, align: 'left' },
			{ title: 'Thời hạn', share: 25, align: 'center' }
		],
		rows: given.map(({ task, nth }) => ({
			cells: [String(nth), task.title, chargedWith(task), task.product, shortDate(task.dueOn)],
			backing: evidence('task', task.id)
		}))
	};
}

const chargedWith = ({ ownerName, unitName }: ConclusionTask): string =>
	ownerName ? `${ownerName} (${unitName})` : unitName;
