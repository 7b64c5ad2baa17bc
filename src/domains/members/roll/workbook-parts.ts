import { attribute, type XmlHandler } from './xml-scan.ts';

/** A sheet as the workbook lists it; `relation` leads to its part. */
export type ListedSheet = { name: string; hidden: boolean; relation: string };

/** Collects the list of sheets and the day that serial numbers count from. */
export class SheetList implements XmlHandler {
	readonly sheets: ListedSheet[] = [];
	from1904 = false;

	open(name: string, attributes: string): void {
		if (name === 'workbookPr') this.from1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
		if (name !== 'sheet') return;
		this.sheets.push({
			name: (attribute(attributes, 'name') ?? '').normalize('NFC'),
			hidden: /hidden/i.test(attribute(attributes, 'state') ?? ''),
			relation: /\s\w+:id\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? ''
		});
	}
}

type Relation = { kind: string; path: string };

/** Collects which part each relation of a part leads to. Paths are absolute inside the archive, in lower case. */
export class Relations implements XmlHandler {
	readonly byId = new Map<string, Relation>();
	readonly #folder: string;

	/** @param folder of the part that the relations belong to: 'xl' */
	constructor(folder: string) {
		this.#folder = folder;
	}

	open(name: string, attributes: string): void {
		if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
		const type = attribute(attributes, 'Type') ?? '';
		const relation = {
			kind: type.slice(type.lastIndexOf('/') + 1),
			path: this.#path(attribute(attributes, 'Target') ?? '')
		};
		this.byId.set(attribute(attributes, 'Id') ?? '', relation);
	}

	/** The first part of a kind such as 'sharedStrings'. */
	first(kind: string): string | undefined {
		return [...this.byId.values()].find((relation) => relation.kind === kind)?.path;
	}

	#path(target: string): string {
		const steps = target.startsWith('/') ? [] : this.#folder.split('/');
		for (const step of target.split('/')) {
			if (step === '..') steps.pop();
			else if (step !== '' && step !== '.') steps.push(step);
		}
		return steps.filter(Boolean).join('/').toLowerCase();
	}
}
