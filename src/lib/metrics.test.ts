import { describe, expect, test } from 'vitest';
import { commandsText, countCommand, counter, gauge, histogram } from './metrics.ts';

describe('figures about the process', () => {
	test('grow by what was counted, one line for each kind', () => {
		const seen = counter('seen_total', 'Seen.');
		seen.add({ kind: 'a' });
		seen.add({ kind: 'a' }, 2);
		seen.add({ kind: 'b"\n\\' });
		expect(seen.text()).toBe(
			'# HELP seen_total Seen.\n# TYPE seen_total counter\nseen_total{kind="a"} 3\nseen_total{kind="b\\"\\n\\\\"} 1\n'
		);
	});

	test('sort durations into buckets that hold the shorter ones too', () => {
		const took = histogram('took_seconds', 'Took.');
		took.observe({ kind: 'a' }, 0.02);
		took.observe({ kind: 'a' }, 20);
		const text = took.text();
		expect(text).toContain('took_seconds_bucket{kind="a",le="0.01"} 0\n');
		expect(text).toContain('took_seconds_bucket{kind="a",le="0.025"} 1\n');
		expect(text).toContain('took_seconds_bucket{kind="a",le="10"} 1\n');
		expect(text).toContain('took_seconds_bucket{kind="a",le="+Inf"} 2\n');
		expect(text).toContain('took_seconds_sum{kind="a"} 20.02\n');
		expect(text).toContain('took_seconds_count{kind="a"} 2\n');
	});

	test('show what is true at the moment', () => {
		expect(gauge('open', 'Open.', [[{}, 4]])).toBe('# HELP open Open.\n# TYPE open gauge\nopen 4\n');
	});

	test('tell commands by name and outcome', () => {
		countCommand('direction.create-task', 'done');
		expect(commandsText()).toContain('coso_commands_total{command="direction.create-task",outcome="done"} 1\n');
	});
});
