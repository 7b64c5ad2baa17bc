import { describe, expect, test } from 'vitest';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { agendaFor, meetingAgendaRules } from './agenda.ts';
import type { CellKind, MeetingKind } from './record.ts';

const rules = ruleSetInForce(meetingAgendaRules, '2026-11-03');
const cellKinds: CellKind[] = ['village', 'office', 'school', 'health', 'military', 'police', 'enterprise'];
const kinds: [MeetingKind, number][] = [
	['regular', 90],
	['regular', 120],
	['combined', 120],
	['thematic', 90],
	['thematic', 120]
];

describe('the proposed agenda', () => {
	test.each(kinds)('of a %s meeting fills its %i minutes exactly, for every kind of cell', (kind, minMinutes) => {
		for (const cellKind of cellKinds) {
			const items = agendaFor(cellKind, kind, { minMinutes }, rules);
			expect(items.reduce((sum, item) => sum + item.plannedMinutes, 0)).toBe(minMinutes);
			expect(items.map((item) => item.position)).toEqual(items.map((_, index) => index + 1));
		}
	});

	test('of a regular meeting goes from the opening to the closing', () => {
		expect(agendaFor('village', 'regular', { minMinutes: 90 }, rules).map((item) => item.kind)).toEqual([
			'opening',
			'last-month',
			'information',
			'discussion',
			'self-criticism',
			'matters',
			'resolution',
			'scoring',
			'closing'
		]);
	});

	test('names the theme and speaks of what the kind of cell does', () => {
		const village = agendaFor('village', 'combined', { minMinutes: 120, theme: 'Chống lãng phí' }, rules);
		expect(village.find((item) => item.kind === 'theme')?.title).toBe('Sinh hoạt chuyên đề: Chống lãng phí');
		expect(village.find((item) => item.kind === 'discussion')?.title).toContain('nông thôn mới');
		const school = agendaFor('school', 'regular', { minMinutes: 90, locale: 'en' }, rules);
		expect(school.find((item) => item.kind === 'discussion')?.title).toContain('teaching');
	});
});
