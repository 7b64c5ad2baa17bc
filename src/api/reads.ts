import { caseById, caseList } from '#domains/citizens/server/api-cases.ts';
import { me } from '#domains/access/server/api-me.ts';
import { modelById, modelList } from '#domains/emulation/models/server/api-models.ts';
import { evaluationList } from '#domains/evaluation/year/server/api-evaluations.ts';
import { taskById, taskList } from '#domains/direction/server/api-tasks.ts';
import { inspectionList } from '#domains/inspection/files/server/api-inspections.ts';
import { ballotList } from '#domains/meetings/ballots/server/api-ballots.ts';
import { documentList } from '#domains/meetings/server/api-documents.ts';
import { meetingById } from '#domains/meetings/server/api-meeting.ts';
import { meetingList } from '#domains/meetings/server/api-meetings.ts';
import { sittingList } from '#domains/meetings/sittings/server/api-sittings.ts';
import { memberById } from '#domains/members/server/api-member.ts';
import { memberList } from '#domains/members/server/api-members.ts';
import { unitByItsCode, unitList } from '#domains/organisation/server/api-units.ts';
import { indicatorList } from '#domains/outcomes/indicators/server/api-indicators.ts';
import { movementList } from '#domains/outcomes/movements/server/api-movements.ts';
import { workById, workList } from '#domains/outcomes/works/server/api-works.ts';
import { storyList } from '#domains/study/server/api-stories.ts';
import type { AnyList, AnyOne } from '#lib/reads/read.ts';
import { THREADS } from './threads.ts';
import { reportByName } from '#house/reports/server/api-reports.ts';

/** Everything that other systems may read. Addresses, description and the page for people are made from these lists. */
export const LISTS: readonly AnyList[] = [
	unitList,
	memberList,
	meetingList,
	taskList,
	documentList,
	caseList,
	sittingList,
	ballotList,
	storyList,
	workList,
	indicatorList,
	movementList,
	modelList,
	evaluationList,
	inspectionList
];
export const ONES: readonly AnyOne[] = [
	me,
	unitByItsCode,
	memberById,
	meetingById,
	taskById,
	...THREADS,
	caseById,
	workById,
	modelById,
	reportByName
];

export const LIST_BY_ADDRESS: ReadonlyMap<string, AnyList> = new Map(LISTS.map((list) => [list.address, list]));

/** By address with its key left open: 'tasks/{}/thread'. */
export const ONE_BY_ADDRESS: ReadonlyMap<string, AnyOne> = new Map(
	ONES.map((one) => [one.address.replace(/\{\w+\}/, '{}'), one])
);
