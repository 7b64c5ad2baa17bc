import { compileWords } from '#lib/words/compile.ts';
import { runBenchmarks } from '../bench/run.ts';

await compileWords();
await runBenchmarks(process.argv.slice(2));
