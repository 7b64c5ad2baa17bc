import type { Refusal } from '#lib/result.ts';
import type { Resolution } from '../record.ts';
import type { Work } from './work.ts';

export type Parts = Pick<Resolution, 'assessment' | 'limits' | 'direction' | 'implementation'>;

/** Writes the parts of the meeting's one resolution, unless it is adopted; a rejected one becomes a draft again. */
export function writeDraft({ meeting, record, commandId }: Work, parts: Parts, draftedAt: string): Refusal | undefined {
	if (record.resolution?.state === 'adopted') return { code: 'meetings.resolution-decided' };
	const { assessment, limits, direction, implementation } = parts;
	record.resolution = {
		id: record.resolution?.id ?? commandId,
		...(record.resolution?.number !== undefined && { number: record.resolution.number }),
		state: 'draft',
		assessment,
		limits,
		direction,
		implementation
	};
	meeting.draftedAt ??= draftedAt;
	delete meeting.decidedBy;
	return undefined;
}
