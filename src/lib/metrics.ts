/** Figures that this process counts about itself, written as Prometheus reads them (text format 0.0.4). */
type Labels = Record<string, string | number>;

const labelled = (labels: Labels): string => {
	const parts = Object.entries(labels).map(([name, value]) => `${name}="${escaped(String(value))}"`);
	return parts.length > 0 ? `{${parts.join(',')}}` : '';
};
const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

const head = (name: string, help: string, type: string): string => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`;

/** A number that only grows. */
export function counter(name: string, help: string) {
	const values = new Map<string, number>();
	return {
		add(labels: Labels, by = 1): void {
			const key = labelled(labels);
			values.set(key, (values.get(key) ?? 0) + by);
		},
		text: (): string =>
			head(name, help, 'counter') + [...values].map(([key, value]) => `${name}${key} ${value}\n`).join('')
	};
}

/** Seconds up to which requests are counted together. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** How long something took, in seconds. */
export function histogram(name: string, help: string) {
	const series = new Map<string, { labels: Labels; counts: number[]; sum: number; count: number }>();
	const of = (labels: Labels) => {
		const key = labelled(labels);
		const known = series.get(key) ?? { labels, counts: BUCKETS.map(() => 0), sum: 0, count: 0 };
		series.set(key, known);
		return known;
	};
	const lines = ({ labels, counts, sum, count }: ReturnType<typeof of>): string => {
		const buckets = [...BUCKETS.map((le, index) => [le, counts[index]]), ['+Inf', count]];
		const counted = buckets.map(
			([le, total]) => `${name}_bucket${labelled({ ...labels, le: le as string })} ${total}\n`
		);
		return `${counted.join('')}${name}_sum${labelled(labels)} ${sum}\n${name}_count${labelled(labels)} ${count}\n`;
	};
	return {
		observe(labels: Labels, seconds: number): void {
			const one = of(labels);
			BUCKETS.forEach((le, index) => {
				if (seconds <= le) one.counts[index] = (one.counts[index] ?? 0) + 1;
			});
			one.sum += seconds;
			one.count += 1;
		},
		text: (): string => head(name, help, 'histogram') + [...series.values()].map(lines).join('')
	};
}

/** A number as it is at this moment. */
export const gauge = (name: string, help: string, values: [Labels, number][]): string =>
	head(name, help, 'gauge') + values.map(([labels, value]) => `${name}${labelled(labels)} ${value}\n`).join('');

const commands = counter('coso_commands_total', 'Commands by name and outcome.');

/** Notes what became of a command. */
export const countCommand = (command: string, outcome: string): void => commands.add({ command, outcome });
export const commandsText = (): string => commands.text();

const deliveries = counter('coso_deliveries_total', 'Messages to people by channel and what became of them.');
let underWay: { channel: string; state: string; count: number }[] = [];

/** Notes what became of one try to send a message. */
export const countDelivery = (channel: string, state: string): void => deliveries.add({ channel, state });

/** Notes how many deliveries wait, or failed and will be tried again, as last counted. */
export const setDeliveryStates = (states: typeof underWay): void => {
	underWay = states;
};

export const deliveriesText = (): string =>
	deliveries.text() +
	gauge(
		'coso_deliveries_under_way',
		'Deliveries that wait to be sent, or failed and will be tried again; counted once a minute.',
		underWay.map(({ channel, state, count }) => [{ channel, state }, count])
	);

let inInbox = { waiting: 0, stopped: 0 };

/** Notes how many deliveries of phones wait to be carried out, and how many of them a fault stopped, as last counted. */
export const setPhoneDeliveries = (waiting: number, stopped: number): void => {
	inInbox = { waiting, stopped };
};

export const phoneDeliveriesText = (): string =>
	gauge(
		'coso_phone_deliveries',
		'Deliveries of phones that were taken in and not carried out yet; stopped: a fault stopped them, they are tried again.',
		Object.entries(inInbox).map(([state, count]) => [{ state }, count])
	);
