/** What the forms of a file are given: one command id, and what was typed where a form was refused. */
export type Given = {
	commandId: string;
	typed: Record<string, string | undefined>;
	errorOf: (field: string) => string | undefined;
	/** Today, as people type it. */
	today: string;
};
