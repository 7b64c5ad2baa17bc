/**
 * Asks for many at once: what is asked while a question is under way goes together with the next. Under load one answer of
 * the database, or one write to the disk, serves many; without load nobody waits for anybody.
 *
 * @param ask the answers stand in the order of the questions. After a fault each of the group is asked by itself, so that one
 *   question spoils no other
 */
export function together<Q, A>(
	ask: (questions: readonly Q[]) => Promise<readonly A[]>,
	mostAtOnce: number
): (question: Q) => Promise<A> {
	type Waiting = { question: Q; answered: (answer: A) => void; failed: (fault: unknown) => void };
	const waiting: Waiting[] = [];
	let isAsking = false;

	async function askAll(): Promise<void> {
		isAsking = true;
		while (waiting.length > 0) {
			const group = waiting.splice(0, mostAtOnce);
			if (!(await isAnswered(group))) await Promise.all(group.map(askAlone));
		}
		isAsking = false;
	}

	async function isAnswered(group: readonly Waiting[]): Promise<boolean> {
		if (group.length === 1) return false;
		try {
			const answers = await ask(group.map(({ question }) => question));
			for (const [index, { answered }] of group.entries()) answered(answers[index] as A);
			return true;
		} catch {
			return false;
		}
	}

	async function askAlone({ question, answered, failed }: Waiting): Promise<void> {
		try {
			answered((await ask([question]))[0] as A);
		} catch (fault) {
			failed(fault);
		}
	}

	return (question) =>
		new Promise((answered, failed) => {
			waiting.push({ question, answered, failed });
			if (!isAsking) void askAll();
		});
}
