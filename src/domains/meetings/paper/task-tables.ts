import type { Table } from '#domains/direction/index.ts';
import { shortDate } from '#domains/direction/paper/index.ts';
import type { EarlierTask, MeetingRecord, MeetingTask } from '../record.ts';
import { dayOfMeeting } from './heading.ts';
import { evidence } from './lines.ts';
import { STATE_OF_TASK } from './wording.ts';

/** Tasks given: who does what, with which product, by when. */
export const givenTasks = (tasks: MeetingTask[]): Table => ({
	kind: 'table',
	columns: [
		{ title: 'TT', share: 10, align: 'center' },
		{ title: 'Nhiệm vụ', share: 55, align: 'left' },
		{ title: 'Người thực hiện', share: 38, align: 'left' },
		{ title: 'Sản phẩm', share: 36, align: 'left' },
		{ title: 'Thời hạn', share: 26, align: 'center' }
	],
	rows: tasks.map((task, index) => ({
		cells: [String(index + 1), task.title, task.ownerName, task.product, shortDate(task.dueOn)],
		backing: evidence('task', task.id)
	}))
});

/** Tasks of earlier meetings: how they stood when this one opened, and what came of them. */
export const earlierTasks = (record: MeetingRecord): Table => ({
	kind: 'table',
	columns: [
		{ title: 'TT', share: 11, align: 'center' },
		{ title: 'Nhiệm vụ đã giao', share: 64, align: 'left' },
		{ title: 'Tình trạng đầu kỳ', share: 40, align: 'left' },
		{ title: 'Kết quả', share: 50, align: 'left' }
	],
	rows: record.earlierTasks.map((task, index) => ({
		cells: [String(index + 1), `${task.title} (${task.ownerName})`, stateOf(task, record), resultOf(task)],
		backing: evidence('task', task.id)
	}))
});

function stateOf(task: EarlierTask, record: MeetingRecord): string {
	const isLate = task.state === 'open' && task.dueOn < dayOfMeeting(record);
	const state = isLate ? `Quá hạn (hạn ${shortDate(task.dueOn)})` : STATE_OF_TASK[task.state];
	return task.carriedOver > 0 ? `${state}; chuyển tiếp ${task.carriedOver} kỳ` : state;
}

function resultOf({ doneOn, dueOn, result }: EarlierTask): string {
	const done = doneOn && `Hoàn thành ngày ${shortDate(doneOn)}${doneOn > dueOn ? ', chậm so với hạn' : ''}`;
	return [done, result].filter(Boolean).join('. ') || 'Chưa có kết quả';
}
