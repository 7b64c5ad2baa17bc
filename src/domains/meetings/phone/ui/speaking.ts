/** Whether this phone can read aloud by itself. */
export const canSpeak = (): boolean => 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;

/** A long text is cut: some phones fall silent after a quarter of a minute. */
const PARTS = /[^.!?;:\n]+[.!?;:\n]?/g;

/** Reads aloud in Vietnamese, in place of whatever was being read. Resolves when the last word was said, or it was stopped. */
export function speak(text: string, rate = 0.9): Promise<void> {
	const { speechSynthesis } = globalThis;
	speechSynthesis.cancel();
	const parts = text.match(PARTS)?.map((part) => part.trim()) ?? [];
	const voice = speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith('vi'));
	return new Promise((resolve) => {
		const said = parts.filter(Boolean);
		if (said.length === 0) resolve();
		for (const [index, part] of said.entries()) {
			const words = new SpeechSynthesisUtterance(part);
			words.lang = 'vi-VN';
			words.rate = rate;
			if (voice) words.voice = voice;
			words.onerror = () => resolve();
			if (index === said.length - 1) words.onend = () => resolve();
			speechSynthesis.speak(words);
		}
	});
}

export const hush = (): void => {
	if (canSpeak()) speechSynthesis.cancel();
};
