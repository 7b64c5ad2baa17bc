import { describe, expect, test } from 'vitest';
import type { OfficialPaper } from '../official-paper.ts';
import { samplePaper } from '../sample-paper.ts';
import { toPdf } from './to-pdf.ts';

const text = (paper: OfficialPaper): string => Buffer.from(toPdf(paper)).toString('latin1');
const pages = (paper: OfficialPaper): number => Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(text(paper))![1]);
const withText = (words: string): OfficialPaper => ({
	...samplePaper,
	blocks: [{ kind: 'paragraph', text: words, backing: 'free' }]
});

describe('an official paper as PDF', () => {
	test('a short resolution is one page of A4, made for archives', () => {
		expect(pages(samplePaper)).toBe(1);
		expect(text(samplePaper)).toMatch(/\/MediaBox \[0 0 595\.27\d* 841\.88\d*\]/);
		expect(text(samplePaper)).toContain('<pdfaid:part>2</pdfaid:part>');
	});

	test('the same paper gives the same bytes', () => {
		expect(toPdf(samplePaper)).toEqual(toPdf(samplePaper));
	});

	test('a long text runs over pages', () => {
		expect(pages(withText('Chi bộ thống nhất tập trung khắc phục hậu quả mưa lũ. '.repeat(200)))).toBe(4);
	});

	test('what people typed is never read as markup', () => {
		const asMarkup = withText('#pagebreak() #panic("x") $ ] } \\ @nobody <here>');
		expect(pages(asMarkup)).toBe(1);
	});

	test('a sign that the font lacks does not keep the paper from being printed', () => {
		expect(pages(withText('Nhất trí 👍'))).toBe(1);
		expect(text(withText('Nhất trí 👍'))).not.toContain('<pdfaid:part>');
	});
});
