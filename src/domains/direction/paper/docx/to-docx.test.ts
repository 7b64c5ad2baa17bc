import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { samplePaper } from '../sample-paper.ts';
import { toDocx } from './to-docx.ts';

const MM = 1440 / 25.4;

async function open(paper = samplePaper): Promise<Record<string, string>> {
	const parts = unzipSync(await toDocx(paper));
	return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const paragraphs = (xml: string): string[] =>
	[...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
		[...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')
	);

describe('an official paper in Word', () => {
	let files: Record<string, string>;
	let body: string;
	beforeAll(async () => {
		files = await open();
		body = files['word/document.xml']!;
	});

	test('the page is A4 with 20, 20, 30 and 15 mm around the text', () => {
		const size = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(body)!.slice(1).map(Number);
		expect(size).toEqual([Math.round(210 * MM), Math.round(297 * MM)]);
		const margins = /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/.exec(body)!.slice(1);
		expect(margins.map(Number)).toEqual([20, 15, 20, 30].map((millimetres) => Math.round(millimetres * MM)));
	});

	test('text is Times New Roman 14, black, Vietnamese, also for complex letters', () => {
		expect(files['word/styles.xml']).toMatch(/w:ascii="Times New Roman"/);
		expect(files['word/styles.xml']).toMatch(/w:hAnsi="Times New Roman"/);
		expect(files['word/styles.xml']).toMatch(/w:cs="Times New Roman"/);
		expect(files['word/styles.xml']).toContain('<w:sz w:val="28"/>');
		expect(files['word/styles.xml']).toContain('w:val="vi-VN"');
	});

	test('paragraphs are justified, 10 mm in, on lines of exactly 18 points', () => {
		const words = body.split('<w:p>').find((paragraph) => paragraph.includes('chữ có hai dấu'))!;
		const id = /<w:pStyle w:val="([^"]+)"/.exec(words)![1];
		const look = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(files['word/styles.xml']!)![0];
		expect(look).toContain('<w:jc w:val="both"/>');
		expect(look).toContain(`w:firstLine="${Math.round(10 * MM)}"`);
		expect(look).toContain('w:line="360"');
		expect(look).toContain('w:lineRule="exact"');
	});

	test('the page number stands at the top, centred, from page two on', () => {
		expect(body).toContain('<w:titlePg/>');
		const [first, later] = ['first', 'default'].map((type) => {
			const id = new RegExp(`<w:headerReference w:type="${type}" r:id="([^"]+)"`).exec(body)![1];
			return files[
				`word/${new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(files['word/_rels/document.xml.rels']!)![1]}`
			]!;
		});
		expect(first).not.toContain('PAGE');
		expect(later).toContain('PAGE');
		expect(later).toContain('<w:jc w:val="center"/>');
	});

	test('the header has the superior, the issuing body, a star and the number; the place and date opposite', () => {
		const lines = paragraphs(body);
		expect(lines.slice(0, 4)).toEqual(['ĐẢNG BỘ XÃ THANH SƠN', 'CHI BỘ THÔN NÀ LỐC', '*', 'Số 05-NQ/CB']);
		expect(lines).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
		expect(lines).toContain('Thanh Sơn, ngày 03 tháng 12 năm 2026');
		expect(lines.slice(lines.indexOf('NGHỊ QUYẾT')).slice(0, 3)).toEqual([
			'NGHỊ QUYẾT',
			'về lãnh đạo thực hiện nhiệm vụ tháng 12 năm 2026',
			'-----'
		]);
	});

	test('headings are numbered anew within their part', () => {
		const lines = paragraphs(body);
		for (const heading of ['I- ĐÁNH GIÁ', '1. Kết quả', '2. Hạn chế', 'II- NHIỆM VỤ']) expect(lines).toContain(heading);
	});

	test('recipients end with a semicolon, the archive copy with a full stop', () => {
		const lines = paragraphs(body);
		const after = lines.slice(lines.indexOf('Nơi nhận:') + 1, lines.indexOf('Nơi nhận:') + 4);
		expect(after).toEqual(['- Đảng ủy xã Thanh Sơn (để báo cáo);', '- Đảng viên trong chi bộ;', '- Lưu Chi bộ.']);
	});

	test('a deputy signs for the collective with the own title, never as K/T', () => {
		expect(paragraphs(body)).toEqual(expect.arrayContaining(['T/M CHI BỘ', 'PHÓ BÍ THƯ', 'Lý Thị Mẩy']));
		expect(body).not.toContain('K/T');
	});

	test('the head of a table repeats, no row is torn, and the vote stays with the signature', () => {
		expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
		expect(body.match(/<w:cantSplit\/>/g)!.length).toBeGreaterThanOrEqual(3);
		const vote = body.split('<w:p>').find((paragraph) => paragraph.includes('22/25'))!;
		expect(vote).toContain('<w:keepNext/>');
	});

	test('a draft says which one it is', async () => {
		const draft = await open({
			...samplePaper,
			header: { ...samplePaper.header, number: { type: 'NQ', body: 'CB' }, draft: 2 }
		});
		expect(paragraphs(draft['word/document.xml']!)).toContain('(Dự thảo lần 2)');
	});

	test('what people typed cannot break the file', async () => {
		const nasty = 'a\u0000b <w:p> & \ud800 "x"';
		const file = await open({ ...samplePaper, blocks: [{ kind: 'paragraph', text: nasty, backing: 'free' }] });
		expect(file['word/document.xml']).toContain('ab &lt;w:p&gt; &amp; \ufffd &quot;x&quot;');
	});
});
