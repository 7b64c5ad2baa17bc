/**
 * What a form says, with the button that sent it: `new FormData(form, button)` leaves the button out before Chrome 112, and
 * Safari 15.0 does not name it.
 */
export function sentForm({ currentTarget, submitter }: SubmitEvent & { currentTarget: HTMLFormElement }): FormData {
	const form = new FormData(currentTarget);
	const held = document.activeElement instanceof HTMLButtonElement ? document.activeElement : null;
	const button = (submitter ?? held) as HTMLButtonElement | null;
	if (button?.name && button.form === currentTarget) form.set(button.name, button.value);
	return form;
}
