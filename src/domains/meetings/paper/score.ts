import type { Block, Table } from '#domains/direction/index.ts';
import { hundredths, sentence } from '#domains/direction/paper/index.ts';
import type { MeetingRecord } from '../record.ts';
import type { MeetingScore, ScoreLine } from '../score/meeting-score.ts';
import { evidence, line, ofMeeting, section } from './lines.ts';
import { CLASS_OF_MEETING, CRITERION } from './wording.ts';

/** The score that the meeting gave itself, by criterion, and the class that follows. */
export function scoring(record: MeetingRecord): Block[] {
	if (!record.score) return [];
	return [
		section('Đánh giá chất lượng buổi sinh hoạt'),
		criteria(record.score, record.id),
		...differences(record.score, record.id),
		line(scoreSentence(record.score), ofMeeting(record))
	];
}

/** 'Chi bộ tự chấm 88/95 điểm, quy đổi theo thang điểm 100 là 92,63 điểm; xếp loại: Tốt.' */
export function scoreSentence({ total, possible, normalisedBasisPoints, class: given }: MeetingScore): string {
	const converted =
		possible === 100 ? '' : `, quy đổi theo thang điểm 100 là ${hundredths(normalisedBasisPoints)} điểm`;
	return `Chi bộ tự chấm ${total}/${possible} điểm${converted}; xếp loại: ${CLASS_OF_MEETING[given]}.`;
}

function criteria({ lines }: MeetingScore, meetingId: string): Table {
	const codes = [...new Set(lines.map(criterionOf))].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
	return {
		kind: 'table',
		columns: [
			{ title: 'TT', share: 12, align: 'center' },
			{ title: 'Tiêu chí', share: 87, align: 'left' },
			{ title: 'Điểm tối đa', share: 31, align: 'center' },
			{ title: 'Điểm tự chấm', share: 35, align: 'center' }
		],
		rows: codes.map((code) => {
			const parts = lines.filter((one) => criterionOf(one) === code);
			return {
				cells: [code, CRITERION[code] ?? code, String(sum(parts.map(({ max }) => max))), pointsGiven(parts)],
				backing: evidence('score', `${meetingId}/${code}`)
			};
		})
	};
}

const criterionOf = ({ code }: ScoreLine): string => code.split('.')[0]!;
const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

const pointsGiven = (parts: ScoreLine[]): string =>
	parts.some(({ given }) => given === undefined) ? 'chưa chấm' : String(sum(parts.map(({ given }) => given ?? 0)));

/** Where people gave other points than the recorded facts would, with their reason. */
const differences = ({ lines }: MeetingScore, meetingId: string): Block[] =>
	lines
		.filter(({ given, computed, reason }) => reason && computed && given !== computed.points)
		.map((one) => ({
			kind: 'bullet',
			mark: '-',
			text: sentence(
				`${CRITERION[criterionOf(one)] ?? one.code}: chi bộ chấm ${one.given} điểm, ghi nhận theo số liệu ${one.computed!.points} điểm; lý do: ${one.reason}`
			),
			backing: evidence('score', `${meetingId}/${one.code}`)
		}));
