/** Finds the text of a QR code in a picture; undefined where there is none to be read. */
export type CodeReader = (frame: HTMLCanvasElement) => Promise<string | undefined>;

type Detector = { detect(image: CanvasImageSource): Promise<{ rawValue: string }[]> };
type Detecting = { BarcodeDetector?: new (options: { formats: string[] }) => Detector };

/** The reader of the device where it has one, otherwise our own. */
export async function codeReader(): Promise<CodeReader> {
	const { BarcodeDetector } = globalThis as Detecting;
	if (BarcodeDetector) {
		const detector = new BarcodeDetector({ formats: ['qr_code'] });
		return async (frame) => (await detector.detect(frame).catch(() => []))[0]?.rawValue;
	}
	const { default: decode } = await import('qr/decode.js');
	return async (frame) => {
		const { width, height } = frame;
		const { data } = frame.getContext('2d', { willReadFrequently: true })!.getImageData(0, 0, width, height);
		try {
			return decode({ width, height, data });
		} catch {
			return undefined;
		}
	};
}
