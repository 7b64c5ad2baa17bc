import type { CodeReader } from './read-codes.ts';

/** Long enough to read a code of 310 bytes, short enough for an old phone. */
const WIDTH = 720;
const EVERY_MS = 90;

/** The camera at the back. @throws DOMException where there is none, or the person does not allow it */
export const openCamera = (): Promise<MediaStream> =>
	navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: 'environment', width: { ideal: 1280 } } });

/** Reads the codes that the camera sees, until it is told to stop. */
export function watch(video: HTMLVideoElement, read: CodeReader, found: (text: string) => void): () => void {
	const frame = document.createElement('canvas');
	let isStopped = false;
	let timer = 0;
	async function look() {
		if (isStopped) return;
		if (video.videoWidth > 0) {
			frame.width = WIDTH;
			frame.height = Math.round((WIDTH * video.videoHeight) / video.videoWidth);
			frame.getContext('2d', { willReadFrequently: true })!.drawImage(video, 0, 0, frame.width, frame.height);
			const text = await read(frame);
			if (text && !isStopped) found(text);
		}
		timer = window.setTimeout(look, EVERY_MS);
	}
	void look();
	return () => {
		isStopped = true;
		clearTimeout(timer);
	};
}
