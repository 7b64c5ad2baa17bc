import type { AnyCommand } from '#lib/commands/command.ts';
import { bookBankLines } from './book-bank-lines.ts';
import { collectFees, strikeFee } from './payments.ts';
import { endFeeRelief, grantFeeRelief } from './reliefs.ts';
import { setFeeBase, setFeeRules } from './set-base.ts';
import { settleFees, submitFees } from './submissions.ts';

export const feeCommands: readonly AnyCommand[] = [
	setFeeRules,
	setFeeBase,
	grantFeeRelief,
	endFeeRelief,
	collectFees,
	bookBankLines,
	strikeFee,
	submitFees,
	settleFees
];
