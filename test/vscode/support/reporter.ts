// Prints each test as one console line, which both extension hosts pass on to whoever started them.

declare const console: { log(line: string): void };

/** Marks lines that are meant for the terminal; everything else on the console is the editor's own. */
const mark = "[suite] ";

/** Says something in the report: a measured figure, why a test does not apply. */
export function say(line: string): void {
	console.log(mark + line);
}

/** A mocha reporter without a DOM: the browser build's own one needs a page. */
export function lineReporter(runner: Mocha.Runner): void {
	let passed = 0;
	let failed = 0;
	let skipped = 0;
	runner.on("suite", (suite) => {
		if (suite.title !== "") {
			say(`  ${suite.title}`);
		}
	});
	runner.on("pass", (test) => {
		passed++;
		say(`    ok    ${test.title} (${test.duration} ms)`);
	});
	runner.on("pending", (test) => {
		skipped++;
		say(`    skip  ${test.title}`);
	});
	runner.on("fail", (test, error) => {
		failed++;
		say(`    FAIL  ${test.title}`);
		for (const line of String(error?.stack ?? error).split("\n")) {
			say(`          ${line}`);
		}
	});
	runner.on("end", () => say(`tally ${JSON.stringify({ passed, failed, skipped })}`));
}
