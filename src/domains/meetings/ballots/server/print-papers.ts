import { encode } from 'uqr';
import { typesetPdf } from '#domains/direction/paper/server/index.ts';
import { isElection } from '../ballot.ts';
import { receiptShown } from '../receipt.ts';
import type { ShownBallot } from '../shown.ts';
import { readKey } from './keys.ts';
import { PAPER_TEMPLATE } from './paper-template.ts';
import { paperCodeOf } from './sealing.ts';

type Print = {
	ballot: ShownBallot;
	unitName: string;
	superiorName: string;
	/** One for each voter. */
	papers: number;
	/** The address of a paper: where its code is counted in. */
	addressOf: (code: string) => string;
};

/** How many papers fit a sheet, by the number of options. */
const SHEETS = [
	{ upTo: 4, columns: 2, rows: 2, qr: 27 },
	{ upTo: 10, columns: 1, rows: 2, qr: 30 },
	{ upTo: 40, columns: 1, rows: 1, qr: 34 }
];

/** The paper ballots of a secret vote as PDF, in Vietnamese like every paper; undefined once its key is gone. */
export function printPapers({ ballot, unitName, superiorName, papers, addressOf }: Print): Uint8Array | undefined {
	const key = readKey(ballot.id);
	if (!key) return undefined;
	const { columns, rows, qr } = SHEETS.find(({ upTo }) => ballot.options.length <= upTo)!;
	const all = Array.from({ length: papers }, (_, index) => {
		const code = paperCodeOf(key, index + 1);
		return { code: receiptShown(code), qr: qrSvg(addressOf(code)) };
	});
	const perSheet = columns * rows;
	const elects = isElection(ballot.kind);
	return typesetPdf(PAPER_TEMPLATE, {
		title: `Phiếu: ${ballot.matter}`,
		superior: superiorName.toUpperCase(),
		unit: unitName.toUpperCase(),
		stamp: 'Dấu chi bộ',
		heading: elects ? 'PHIẾU BẦU' : 'PHIẾU BIỂU QUYẾT',
		matter: ballot.matter,
		instruction: instruction(elects, ballot.seats),
		options: ballot.options.map(({ label }) => label),
		codeLabel: 'Mã phiếu:',
		codeHint: 'Phiếu không ghi tên. Ghi lại mã nếu muốn tra xem phiếu đã được kiểm.',
		columns,
		rows,
		qr,
		sheets: Array.from({ length: Math.ceil(all.length / perSheet) }, (_, sheet) =>
			all.slice(sheet * perSheet, (sheet + 1) * perSheet)
		)
	});
}

function instruction(elects: boolean, seats: number): string {
	if (!elects) return 'Đánh dấu × vào một ô.';
	return seats === 1
		? 'Đánh dấu × vào ô của người được bầu.'
		: `Đánh dấu × vào ô của những người được bầu, nhiều nhất ${seats} người.`;
}

function qrSvg(text: string): string {
	const { size, data } = encode(text, { ecc: 'M', border: 2 });
	const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}
