import { expect, test } from 'vitest';
import { askedOf } from './asked.ts';

const NOW = new Date('2026-11-22T09:00:00+07:00');
const asked = (query: string) => askedOf(new URLSearchParams(query), NOW);

test('nobody who names no span gets more than the last 90 days', () => {
	expect(asked('')).toEqual({ from: new Date('2026-08-24T09:00:00+07:00'), to: NOW });
	expect(asked('end_date=2026-03-01')).toMatchObject({ from: new Date('2025-12-01T00:00:00+07:00') });
	const long = asked('start_date=2026-01-01T00:00:00%2B07:00&end_date=2026-11-01T00:00:00%2B07:00');
	expect(long).toMatchObject({ to: new Date('2026-04-01T00:00:00+07:00') });
});

test('a moment may be written as programs write it, with its plus sign lost', () => {
	expect(asked('start_date=2026-11-01T08:00:00+07:00')).toMatchObject({ from: new Date('2026-11-01T01:00:00Z') });
	expect(asked('start_date=2026-11-01T01:00:00Z')).toMatchObject({ from: new Date('2026-11-01T01:00:00Z') });
});

test('codes leave the rest aside; topics that there are not find nothing', () => {
	expect(asked('service_request_id=AAAA-1111,%20BBBB-2222&status=odd')).toEqual({ codes: ['AAAA-1111', 'BBBB-2222'] });
	expect(asked('service_code=land,tram')).toMatchObject({ topics: ['land'] });
	expect(asked('status=open,closed')).toMatchObject({ status: ['open', 'closed'] });
});

test.each([
	['status=waiting', 'citizens.open311-status'],
	['start_date=31/02/2026', 'citizens.open311-date'],
	['start_date=2026-02-31T00:00:00Z', 'citizens.open311-date'],
	['end_date=yesterday', 'citizens.open311-date'],
	['start_date=2026-11-02&end_date=2026-11-01', 'citizens.open311-span']
])('%s cannot be, and the answer says why', (query, code) => {
	expect(asked(query)).toMatchObject({ status: 400, code });
});
