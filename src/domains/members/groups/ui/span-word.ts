import { addDays, type LocalDate } from '#lib/local-date.ts';
import { formatDate } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';

/** 'Từ 01/02/2019 đến hết 30/06/2025': `to` is the first day on which it no longer was. */
export const spanWord = ({ from, to }: { from: LocalDate; to: LocalDate }): string =>
	m.members_group_span({ from: formatDate(from), to: formatDate(addDays(to, -1)) });
