import type { AnyCommand } from '#lib/commands/command.ts';
import { describeArticle, setPhoto } from './describe-article.ts';
import { publishText, takeBackText } from './publish-text.ts';
import { writeArticle, writeText } from './write-article.ts';

export const commands: readonly AnyCommand[] = [
	writeArticle,
	describeArticle,
	writeText,
	setPhoto,
	publishText,
	takeBackText
];
