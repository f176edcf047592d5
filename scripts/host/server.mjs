// Starts and stops VS Code's server on a loopback port.
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { installHost } from "./install.mjs";
import { stop } from "./processes.mjs";

/**
 * @typedef {object} ServerOptions
 * @property {string} home Folder for its data and extensions.
 * @property {Readonly<Record<string, unknown>>} [settings] User settings, written before it starts.
 * @property {boolean} [trustEverything] Turn Workspace Trust off.
 * @property {string} [token] Who opens it must know this; absent: anybody on this machine may.
 * @property {boolean} [verbose] Show its log.
 * @property {number} [port] Absent: any. What a window keeps for its folder, it finds again only under the same one.
 */

/**
 * @typedef {object} Server
 * @property {string} authority Host and port.
 * @property {string | undefined} token
 * @property {import("node:child_process").ChildProcess} child
 * @property {() => string} log What it has said so far.
 * @property {() => Promise<unknown>} stop
 */

/** @returns {Promise<number>} */
export function freePort() {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			const port = typeof address === "object" && address !== null ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}

/** @param {string} home */
export const extensionsFolder = (home) => path.join(home, "extensions");

/**
 * Arguments that every call of the server's program needs.
 * @param {string} vscode
 * @param {string} home
 */
export function serverArguments(vscode, home) {
	return [
		path.join(vscode, "out/server-main.js"),
		"--accept-server-license-terms",
		"--server-data-dir",
		path.join(home, "server"),
		"--extensions-dir",
		extensionsFolder(home),
	];
}

/** No extension gallery: it is code-server's own variable, and without it the server asks a public one. */
export const serverEnvironment = { EXTENSIONS_GALLERY: "{}" };

/**
 * @param {ServerOptions} options
 * @returns {Promise<Server>} Once it listens.
 */
export async function startServer({
	home,
	settings = {},
	trustEverything = false,
	token,
	verbose = false,
	port: wanted,
}) {
	const { node, vscode } = await installHost();
	const port = wanted ?? (await freePort());
	const user = path.join(home, "server/data/User");
	mkdirSync(user, { recursive: true });
	mkdirSync(extensionsFolder(home), { recursive: true });
	writeFileSync(path.join(user, "settings.json"), JSON.stringify(settings, undefined, "\t"));
	const child = spawn(
		node,
		[
			...serverArguments(vscode, home),
			...["--host", "127.0.0.1", "--port", String(port)],
			...(token === undefined ? ["--without-connection-token"] : ["--connection-token", token]),
			...["--disable-telemetry", "--telemetry-level", "off", "--disable-experiments", "--disable-update-check"],
			// Without the smoke test driver the window ignores which extension is being developed.
			...["--disable-getting-started-override", "--enable-smoke-test-driver"],
			...(trustEverything ? ["--disable-workspace-trust"] : []),
		],
		{ stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...serverEnvironment } },
	);
	process.once("exit", () => child.kill());
	let log = "";
	await new Promise((resolve, reject) => {
		/** @param {Buffer} data */
		const listen = (data) => {
			log += data;
			if (verbose) {
				process.stderr.write(data);
			}
			if (/Extension host agent listening/.test(log)) {
				resolve(undefined);
			}
		};
		child.stdout.on("data", listen);
		child.stderr.on("data", listen);
		child.once("error", reject);
		child.once("exit", (code) => reject(new Error(`VS Code's server ended with code ${code}\n${log}`)));
	});
	return { authority: `127.0.0.1:${port}`, token, child, log: () => log, stop: () => stop(child) };
}
