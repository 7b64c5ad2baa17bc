import { error } from '@sveltejs/kit';
import { recordActivity, strikeActivity } from '#domains/organisation/unions/server/activities.ts';
import { changePerson, enrolPerson } from '#domains/organisation/unions/server/roll.ts';
import {
	readActivities,
	readReportsSent,
	readRoll,
	readTopics,
	readUnion,
	readUnionReports
} from '#domains/organisation/unions/server/union-page.ts';
import { readUnionTotals } from '#domains/organisation/unions/server/totals.ts';
import { ACTIVITY_KINDS } from '#domains/organisation/unions/union.ts';
import { carryOut, withFile } from '#lib/web/server/carry-out.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, numberField, optionalField, textField } from '#lib/web/form-fields.ts';
import { mayOf } from '../../may-of.ts';
import { unionPeriodAsked } from '../period-asked.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params, url }) =>
	locals.read(async (tx) => {
		const { communeId, ...caller } = locals.caller!;
		const today = dayInVietNam(new Date());
		const union = await readUnion(tx, communeId, params.code);
		const may = await mayOf(tx, { ...caller, communeId }, today);
		if (!union || !may('read:totals', union)) error(404);
		const { period, periods } = unionPeriodAsked(url, today);
		const kind = ACTIVITY_KINDS.find((one) => one === url.searchParams.get('kind'));
		const [totals, sent, reports] = await Promise.all([
			readUnionTotals(tx, communeId, period),
			readReportsSent(tx, communeId, period.code),
			readUnionReports(tx, communeId, union.unitId)
		]);
		const isOpen = may('read:organisations', union);
		const [roll, activities, topics] = isOpen
			? await Promise.all([
					readRoll(tx, communeId, union.unitId),
					readActivities(tx, communeId, union.unitId, period, kind),
					readTopics(tx, communeId)
				])
			: [[], [], []];
		return {
			union,
			figures: totals.find(({ unitId }) => unitId === union.unitId)!,
			below: totals
				.filter(({ parentId }) => parentId === union.unitId)
				.map((row) => ({ ...row, isSent: sent.some(({ unitId }) => unitId === row.unitId) })),
			reports: reports.map(({ id, period: code, version, byName, at }) => ({
				id,
				code,
				version,
				byName,
				at: dayInVietNam(new Date(at))
			})),
			roll,
			activities,
			topics,
			kind,
			period: period.code,
			periods,
			isOpen,
			mayWrite: may('organisation.record-activity', union),
			hasSittings: union.kind === 'mass-organisation' && may('meetings.convene-sitting', union),
			commandId: newId()
		};
	});

export const actions: Actions = {
	enrol: carryOut(enrolPerson, (form, event) => ({
		unitCode: event.params.code,
		fullName: textField(form, 'fullName'),
		bornOn: dayField(form, 'bornOn'),
		place: textField(form, 'home'),
		duty: textField(form, 'duty'),
		joinedOn: dayField(form, 'joinedOn') ?? ''
	})),
	changePerson: carryOut(changePerson, (form) => ({
		personRowId: textField(form, 'personRowId'),
		duty: textField(form, 'newDuty'),
		leftOn: dayField(form, 'leftOn')
	})),
	record: withFile(recordActivity, 'photo', (form, event) => ({
		unitCode: event.params.code,
		kind: textField(form, 'activityKind'),
		on: dayField(form, 'didOn') ?? '',
		what: textField(form, 'what'),
		place: textField(form, 'where'),
		came: numberField(form, 'came'),
		topicId: optionalField(form, 'topicId'),
		result: textField(form, 'result')
	})),
	strike: carryOut(strikeActivity, (form) => ({
		activityId: textField(form, 'activityId'),
		reason: textField(form, 'strikeReason')
	}))
};
