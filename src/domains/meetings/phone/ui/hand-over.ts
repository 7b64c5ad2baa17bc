import { toDocx } from '#domains/direction/paper/index.ts';
import { minutesPaper } from '../../paper/index.ts';
import type { MeetingRecord } from '../../record.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The minutes as a Word file, made on this phone. */
export async function minutesFile(record: MeetingRecord): Promise<File> {
	const bytes = await toDocx(minutesPaper(record));
	return new File([bytes as Uint8Array<ArrayBuffer>], `bien-ban-${record.unit.code}-${record.month}.docx`, {
		type: WORD
	});
}

/** Hands a file over by the phone's own sheet, or keeps it among the downloads where there is none. */
export async function handOver(file: File): Promise<void> {
	if (navigator.canShare?.({ files: [file] })) {
		// Whoever closes the sheet has changed their mind: nothing went wrong.
		await navigator.share({ files: [file], title: file.name }).catch((error: DOMException) => {
			if (error.name !== 'AbortError') throw error;
		});
		return;
	}
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = file.name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
