import { pointsOf } from '../points.ts';

export type Cell = { row: number; column: number };
/** Where the caret stands in the text of a cell; a chosen text counts as both ends. */
export type Caret = { atStart: boolean; atEnd: boolean };

/**
 * Where a key leads in a grid of cells; undefined where the key belongs to the cell itself.
 * Up, down and Enter change the row; left and right leave a cell only from the end of its text.
 */
export function cellAfter(
	key: string,
	at: Cell,
	size: { rows: number; columns: number },
	caret: Caret
): Cell | undefined {
	const { row, column } = at;
	const to =
		key === 'ArrowUp'
			? { row: row - 1, column }
			: key === 'ArrowDown' || key === 'Enter'
				? { row: row + 1, column }
				: key === 'ArrowLeft' && caret.atStart
					? { row, column: column - 1 }
					: key === 'ArrowRight' && caret.atEnd
						? { row, column: column + 1 }
						: undefined;
	return to && to.row >= 0 && to.row < size.rows && to.column >= 0 && to.column < size.columns ? to : undefined;
}

/** Hundredths of all points of a row as typed; undefined while one of them is no number. */
export function sumTyped(texts: readonly string[]): number | undefined {
	let sum = 0;
	for (const text of texts) {
		const points = pointsOf(text);
		if (points === undefined) return undefined;
		sum += points;
	}
	return sum;
}

/** What stood in a cell before somebody typed over it. */
export type Typed = { row: string; name: string; before: string };

/** Takes the last typed-over text back. Typing on in one cell is one step. */
export class Undo {
	#typed: Typed[] = [];
	typed(one: Typed): void {
		const last = this.#typed.at(-1);
		if (last?.row !== one.row || last.name !== one.name) this.#typed.push(one);
	}
	last(): Typed | undefined {
		return this.#typed.pop();
	}
}
