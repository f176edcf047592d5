// What a command may do to the outside, so that tests need no process.

export interface CliIo {
	/** Folder that relative paths are meant from. */
	readonly workingFolder: string;
	/** Folder of the shipped assets. */
	readonly mediaFolder: string;
	out(text: string): void;
	err(text: string): void;
	/** Whether `err` is a terminal, on which progress may be drawn. */
	readonly showsProgress: boolean;
}

/** Exit codes: design of the command line. */
export const exitCodes = {
	clean: 0,
	/** There are findings of severity warning or error. */
	findings: 1,
	/** Wrong usage, or nothing readable. */
	unusable: 2,
} as const;

/** Ends a command with a message for the person who typed it. */
export class UsageError extends Error {}
