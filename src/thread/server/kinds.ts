import { threadKinds as citizens } from '#domains/citizens/server/thread-kinds.ts';
import { threadKinds as direction } from '#domains/direction/server/thread-kinds.ts';
import { threadKinds as emulation } from '#domains/emulation/server/thread-kinds.ts';
import { threadKinds as meetings } from '#domains/meetings/server/thread-kinds.ts';
import { threadKinds as outcomes } from '#domains/outcomes/server/thread-kinds.ts';
import type { ThreadKind } from '#lib/thread-kind.ts';

/** Every kind of thing that may stand on a thread. A domain that has one more declares it and is named here. */
export const THREAD_KINDS: readonly ThreadKind[] = [...direction, ...meetings, ...citizens, ...outcomes, ...emulation];

const BY_KIND: ReadonlyMap<string, ThreadKind> = new Map(THREAD_KINDS.map((one) => [one.kind, one]));

/** A directive is a document that others rest on. */
export const kindOf = (kind: string): ThreadKind | undefined => BY_KIND.get(kind === 'directive' ? 'document' : kind);
