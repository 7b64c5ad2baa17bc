import type { RequestEvent } from '@sveltejs/kit';
import {
	type CaseOnPaper,
	casePaper,
	PAPER_NAMES,
	PAPERS,
	type PaperName,
	papersOf
} from '#domains/citizens/paper/index.ts';
import { derivationOf } from '#domains/citizens/cases/derivation.ts';
import { openCasePerson, readCasePage } from '#domains/citizens/server/case-page.ts';
import { derivedText } from '#domains/citizens/ui/derived.ts';
import { isId } from '#lib/ids.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { attachment } from './attachment.ts';
import { PAPER_MAKERS } from './meeting-papers.ts';
import { notFound, notSignedIn } from './problems.ts';

export const CASE_PAPER_NAMES: readonly string[] = PAPER_NAMES;

/**
 * `GET /api/v1/cases/<id>/<paper>.<format>`: what the office sends out about a case. A paper that goes to the person names
 * them, which is noted like every other look; one that goes to another body does not.
 */
export async function casePaperFile(
	{ locals, url }: Pick<RequestEvent, 'locals' | 'url'>,
	id: string,
	name: string
): Promise<Response> {
	const { caller } = locals;
	if (!caller) return notSignedIn();
	const [, paperName = '', suffix = ''] = /^([a-z-]+)\.([a-z]+)$/.exec(name) ?? [];
	const format = Object.hasOwn(PAPER_MAKERS, suffix) ? PAPER_MAKERS[suffix] : undefined;
	const paper = PAPER_NAMES.find((known) => known === paperName);
	if (!format || !paper || !isId(id)) return notFound();
	const given = await locals.read((tx) => readCasePage(tx, caller, id)).then((found) => found && onPaper(found, paper));
	if (!given) return notFound();
	const sender = PAPERS[paper].goesTo === 'person' ? await openCasePerson(caller, id, url.pathname) : undefined;
	return attachment(await format(casePaper(paper, given, sender)), `${PAPERS[paper].file}-${given.code}.${suffix}`);
}

type Found = NonNullable<Awaited<ReturnType<typeof readCasePage>>>;

function onPaper(found: Found, paper: PaperName): CaseOnPaper | undefined {
	const step = papersOf(found.events, found.closedAs).get(paper);
	if (!step) return undefined;
	// A notice goes on saying the day it said, whatever was decided after it.
	const clock = found.clocks.find((one) => one.step === step.dueStep && one.dueOn === step.dueOn);
	return {
		...found,
		closedAs: found.closedAs as CaseOnPaper['closedAs'],
		ground: found.ground ? textOf(`citizens_ground_${found.ground.replaceAll('-', '_')}`, {}, 'vi') : '',
		dueOn: step.dueOn,
		derivation: clock ? derivedText(derivationOf(clock), 'vi') : '',
		step
	};
}
