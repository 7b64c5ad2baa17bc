import { type ActionFailure, type RequestEvent, redirect } from '@sveltejs/kit';
import type { CommandForm } from '#domains/meetings/ui/command-form.ts';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { act, type FormTrouble } from '#lib/web/server/act.ts';

type Given = Omit<CommandForm, 'command'> & { command: AnyCommand };

/** An action that gives one command on the meeting and comes back to the view it was sent from. */
export const carryOut =
	({ command, isOfMeeting = true, named: idName = 'meetingId', input, isNothing, fields, after }: Given) =>
	async (event: RequestEvent): Promise<ActionFailure<FormTrouble> | undefined> => {
		const form = await event.request.formData();
		if (isNothing?.(form)) redirect(303, viewOf(event.url, {}, ''));
		const meeting = isOfMeeting ? { [idName]: event.params.id } : {};
		const acted = await act(event, command, { ...meeting, ...input(form) }, form);
		if (!acted.ok) return named(acted.trouble, fields?.(form) ?? {});
		const change = after?.(form) ?? {};
		redirect(303, typeof change === 'string' ? change : viewOf(event.url, change, placeOf(form)));
	};

type Action = (event: RequestEvent) => Promise<ActionFailure<FormTrouble> | undefined>;

/** One action for each form, under the form's name. */
export const actionsOf = <F extends Record<string, CommandForm>>(forms: F): Record<keyof F, Action> =>
	Object.fromEntries(
		Object.entries(forms).map(([name, { command, ...given }]) => [
			name,
			carryOut({ ...given, command: COMMAND_BY_NAME.get(command)! })
		])
	) as Record<keyof F, Action>;

/** The id of what the page shows again: the form itself, or the pressed line of the roll. */
const placeOf = (form: FormData): string =>
	form.has('which') ? `form-${form.get('which')}` : (String(form.get('press') ?? '').split(':')[0] ?? '');

function named(trouble: ActionFailure<FormTrouble>, fields: Record<string, string>): ActionFailure<FormTrouble> {
	for (const error of trouble.data.errors) error.path = fields[error.path] ?? error.path;
	return trouble;
}

/** The address of the view, with the form in sight where it is the same one. */
function viewOf(url: URL, change: Record<string, string>, place: string): string {
	const view = new URLSearchParams([...url.searchParams].filter(([key]) => !key.startsWith('/')));
	for (const [key, value] of Object.entries(change)) view.set(key, value);
	const anchor = place && Object.keys(change).length === 0 ? `#${place}` : '';
	return `${url.pathname}${view.size > 0 ? `?${view}` : ''}${anchor}`;
}
