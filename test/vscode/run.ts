// Entry of the suites inside VS Code: one bundle, run unchanged in the Node host and in the web worker host.
// The browser build of mocha 10 runs in both; that of mocha 12 needs a page.
import "mocha-in-worker/mocha.js";
import { suites } from "./suites/index.ts";
import { workspaceName } from "./support/editor.ts";
import { lineReporter, say } from "./support/reporter.ts";

/** Called by VS Code. Fails when a test fails. */
export function run(): Promise<void> {
	const { Mocha } = globalThis as unknown as { Mocha: new (options: Mocha.MochaOptions) => Mocha };
	const mocha = new Mocha({ ui: "bdd", timeout: 240_000 });
	mocha.reporter(lineReporter as unknown as Mocha.ReporterConstructor);
	// Makes describe and it global. The browser build's own `mocha.run` would ask the page's address for options.
	mocha.suite.emit("pre-require", globalThis, "", mocha);
	const chosen = suites.filter((suite) => suite.workspaces.includes(workspaceName()));
	for (const suite of chosen) {
		suite.define();
	}
	return new Promise((resolve, reject) => {
		if (chosen.length === 0) {
			say(`No suite is meant for the workspace ${workspaceName()}`);
		}
		mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} tests failed`))));
	});
}
