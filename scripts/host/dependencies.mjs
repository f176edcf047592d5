// The packages of the lock file: installed when something is missing or of another version, else left alone.
import { existsSync, readFileSync } from "node:fs";
import { npm } from "./nodeRuntime.mjs";
import { inRoot } from "./paths.mjs";
import { run } from "./processes.mjs";

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/** Whether node_modules holds what the lock file asks for. */
function isInstalled() {
	const installedList = inRoot("node_modules/.package-lock.json");
	if (!existsSync(installedList)) {
		return false;
	}
	const installed = packagesOf(installedList);
	return Object.entries(packagesOf(inRoot("package-lock.json"))).every(
		([name, { version, optional }]) => name === "" || optional || installed[name]?.version === version,
	);
}

/** Runs `npm ci` where needed. */
export async function ensureDependencies() {
	if (isInstalled()) {
		return;
	}
	console.log("Installing the packages of package-lock.json");
	const { command, args } = npm();
	const { code } = await run(command, [...args, "ci", "--no-audit", "--no-fund", "--loglevel=error"]);
	if (code !== 0) {
		throw new Error("npm ci failed");
	}
}
