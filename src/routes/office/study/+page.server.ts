import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { readWideSessions } from '#domains/study/sessions/server/index.ts';
import {
	adoptStandards,
	readCellStudy,
	readStudyCoverage,
	readTopics,
	tieMeetingToTopic,
	withdrawTopic,
	writeProgramme
} from '#domains/study/topics/server/index.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, numberField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../may-of.ts';
import { yearAsked } from '../year-asked.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const year = yearAsked(url, today);
		const may = await mayOf(tx, caller, today);
		const units = await readUnitsInSight(tx, caller.communeId, today);
		const cells = units.filter(({ kind }) => kind === 'cell');
		const commune = units.find(({ kind }) => kind === 'commune');
		const code = url.searchParams.get('unit') ?? (cells.length === 1 ? cells[0]!.code : null);
		const common = { year, hasOthers: cells.length > 1, commandId: newId() };
		const topics = await readTopics(tx, caller.communeId, year);
		if (!code)
			return {
				...common,
				topics,
				cell: undefined,
				cells: await readStudyCoverage(tx, caller.communeId, year, today),
				wide: await readWideSessions(tx, caller.communeId, year),
				communeCode: commune?.code,
				mayKeep: false,
				mayIssue:
					commune !== undefined && may('study.issue-topic', { unitId: commune.id, communeId: commune.communeId })
			};
		const unit = cells.find((cell) => cell.code === code);
		if (!unit) error(404);
		const here = { unitId: unit.id, communeId: unit.communeId };
		return {
			...common,
			topics,
			cells: [],
			wide: [],
			communeCode: undefined,
			cell: { code, name: unit.name, ...(await readCellStudy(tx, here, year)) },
			mayKeep: may('study.plan-session', here),
			mayIssue: false
		};
	});

const carryOut = (command: AnyCommand, inputOf: (form: FormData) => object) => async (event: RequestEvent) => {
	const form = await event.request.formData();
	const acted = await act(event, command, inputOf(form), form);
	if (!acted.ok) return acted.trouble;
	const view = new URLSearchParams([...event.url.searchParams].filter(([key]) => !key.startsWith('/')));
	redirect(303, `${event.url.pathname}?${view}`);
};

/** 'meeting topic' of one choice. */
const tieOf = (form: FormData) => {
	const [meetingId = '', topicId = ''] = textField(form, 'tie').split(' ');
	return { meetingId, topicId: topicId || textField(form, 'topicId') };
};

export const actions: Actions = {
	withdraw: carryOut(withdrawTopic, (form) => ({
		topicId: textField(form, 'topicId'),
		isWithdrawn: textField(form, 'isWithdrawn') === 'yes'
	})),
	programme: carryOut(writeProgramme, (form) => ({
		unitCode: textField(form, 'unitCode'),
		year: numberField(form, 'year'),
		focus: textField(form, 'focus')
	})),
	standards: carryOut(adoptStandards, (form) => ({
		unitCode: textField(form, 'unitCode'),
		lines: textField(form, 'lines')
			.split('\n')
			.map((line) => line.trim())
			.filter(Boolean),
		adoptedOn: dayField(form, 'adoptedOn') ?? '',
		adoptedBy: textField(form, 'adoptedBy')
	})),
	tie: carryOut(tieMeetingToTopic, (form) => ({ ...tieOf(form), isTied: true })),
	untie: carryOut(tieMeetingToTopic, (form) => ({ ...tieOf(form), isTied: false }))
};
