// Mocha's spec reporter, which also leaves the counts in the file that TALLY_FILE names.
import { writeFileSync } from "node:fs";
import Mocha from "mocha";

// biome-ignore lint/style/noDefaultExport: mocha takes a reporter file's default export.
export default class TallyReporter extends Mocha.reporters.Spec {
	/**
	 * @param {Mocha.Runner} runner
	 * @param {Mocha.MochaOptions} options
	 */
	constructor(runner, options) {
		super(runner, options);
		runner.once("end", () => {
			const { passes, failures, pending } = runner.stats ?? { passes: 0, failures: 1, pending: 0 };
			const file = process.env.TALLY_FILE;
			if (file !== undefined) {
				writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
			}
		});
	}
}
