const MARK = 'phone-owned';

/**
 * Runs before anything is drawn and long before the app: whether this browser holds somebody's phone. On a slow line the first
 * screen then says what to do at once. Only a hint for that drawing; the store says what is so.
 */
export const FIRST_LOOK = `if(!localStorage.getItem('${MARK}'))document.documentElement.dataset.phone='new'`;

export function markOwned(isOwned: boolean): void {
	if (isOwned) localStorage.setItem(MARK, 'yes');
	else localStorage.removeItem(MARK);
}
