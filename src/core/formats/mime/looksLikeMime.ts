// Tells mails and saved pages by their first lines.

/** Whether the file begins with headers, among them some that only mails and what is built like them have. */
export function looksLikeMime(head: string): boolean {
	const end = /\r?\n\r?\n/.exec(head)?.index ?? head.length;
	const lines = head.slice(0, end).split(/\r?\n/);
	// The last line may be cut off, and mailboxes put a line of their own in front.
	const isHeader = (line: string, at: number) =>
		/^(?:[!-9;-~]{1,80}:|[ \t])/.test(line) || (at === 0 && line.startsWith("From "));
	return (
		lines.slice(0, -1).every(isHeader) &&
		/^(?:mime-version|message-id|received|content-type):/im.test(head.slice(0, end))
	);
}
