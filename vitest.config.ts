import { defineConfig } from 'vitest/config';

/** Files of a project share loaded modules: each brings its own database and leaves nothing behind. */
const node = (name: string, include: string[], exclude: string[] = []) => ({
	test: {
		name,
		include,
		exclude,
		environment: 'node' as const,
		isolate: false,
		// Node reads our sources itself, as it does for the command line.
		experimental: { viteModuleRunner: false },
		testTimeout: 300_000,
		hookTimeout: 300_000
	}
});

/** Stories of one project share an application, and come one after the other. */
const journeys = (name: string, include: string[], exclude: string[] = []) => ({
	test: {
		name,
		include,
		exclude,
		environment: 'node' as const,
		globalSetup: 'tests/journeys/app.ts',
		fileParallelism: false,
		testTimeout: 300_000,
		hookTimeout: 300_000
	}
});

/** What no other server would answer differently is asked of the embedded database alone. */
const ONCE = '**/*.once.db.test.ts';
/** And this takes so long, or starts so many programs, that it runs apart. */
const LONG = '**/*.long.db.test.ts';
const elsewhere = (process.env.TEST_DATABASE ?? 'embedded') === 'embedded' ? [LONG] : [LONG, ONCE];

export default defineConfig({
	test: {
		projects: [
			node('rules', ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'], ['**/*.db.test.ts']),
			node('database', ['src/**/*.db.test.ts', 'tests/**/*.db.test.ts'], elsewhere),
			node('long', [LONG], []),
			journeys('journeys', ['tests/journeys/*.journey.ts'], ['tests/journeys/phone*.journey.ts']),
			journeys('phones', ['tests/journeys/phone*.journey.ts'])
		]
	}
});
