import * as v from 'valibot';
import { readPeriod } from '#lib/period.ts';
import { templateOf } from '../template.ts';

export const reportName = v.pipe(
	v.string(),
	v.minLength(1, 'input.missing'),
	v.check((name) => templateOf(name) !== undefined, 'input.report-unknown')
);

export const periodCode = v.pipe(
	v.string(),
	v.minLength(1, 'input.missing'),
	v.check((code) => readPeriod(code) !== undefined, 'input.period-unknown')
);
