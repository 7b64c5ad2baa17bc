import type { OfficialPaper } from '#domains/direction/index.ts';
import { shortDate } from '#domains/direction/paper/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { OptionOutcome } from '../ballots/ballot.ts';
import type { Office } from '../congress/congress.ts';
import { evidence, line } from './lines.ts';

/** One counted round of an election at a congress, as its tellers sign it. */
export type CountedRound = {
	id: string;
	congress: { unitName: string; superiorName: string; placeName: string; term: string; heldOn: LocalDate };
	office: Office;
	round: number;
	seats: number;
	entitled: number;
	present: number;
	handedOut: number;
	collected: number;
	spoilt: number;
	valid: number;
	needed: number;
	results: { name: string; votes: number; outcome: OptionOutcome }[];
};

const OFFICE_ON_PAPER: Record<Office, string> = {
	committee: 'Ban Chấp hành',
	standing: 'Ban Thường vụ',
	secretary: 'Bí thư',
	deputy: 'Phó Bí thư',
	inspection: 'Chủ nhiệm Ủy ban Kiểm tra'
};

const OUTCOME_ON_PAPER: Record<OptionOutcome, string> = {
	elected: 'Trúng cử',
	tied: 'Ngang phiếu, bầu lại',
	'not-elected': 'Không trúng cử'
};

/**
 * Minutes of counting (biên bản kiểm phiếu): papers, votes of each candidate, who is elected. Totals alone: the papers
 * themselves are sealed and kept as the regulation on elections says.
 */
export function countingMinutes(count: CountedRound): OfficialPaper {
	const { congress, results } = count;
	const backing = evidence('congress-election', count.id);
	const elected = results.filter(({ outcome }) => outcome === 'elected').map(({ name }) => `đồng chí ${name}`);
	const counts: [string, number][] = [
		['Số người được triệu tập', count.entitled],
		['Số người có mặt', count.present],
		['Số phiếu phát ra', count.handedOut],
		['Số phiếu thu về', count.collected],
		['Số phiếu hợp lệ', count.valid],
		['Số phiếu không hợp lệ', count.spoilt]
	];
	return {
		header: {
			superior: congress.superiorName,
			issuer: `Đại hội ${congress.unitName}`,
			place: congress.placeName,
			on: congress.heldOn
		},
		title: 'Biên bản',
		abstract: `kiểm phiếu bầu ${OFFICE_ON_PAPER[count.office]} nhiệm kỳ ${congress.term}, lần ${count.round}`,
		blocks: [
			line(
				`Ngày ${shortDate(congress.heldOn)}, Ban kiểm phiếu kiểm phiếu bầu ${OFFICE_ON_PAPER[count.office]}; số lượng cần bầu: ${count.seats}; danh sách bầu cử có ${results.length} người`,
				backing
			),
			{
				kind: 'table',
				columns: [
					{ title: 'Nội dung', share: 4, align: 'left' },
					{ title: 'Số lượng', share: 1, align: 'center' }
				],
				rows: counts.map(([what, number]) => ({ cells: [what, String(number)], backing }))
			},
			line('Kết quả bầu cử như sau', backing),
			{
				kind: 'table',
				columns: [
					{ title: 'Số TT', share: 1, align: 'center' },
					{ title: 'Họ và tên', share: 4, align: 'left' },
					{ title: 'Số phiếu đồng ý', share: 2, align: 'center' },
					{ title: 'Kết quả', share: 3, align: 'left' }
				],
				rows: results.map(({ name, votes, outcome }, index) => ({
					cells: [String(index + 1), name, String(votes), OUTCOME_ON_PAPER[outcome]],
					backing
				}))
			},
			line(`Số phiếu cần có để trúng cử: ${count.needed} trên ${count.entitled} người được triệu tập`, backing),
			line(
				elected.length > 0 ? `Trúng cử: ${elected.join(', ')}` : 'Không có người trúng cử trong lần bầu này',
				backing
			),
			line('Phiếu bầu được niêm phong, giao Đoàn Chủ tịch lưu giữ theo quy định', backing)
		],
		recipients: ['Đoàn Chủ tịch đại hội', 'Lưu hồ sơ đại hội'],
		signatures: [
			{ titles: ['T/M Đoàn Chủ tịch', 'Chủ tọa'], name: '' },
			{ titles: ['T/M Ban kiểm phiếu', 'Trưởng ban'], name: '' }
		],
		annex: []
	};
}
