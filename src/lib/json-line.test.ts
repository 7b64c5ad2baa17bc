import { expect, test } from 'vitest';
import { lineOfPath } from './json-line.ts';

const text = `{
  "meta": { "effective": "2025-07-01", "say": "a \\"quoted\\", [odd] {text}" },
  "units": [
    ["00001", "01", "Xã A", [["00001", "Xã A cũ", "full"]]],

    ["00002", "01",
      "Xã B", []]
  ]
}`;

test.each([
	[[], 1],
	[['meta', 'effective'], 2],
	[['units', 0], 4],
	[['units', 1], 6],
	[['units', 1, 2], 7],
	[['units', 7], 3],
	[['nothing'], 1]
] as const)('%j stands on line %i', (path, line) => {
	expect(lineOfPath(text, path)).toBe(line);
});
