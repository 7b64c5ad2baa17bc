const TYPES: Record<string, string> = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	pdf: 'application/pdf'
};

/** A file to keep. The name is plain ASCII, so that every system takes it as it is. */
export const attachment = (
	content: Uint8Array | string,
	name: string,
	type: string = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
): Response =>
	new Response(typeof content === 'string' ? content : new Uint8Array(content), {
		headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
	});
