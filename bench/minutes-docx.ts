import { toDocx } from '#domains/direction/paper/index.ts';
import { toPdf } from '#domains/direction/paper/server/index.ts';
import { minutesPaper } from '#domains/meetings/paper/index.ts';
import { sampleRecord } from '#domains/meetings/paper/sample-record.ts';

const SAMPLES = 100;
/** Minutes of a year of a commune: 26 cells, 12 months. */
const BATCH = 312;

/** Minutes from a record to a file, each unlike the one before. Milliseconds. */
export default async function minutesDocx(): Promise<Record<string, number | string>> {
	await toDocx(paper(0));
	toPdf(paper(0));
	const docx = await timed(SAMPLES, (nth) => toDocx(paper(nth)));
	const pdf = await timed(SAMPLES, (nth) => toPdf(paper(nth)));
	return {
		...summary('docx', docx),
		...summary('pdf', pdf),
		docxBatchMs: round(await whole((nth) => toDocx(paper(nth)))),
		pdfBatchMs: round(await whole((nth) => toPdf(paper(nth)))),
		batch: BATCH,
		docxBytes: (await toDocx(paper(0))).length,
		pdfBytes: toPdf(paper(0)).length,
		statements: sampleRecord.statements.length,
		members: sampleRecord.roll.length
	};
}

const paper = (nth: number) =>
	minutesPaper({ ...sampleRecord, place: `${sampleRecord.place} ${nth}`, minutesNumber: nth });

async function timed(count: number, make: (nth: number) => unknown): Promise<number[]> {
	const taken: number[] = [];
	for (let nth = 1; nth <= count; nth++) {
		const from = performance.now();
		await make(nth);
		taken.push(performance.now() - from);
	}
	return taken.sort((a, b) => a - b);
}

async function whole(make: (nth: number) => unknown): Promise<number> {
	const from = performance.now();
	for (let nth = 0; nth < BATCH; nth++) await make(nth);
	return performance.now() - from;
}

const summary = (name: string, sorted: number[]) => ({
	[`${name}MeanMs`]: round(sorted.reduce((sum, one) => sum + one, 0) / sorted.length),
	[`${name}P95Ms`]: round(sorted[Math.ceil(sorted.length * 0.95) - 1]!)
});

const round = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
