/** What a form asks for: the command by its name, and how its input is read from what was typed. Pure. */
export type CommandForm = {
	/** With the domain: 'meetings.add-note'. */
	command: string;
	/** False where the command does not take the meeting's id. */
	isOfMeeting?: boolean;
	/** Name of the input that takes the id in the address. */
	named?: string;
	/** What the command takes beside the meeting. */
	input: (form: FormData) => object;
	/** Whether the form asks for nothing, so that there is nothing to do. */
	isNothing?: (form: FormData) => boolean;
	/** Names of the form's fields where they are not those of the input. */
	fields?: (form: FormData) => Record<string, string>;
	/** What changes in the address, or another address, once it is done. */
	after?: (form: FormData) => Record<string, string> | string;
};
