import { getContext, setContext } from 'svelte';

/** What was wrong with a form: fields by name, or a refusal; and what was typed. */
export type Trouble = {
	errors?: { path: string; text: string }[];
	refusalText?: string;
	values?: Record<string, string>;
};

/** Carries a form out by itself instead of sending it: a phone without signal. */
export type Recorder = {
	/** Undefined once it stands on this phone. */
	record: (action: string, form: FormData) => Promise<Trouble | undefined>;
};

const KEY = Symbol('recorder');

/** Forms below this component are carried out here. */
export const layRecorder = (recorder: Recorder): Recorder => setContext(KEY, recorder);

/** Undefined in the office, where forms go to the server. */
export const recorderHere = (): Recorder | undefined => getContext<Recorder | undefined>(KEY);
