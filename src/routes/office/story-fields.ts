import { textField } from '#lib/web/form-fields.ts';
import { speaker } from './meetings/[id]/hold/sent-fields.ts';

/** What a form tells of a story, as the command takes it. */
export const storyIn = (form: FormData) => ({
	unitCode: textField(form, 'unitCode'),
	...speaker(textField(form, 'teller')),
	title: textField(form, 'storyTitle'),
	source: textField(form, 'storySource'),
	lesson: textField(form, 'lesson'),
	theme: textField(form, 'otherTheme') || textField(form, 'storyTheme')
});

/** Fields of the form by the paths of the input. */
export const STORY_FIELDS = {
	memberId: 'teller',
	guestName: 'teller',
	title: 'storyTitle',
	source: 'storySource',
	theme: 'otherTheme'
};
