// The commands, in the order of the help text.
import type { CliCommand } from "../command.ts";
import { checkCommand } from "./check.ts";
import { citeCommand } from "./cite.ts";
import { entitiesCommand } from "./entities.ts";
import { mentionsCommand } from "./mentions.ts";
import { searchCommand } from "./search.ts";
import { sourcesCommand } from "./sources.ts";
import { textCommand } from "./text.ts";

export const cliCommands: readonly CliCommand[] = [
	sourcesCommand,
	textCommand,
	entitiesCommand,
	mentionsCommand,
	searchCommand,
	citeCommand,
	checkCommand,
];
