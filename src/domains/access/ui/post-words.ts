import { addDays, type LocalDate } from '#lib/local-date.ts';
import { formatDate } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';

type Span = { validFrom: LocalDate; validTo: LocalDate };

/** 'từ 01/07/2025', 'từ 01/07/2025 đến hết 31/12/2026'. */
export const spanText = ({ validFrom, validTo }: Span): string =>
	validTo === 'infinity'
		? m.access_post_since({ day: formatDate(validFrom) })
		: m.access_post_from_to({ from: formatDate(validFrom), to: formatDate(addDays(validTo, -1)) });

/** Whether a holding is of today, of the future or of the past. */
export const tenseOf = ({ validFrom, validTo }: Span, today: LocalDate): 'now' | 'later' | 'before' =>
	validFrom > today ? 'later' : validTo === 'infinity' || validTo > today ? 'now' : 'before';
