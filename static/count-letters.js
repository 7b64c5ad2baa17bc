// Says under a field how many letters it has. The form works the same without.
for (const field of document.querySelectorAll('textarea[data-longest]')) {
	const line = document.createElement('p');
	line.className = 'faint';
	const count = () => {
		const length = [...field.value.normalize('NFC').trim()].length;
		line.textContent = field.dataset.count.replace('{length}', length);
		field.toggleAttribute('aria-invalid', length > Number(field.dataset.longest));
	};
	field.addEventListener('input', count);
	field.after(line);
	count();
}
