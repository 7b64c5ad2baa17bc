// Lets the browser's own voice read a text aloud, where it has one for the language. Sends nothing anywhere.
const place = document.querySelector('[data-read-aloud]');
const spoken = document.querySelector('[data-spoken]');

function offer(voice) {
	if (place.childElementCount > 0) return;
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = place.dataset.start;
	button.addEventListener('click', () => {
		const isReading = speechSynthesis.speaking;
		speechSynthesis.cancel();
		button.textContent = isReading ? place.dataset.start : place.dataset.stop;
		if (isReading) return;
		// By paragraph: some voices stop within a long text.
		const parts = [...spoken.children].map(({ textContent }) => new SpeechSynthesisUtterance(textContent));
		for (const part of parts) Object.assign(part, { lang: spoken.lang, voice, rate: 0.95 });
		parts.at(-1).addEventListener('end', () => {
			button.textContent = place.dataset.start;
		});
		for (const part of parts) speechSynthesis.speak(part);
	});
	place.append(button);
	place.hidden = false;
}

function look() {
	const language = spoken.lang.split('-')[0];
	const voice = speechSynthesis.getVoices().find(({ lang }) => lang.split(/[-_]/)[0] === language);
	if (voice) offer(voice);
}

if (place && spoken && 'speechSynthesis' in window) {
	look();
	speechSynthesis.addEventListener?.('voiceschanged', look);
	addEventListener('pagehide', () => speechSynthesis.cancel());
}
