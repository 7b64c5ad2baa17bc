/** A text as it is compared and shown: NFC, on one line, line breaks and runs of blanks as one blank. */
export function oneLine(text: string): string {
	if (TIDY_ASCII.test(text)) return text;
	return text
		.normalize('NFC')
		.replace(/[\s\u200b\ufeff]+/g, ' ')
		.trim();
}

const TIDY_ASCII = /^[!-~]+(?: [!-~]+)*$/;
