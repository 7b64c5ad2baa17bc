import type { RequestEvent } from '@sveltejs/kit';
import { committeeName, type Block, headOf, type OfficialPaper } from '#domains/direction/index.ts';
import { readAssignment, type StaffRow } from '#domains/organisation/cadres/server/assignment.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import { formatDate } from '#lib/words/format.ts';
import { attachment } from './attachment.ts';
import { PAPER_MAKERS } from './meeting-papers.ts';
import { notFound, notSignedIn } from './problems.ts';

export const ASSIGNMENT_PAPERS = ['decision', 'handover'] as const;
type Committee = { name: string; paperName: string; placeName: string; superior: string };

/** `GET /api/v1/assignments/<id>/<paper>.<format>`: the decision on an assignment, and the minutes of handing over that both sides sign. */
export async function assignmentPaperFile(
	{ locals }: Pick<RequestEvent, 'locals'>,
	id: string,
	name: string
): Promise<Response> {
	const { caller } = locals;
	if (!caller) return notSignedIn();
	const [, paperName = '', suffix = ''] = /^([a-z-]+)\.([a-z]+)$/.exec(name) ?? [];
	const format = Object.hasOwn(PAPER_MAKERS, suffix) ? PAPER_MAKERS[suffix] : undefined;
	if (!format || !ASSIGNMENT_PAPERS.some((one) => one === paperName) || !isId(id)) return notFound();
	const given = await locals.read(async (tx) => {
		const { staff, places } = await readAssignment(tx, caller.communeId);
		const person = staff.find((one) => one.id === id);
		const place = places.find((one) => one.id === person?.placeId);
		const committee = await tx
			.selectFrom('unit')
			.leftJoin('unitParent', (join) =>
				join.onRef('unitParent.unitId', '=', 'unit.id').on('unitParent.validTo', '=', 'infinity')
			)
			.leftJoin('unit as above', 'above.id', 'unitParent.parentId')
			.where('unit.communeId', '=', caller.communeId)
			.where('unit.kind', '=', 'commune')
			.select(['unit.name', 'unit.paperName', 'unit.placeName', 'above.paperName as superior'])
			.executeTakeFirst();
		return (
			person && place && committee && { person, place, committee: { ...committee, superior: committee.superior ?? '' } }
		);
	});
	if (!given) return notFound();
	const make = paperName === 'decision' ? assignmentDecision : handoverMinutes;
	const bytes = await format(make(given.person, given.place.name, given.committee, dayInVietNam(new Date())));
	return attachment(bytes, `${paperName === 'decision' ? 'quyet-dinh-bo-tri' : 'ban-giao'}-${id.slice(-6)}.${suffix}`);
}

const line = (text: string): Block => ({ kind: 'paragraph', text });
const led = (lead: string, text: string): Block => ({ kind: 'paragraph', lead, text });
const basis = (text: string): Block => ({ kind: 'bullet', mark: '-', text });
const section = (text: string): Block => ({ kind: 'heading', level: 1, text });
const list = (lines: readonly string[], none: string): Block[] =>
	lines.length > 0 ? lines.map((text) => ({ kind: 'bullet', mark: '-', text })) : [line(none)];

const headerOf = ({ name, paperName, placeName, superior }: Committee, on: LocalDate): OfficialPaper['header'] =>
	headOf({ unitName: name, paperName: committeeName(paperName), placeName, superiorName: superior }, on);

/** Until it is decided, a draft of today. The number is what was written down with the decision. */
export function assignmentDecision(
	person: StaffRow,
	place: string,
	committee: Committee,
	today: LocalDate
): OfficialPaper {
	const isDecided = person.state === 'decided';
	const number = person.decision.replace(/^Quyết định\s+(số\s+)?/i, '').trim();
	return {
		header: {
			...headerOf(committee, person.decidedOn ?? today),
			number: { ...(number && { written: number }), type: 'QĐ', body: 'ĐU' },
			...(!isDecided && { draft: 1 })
		},
		title: 'Quyết định',
		abstract: 'về việc bố trí cán bộ sau sắp xếp tổ chức',
		blocks: [
			basis('Căn cứ Điều lệ Đảng;'),
			basis('Căn cứ quy chế làm việc của Đảng ủy và chỉ tiêu biên chế được giao;'),
			basis(`Xét năng lực, chuyên môn (${person.competence}) và yêu cầu nhiệm vụ,`),
			{ kind: 'heading', level: 1, isCentred: true, text: 'Ban Thường vụ Đảng ủy quyết định' },
			led(
				'Điều 1.',
				`Bố trí đồng chí ${person.name}, ${person.formerPost}, về ${place}${person.fromDay ? ` kể từ ngày ${formatDate(person.fromDay)}` : ''}.`
			),
			...(person.reason ? [led('Lý do:', `${person.reason}.`)] : []),
			led(
				'Điều 2.',
				`Đồng chí ${person.name} bàn giao hồ sơ, tài sản, công việc theo danh mục kèm theo và nhận nhiệm vụ mới theo phân công.`
			),
			led('Điều 3.', `Văn phòng Đảng ủy, ${place} và đồng chí ${person.name} thi hành Quyết định này.`)
		],
		recipients: ['Như Điều 3', 'Lưu Đảng ủy'],
		signatures: [{ titles: ['T/M Ban Thường vụ', 'Bí thư'], name: '' }],
		annex: []
	};
}

export function handoverMinutes(
	person: StaffRow,
	place: string,
	committee: Committee,
	today: LocalDate
): OfficialPaper {
	const signed = (side: 'giving' | 'receiving') => person.signatures.find((one) => one.side === side);
	const [giving, receiving] = [signed('giving'), signed('receiving')];
	return {
		header: headerOf(committee, giving?.signedOn ?? receiving?.signedOn ?? today),
		title: 'Biên bản',
		abstract: `bàn giao hồ sơ, tài sản, công việc của đồng chí ${person.name}`,
		blocks: [
			led('Bên giao:', giving ? [giving.signerName, giving.signerPost].filter(Boolean).join(', ') : person.name),
			led(
				'Bên nhận:',
				receiving ? [receiving.signerName, receiving.signerPost].filter(Boolean).join(', ') : '…'.repeat(14)
			),
			led('Công việc cũ:', person.formerPost),
			led('Nơi nhận công tác mới:', place),
			section('Hồ sơ, tài liệu, tài sản'),
			...list(person.handover, 'Không có.'),
			section('Công việc còn dở'),
			...list(
				person.openWork.map(({ what }) => what),
				'Không có.'
			),
			line('Hai bên thống nhất nội dung trên; bên nhận tiếp tục giải quyết công việc còn dở kể từ ngày ký.')
		],
		recipients: ['Văn phòng Đảng ủy', 'Hai bên giao, nhận', 'Lưu Đảng ủy'],
		signatures: [
			{ titles: ['Bên giao'], name: giving?.signerName ?? '' },
			{ titles: ['Bên nhận'], name: receiving?.signerName ?? '' }
		],
		annex: []
	};
}
