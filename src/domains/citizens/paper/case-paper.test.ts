import { describe, expect, test } from 'vitest';
import { layOut } from '#domains/direction/paper/index.ts';
import { type CaseOnPaper, casePaper, PAPER_NAMES, papersOf } from './index.ts';

const given: CaseOnPaper = {
	id: 'c',
	code: '2F7K-9Q3M',
	kind: 'complaint',
	summary: 'Không đồng ý diện tích đất thu hồi',
	place: 'Bản Co Mạ',
	receivedOn: '2026-11-02',
	acceptedOn: '2026-11-05',
	closedAs: 'transferred',
	sentTo: 'Sở Nông nghiệp và Môi trường',
	ground: 'Tòa án đã thụ lý',
	dueOn: '2026-12-07',
	derivation: '30 ngày kể từ ngày thụ lý 05/11/2026, chuyển sang Thứ Hai 07/12/2026 vì 05/12/2026 là ngày nghỉ.',
	unitName: 'Xã Hoa Ban',
	placeName: 'Hoa Ban',
	step: { id: 'e', onDay: '2026-11-05', text: 'Cần đo lại', legalBasis: '', documentNumber: '12/TB-UBND' }
};
const sender = { fullName: 'Lò Văn Xôm', address: 'Bản Co Mạ', groupSize: 12 };
const textOf = (name: (typeof PAPER_NAMES)[number]) => JSON.stringify(layOut(casePaper(name, given, sender)));

describe('the papers of a case', () => {
	test.each(PAPER_NAMES)('%s carries the name and motto of the State, its number and the code of the case', (name) => {
		const text = textOf(name);
		for (const part of ['CỘNG HÒA XÃ HỘI', 'Độc lập', 'Số: 12/TB-UBND', 'ỦY BAN NHÂN DÂN XÃ HOA BAN', given.code])
			expect(text.replaceAll('\u00a0', ' ')).toContain(part);
	});

	test('name the person only where they go to that person', () => {
		const naming = PAPER_NAMES.filter((name) => textOf(name).includes(sender.fullName));
		expect(PAPER_NAMES.filter((name) => !naming.includes(name))).toEqual(['transfer']);
		expect(textOf('acceptance')).toContain('đại diện cho 12 người');
	});

	test('say until when, and how it was counted', () => {
		expect(textOf('acceptance')).toContain(given.derivation.slice(0, -1));
	});

	test('leave room where nobody is named and no number was given', () => {
		const bare = casePaper('result', { ...given, kind: 'petition', step: { ...given.step, documentNumber: '' } });
		expect(layOut(bare).number).toMatch(/^Số: \u00a0+\/TB-UBND$/);
		expect(layOut(bare).addressed).toContain('....');
	});
});

test('each step gives its paper; what was taken back gives none', () => {
	const line = (id: string, kind: string, undoes: string | null = null) => ({ id, kind, undoes });
	const events = [line('a', 'registered'), line('b', 'accepted'), line('c', 'extended'), line('d', 'undone', 'c')];
	expect([...papersOf(events, null).keys()]).toEqual(['acknowledgement', 'acceptance']);
	expect([...papersOf([...events, line('e', 'closed')], 'guided').keys()].at(-1)).toBe('guidance');
});
