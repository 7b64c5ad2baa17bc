import { defineParams } from '@sveltejs/kit/params';

export const params = defineParams({
	/** The name of a paper's file, 'minutes.docx': everything else below a row is a read of the API. */
	paper: (param) => (/^[a-z-]+\.(docx|pdf)$/.test(param) ? param : undefined)
});
