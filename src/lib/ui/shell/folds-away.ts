/**
 * A menu made of `<details>` closes by the Escape key, which gives the keyboard back to what opened it, and when the
 * pointer or the keyboard goes elsewhere.
 */
export function foldsAway(details: HTMLDetailsElement): () => void {
	const listening = new AbortController();
	const { signal } = listening;
	const leave = (target: EventTarget | null): void => {
		if (target instanceof Node && !details.contains(target)) details.open = false;
	};
	const close = ({ key }: KeyboardEvent): void => {
		if (key !== 'Escape' || !details.open) return;
		details.open = false;
		details.querySelector('summary')?.focus();
	};
	details.addEventListener('keydown', close, { signal });
	details.addEventListener('focusout', ({ relatedTarget }) => leave(relatedTarget), { signal });
	document.addEventListener('pointerdown', ({ target }) => leave(target), { signal });
	return () => listening.abort();
}
