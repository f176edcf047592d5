// Bundles the suites that run inside VS Code: one file for both extension hosts.
import { inRoot, inScratch } from "../host/paths.mjs";

/** @returns {Promise<string>} Path of the bundle. */
export async function bundleSuites() {
	const { build } = await import("esbuild");
	const outfile = inScratch("suites/run.js");
	await build({
		absWorkingDir: inRoot(),
		entryPoints: ["test/vscode/run.ts"],
		outfile,
		bundle: true,
		format: "cjs",
		platform: "browser",
		target: "es2022",
		external: ["vscode"],
		define: { global: "globalThis" },
		sourcemap: "inline",
		logLevel: "warning",
	});
	return outfile;
}
