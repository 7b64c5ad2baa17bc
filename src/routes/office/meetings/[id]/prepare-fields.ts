import { momentFields, numberField, textField } from '#lib/web/form-fields.ts';

/** Who took part in the meeting before the meeting: the ticked ones, and others after each other with commas. */
export function attendeesIn(form: FormData): string[] {
	const ticked = [...form].filter(([name]) => name.startsWith('attendee-')).map(([, name]) => String(name).trim());
	const others = textField(form, 'otherAttendees').split(/[,;\n]/);
	return [...new Set([...ticked, ...others.map((name) => name.trim())])].filter(Boolean);
}

/** Items that follow the talk: what is added comes before them. */
const LAST_KINDS = ['resolution', 'scoring', 'closing'];

/** Keys of the agenda's lines in the order that the pressed button asks for; 'new' is a line that is added. */
export function agendaKeys(form: FormData): string[] {
	const keys = form.getAll('item').map(String);
	const [press, key = ''] = textField(form, 'press').split(':');
	const place = keys.indexOf(key);
	if (press === 'drop' && place >= 0) keys.splice(place, 1);
	const to = press === 'up' ? place - 1 : place + 1;
	if ((press === 'up' || press === 'down') && place >= 0 && to >= 0 && to < keys.length)
		keys.splice(to, 0, ...keys.splice(place, 1));
	if (press === 'add' || textField(form, 'title-new')) {
		const last = keys.findIndex((kept) => LAST_KINDS.includes(textField(form, `kind-${kept}`)));
		keys.splice(last < 0 ? keys.length : last, 0, 'new');
	}
	return keys;
}

export const agendaIn = (form: FormData) =>
	agendaKeys(form).map((key) => ({
		...(key !== 'new' && { id: key }),
		kind: textField(form, `kind-${key}`),
		// A title is one line, however it was typed.
		title: textField(form, `title-${key}`).replace(/\s+/g, ' '),
		plannedMinutes: numberField(form, `minutes-${key}`) ?? 0
	}));

/** The fields of the agenda by the paths of the input. */
export const agendaFields = (form: FormData): Record<string, string> =>
	Object.fromEntries(
		agendaKeys(form).flatMap((key, index) => [
			[`items.${index}.title`, `title-${key}`],
			[`items.${index}.plannedMinutes`, `minutes-${key}`],
			[`items.${index}.kind`, `kind-${key}`]
		])
	);

/** Members for whom a reason was chosen. */
export const hinderedIn = (form: FormData) =>
	[...form]
		.filter(([name, reason]) => name.startsWith('hindered-') && reason !== '')
		.map(([name, reason]) => ({ memberId: name.slice('hindered-'.length), reason: String(reason) }));

/** The sitting of each group. */
export const sittingsIn = (form: FormData) =>
	form.getAll('group').map((id) => ({
		groupId: String(id),
		startsAt: momentFields(form, `day-${id}`, `time-${id}`) ?? '',
		place: textField(form, `place-${id}`),
		leaderId: textField(form, `leader-${id}`),
		writerId: textField(form, `writer-${id}`)
	}));

/** Its fields by the paths of the input. */
export const sittingFields = (form: FormData): Record<string, string> =>
	Object.fromEntries(
		form.getAll('group').flatMap((id, index) =>
			(['startsAt:day', 'place:place', 'leaderId:leader', 'writerId:writer'] as const).map((pair) => {
				const [path, field] = pair.split(':');
				return [`sittings.${index}.${path}`, `${field}-${id}`];
			})
		)
	);

/** Equipment whose line was filled. */
export const equipmentIn = (form: FormData) =>
	[...form.keys()]
		.filter((name) => name.startsWith('equipment-') && textField(form, name))
		.map((name) => ({ name: textField(form, name), isReady: form.has(name.replace('equipment', 'ready')) }));
