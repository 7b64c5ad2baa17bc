import * as v from 'valibot';
import { defineOne } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';
import { readThread } from '#house/thread/server/read-thread.ts';

const Node = v.strictObject({ kind: shape.code, id: shape.id, title: shape.text });
const Edge = v.strictObject({ from: shape.id, to: shape.id });
const Thread = v.strictObject({ nodes: v.array(Node), edges: v.array(Edge) });

export const taskThread = defineOne({
	address: 'tasks/{id}/thread',
	does: 'What a task came from, up to the directive (document, meeting, resolution, matter raised by people), and the products that prove it.',
	parameters: [],
	item: Thread,
	read: ({ tx }, id) => readThread(tx, { kind: 'task', id })
});

export const documentThread = defineOne({
	address: 'documents/{id}/thread',
	does: 'What a document rests on, up to the directive, and what came of it: documents, tasks of units (100 at most) and products.',
	parameters: [],
	item: Thread,
	read: ({ tx }, id) => readThread(tx, { kind: 'document', id })
});

export const meetingThread = defineOne({
	address: 'meetings/{id}/thread',
	does: 'What people raised before a meeting, its resolution, the tasks that it gave and their products.',
	parameters: [],
	item: Thread,
	read: ({ tx }, id) => readThread(tx, { kind: 'meeting', id })
});
