import { standingText as taskText, toneOf } from '#domains/direction/ui/standing.ts';
import { kindWord, monthWord, standingOf } from '#domains/meetings/ui/meeting-wording.ts';
import { activityText, activityTone, standingText } from '#domains/members/ui/wording.ts';
import type { IconName } from '#lib/look/icons.ts';
import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import { formatDate, formatTime } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import type { Section } from '../sections.ts';
import type { Found } from '../server/search-page.ts';

/** The tones of `Status` that these lines use. */
type Tone = 'late' | 'soon' | 'done' | 'active' | 'waiting' | 'stopped' | 'plain';

/** One thing that was found, as its line says it. */
export type Line = {
	href: string;
	title: string;
	/** What tells it from others of the same title. */
	text: string;
	standing?: { tone: Tone; text: string; icon?: IconName };
};

const joined = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** The lines of each section, in the reader's language. */
export const linesOf = (found: Found, today: LocalDate): Record<Section, Line[]> => ({
	members: found.members.rows.map(memberLine),
	cells: found.cells.rows.map((cell) => cellLine(cell, today)),
	meetings: found.meetings.rows.map(meetingLine),
	tasks: found.tasks.rows.map((task) => taskLine(task, today)),
	resolutions: found.resolutions.rows.map(resolutionLine),
	conclusions: found.conclusions.rows.map(conclusionLine),
	articles: found.articles.rows.map(articleLine)
});

type Row<S extends Section> = Found[S]['rows'][number];

const memberLine = ({ id, fullName, unitName, position, standing, activity }: Row<'members'>): Line => ({
	href: `/office/members/${id}`,
	title: fullName,
	text: joined(unitName, position, standing === 'probationary' ? standingText(standing) : undefined),
	standing: activity === 'active' ? undefined : { tone: activityTone(activity), text: activityText(activity) }
});

const cellLine = ({ code, name, validTo }: Row<'cells'>, today: LocalDate): Line => ({
	href: `/office/cells/${code}`,
	title: name,
	text: code,
	standing: validTo <= today ? { tone: 'stopped', text: m.search_cell_ended({ day: formatDate(validTo) }) } : undefined
});

const meetingLine = ({ id, unitName, month, kind, theme, place, startsAt, state, publishedAt }: Row<'meetings'>) => ({
	href: `/office/meetings/${id}`,
	title: m.search_meeting({ unit: unitName, month: monthWord(month) }),
	text: joined(
		kind === 'regular' ? theme : theme || kindWord(kind),
		`${formatTime(startsAt)}, ${formatDate(dayInVietNam(new Date(startsAt)))}`,
		place
	),
	standing: standingOf({ state, publishedAt: publishedAt ?? undefined })
});

const taskLine = ({ id, title, unitName, ownerName, ...dated }: Row<'tasks'>, today: LocalDate): Line => ({
	href: `/office/tasks/${id}`,
	title,
	text: joined(unitName, ownerName || m.direction_whole_unit()),
	standing: { tone: toneOf(dated.standing), text: taskText(dated, today) }
});

/** Letters of a resolution's direction, or of a conclusion, that a line shows. */
const SHOWN_LETTERS = 160;

const resolutionLine = (row: Row<'resolutions'>): Line => ({
	href: `/office/meetings/${row.meetingId}/minutes`,
	title: m.search_resolution({ number: String(row.number).padStart(2, '0'), unit: row.unitName }),
	text: joined(
		m.search_resolution_adopted({ day: formatDate(row.adoptedOn), month: monthWord(row.month) }),
		shortened(row.direction)
	)
});

const conclusionLine = ({ id, sittingId, sitting, text, startsAt, noticeNumber }: Row<'conclusions'>): Line => ({
	href: `/office/sittings/${sittingId}#conclusion-${id}`,
	title: shortened(text),
	text: joined(
		sitting,
		formatDate(dayInVietNam(new Date(startsAt))),
		noticeNumber === null ? undefined : m.search_conclusion_notice({ number: String(noticeNumber).padStart(2, '0') })
	)
});

/** The beginning of a text, to the end of a word. */
function shortened(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length <= SHOWN_LETTERS ? line : `${line.slice(0, line.lastIndexOf(' ', SHOWN_LETTERS))}…`;
}

const articleLine = ({ slug, lang, title, publishedAt }: Row<'articles'>): Line => ({
	href: `/bulletin/${slug}?in=${lang}`,
	title,
	text: publishedAt ? formatDate(dayInVietNam(new Date(publishedAt))) : ''
});
