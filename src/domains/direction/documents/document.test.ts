import { describe, expect, test } from 'vitest';
import { whyNotIssue, whyNotKept, whyNotMove, whyNotReceived, whyNotStand } from './document.ts';
import { documentTypes, issuedHere, numberOn, whyNotIssuedBy } from './document-types.ts';

describe('who issues what', () => {
	test.each([
		['standing-committee', 'guidance', '2026-11-22', undefined],
		['committee', 'guidance', '2026-11-22', 'direction.not-issued-by-committee'],
		['cell', 'regulation', '2026-11-22', 'direction.not-issued-by-cell'],
		['committee', 'directive', '2026-11-22', 'direction.not-issued-by-committee'],
		['cell', 'notice', '2026-11-22', undefined],
		['cell', 'notice', '2025-12-31', 'direction.not-issued-by-cell']
	] as const)('%s, %s, on %s: %s', (body, kind, on, code) => {
		expect(whyNotIssuedBy(body, kind, on)?.code).toBe(code);
	});

	test('no body of a commune issues directives', () => {
		expect(issuedHere('2026-11-22')).not.toContain('directive');
	});

	test('committee and standing committee number under one symbol', () => {
		expect(numberOn(5, documentTypes('2026-11-22').resolution.symbol, 'standing-committee')).toBe('05-NQ/ĐU');
		expect(numberOn(112, 'BC', 'cell')).toBe('112-BC/CB');
	});
});

describe('a document', () => {
	test('with a mark of secrecy is not taken in', () => {
		expect(whyNotKept('none')).toBeUndefined();
		expect(whyNotKept('confidential')?.code).toBe('direction.not-kept-confidential');
	});

	test('is not received before it was dated, nor tomorrow', () => {
		const days = { datedOn: '2026-11-10', receivedOn: '2026-11-12' };
		expect(whyNotReceived(days, '2026-11-22')).toBeUndefined();
		expect(whyNotReceived({ ...days, receivedOn: '2026-11-09' }, '2026-11-22')?.code).toBe(
			'direction.received-before-dated'
		);
		expect(whyNotReceived(days, '2026-11-11')?.code).toBe('direction.received-in-future');
	});

	test('goes back from signing to review, but not once it has a number', () => {
		expect(whyNotMove('signed', 'review')).toBeUndefined();
		expect(whyNotMove('issued', 'draft')?.code).toBe('direction.document-is-issued');
	});

	test('gets its number only when signed', () => {
		expect(whyNotIssue('signed')).toBeUndefined();
		expect(whyNotIssue('review')?.code).toBe('direction.document-not-signed');
	});

	test('is not replaced by itself, nor by nothing', () => {
		const document = { id: 'a', state: 'issued' } as const;
		expect(whyNotStand(document, 'replaced', undefined)?.code).toBe('direction.replacement-missing');
		expect(whyNotStand(document, 'replaced', 'a')?.code).toBe('direction.replaced-by-itself');
		expect(whyNotStand(document, 'expired', undefined)).toBeUndefined();
	});
});
