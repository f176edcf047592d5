// Bundles the extension for both hosts and the command line into dist/. --watch builds again on change, --production minifies,
// --cli FILE builds the command line alone, into FILE.
import { chmodSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { ensureDependencies } from "./host/dependencies.mjs";
import { inRoot } from "./host/paths.mjs";
import { pdfBundle } from "./pdfWithoutForms.mjs";

const { values: flags } = parseArgs({
	options: { watch: { type: "boolean" }, production: { type: "boolean" }, cli: { type: "string" } },
});

await ensureDependencies();
const { build, context } = await import("esbuild");

/** @type {import("esbuild").BuildOptions} */
const common = {
	absWorkingDir: inRoot(),
	bundle: true,
	format: "cjs",
	// VS Code gives it.
	external: ["vscode"],
	// Packages' ES modules shake out better than their CommonJS builds.
	mainFields: ["module", "main"],
	minify: flags.production ?? false,
	sourcemap: flags.production ? false : "linked",
	legalComments: "none",
	logLevel: "warning",
};

/**
 * The Node entry holds only what differs there and runs on the web entry's bundle, so that the package holds the rest
 * once. The other way round would not do: a web worker host loads a single file.
 * @type {import("esbuild").Plugin}
 */
const onWebBundle = {
	name: "on-web-bundle",
	setup({ onResolve }) {
		onResolve({ filter: /^\.\/activate\.ts$/ }, () => ({ path: "./extension.web.js", external: true }));
	},
};

/** @type {import("esbuild").BuildOptions} */
const commandLine = {
	...common,
	entryPoints: ["src/cli/main.ts"],
	outfile: flags.cli ?? "dist/cli.js",
	platform: "node",
	target: "node20",
	define: { "import.meta.url": "undefined" },
	banner: { js: "#!/usr/bin/env node" },
};

/** @type {import("esbuild").BuildOptions[]} */
const bundles = [
	{
		...common,
		entryPoints: ["src/extension/main.node.ts"],
		outfile: "dist/extension.js",
		platform: "node",
		target: "node22",
		plugins: [onWebBundle],
	},
	{
		...common,
		entryPoints: ["src/worker/main.ts"],
		outfile: "dist/worker.js",
		platform: "browser",
		target: "es2022",
		mainFields: ["browser", "module", "main"],
		// Where it runs in Node, it asks for these when it starts; the thread that opens PDF files lies beside it.
		external: [...(common.external ?? []), "node:*"],
		define: { "import.meta.url": "undefined" },
	},
	{
		...common,
		entryPoints: ["src/extension/main.web.ts"],
		outfile: "dist/extension.web.js",
		platform: "browser",
		target: "es2022",
		mainFields: ["browser", "module", "main"],
	},
	commandLine,
	{
		...common,
		...pdfBundle,
		outfile: "dist/pdf.js",
	},
];

/** @param {string} file */
function printSize(file) {
	const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(0)} KB`;
	const gzipped = gzipSync(readFileSync(file)).length;
	console.log(`${path.relative(inRoot(), file)}  ${kilobytes(statSync(file).size)}, ${kilobytes(gzipped)} gzipped`);
}

if (flags.cli) {
	await build(commandLine);
} else if (flags.watch) {
	for (const bundle of bundles) {
		const watched = await context({ ...bundle, logLevel: "info" });
		await watched.watch();
	}
} else {
	rmSync(inRoot("dist"), { recursive: true, force: true });
	try {
		await Promise.all(bundles.map((bundle) => build(bundle)));
	} catch {
		// esbuild has printed what is wrong.
		process.exit(1);
	}
	chmodSync(inRoot("dist/cli.js"), 0o755);
	for (const bundle of bundles) {
		printSize(inRoot(String(bundle.outfile)));
	}
}
