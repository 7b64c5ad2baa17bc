import { applyAction, type SubmitFunction } from '$app/forms';
import { goto } from '$app/navigation';
import { page } from '$app/state';

/**
 * Sends a form without leaving the place: what was saved shows, nothing jumps, and what was typed stays if it was not.
 * @param adds whether the form adds something, and is empty again afterwards
 * @param lost called when nothing came back, for example without a connection
 */
export const quietly =
	(adds: boolean, lost: (isLost: boolean) => void): SubmitFunction =>
	() =>
	async ({ result, formElement }) => {
		lost(result.type === 'error');
		if (result.type === 'error') return;
		if (result.type !== 'redirect') return applyAction(result);
		if (adds) HTMLFormElement.prototype.reset.call(formElement);
		const to = new URL(result.location, page.url.href);
		to.hash = '';
		const stays = to.pathname === page.url.pathname && to.search === page.url.search;
		const around = formElement.closest<HTMLElement>('section');
		await goto(to, { reset: !stays, replace: stays, refreshAll: true });
		if (stays && isNowhere(document.activeElement)) takeKeyboard(around);
	};

/** Also in a form that has just been folded away: the browser lets the keyboard go a moment later. */
const isNowhere = (held: Element | null): boolean =>
	!held || held === document.body || !held.checkVisibility({ visibilityProperty: true });

/** A form that is gone once it was sent leaves the keyboard nowhere: it goes to the part of the page where the form was. */
function takeKeyboard(around: HTMLElement | null): void {
	const place = around?.isConnected ? around : document.getElementById('content');
	place?.setAttribute('tabindex', '-1');
	place?.focus({ preventScroll: true });
}
