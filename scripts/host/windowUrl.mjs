// The address of a window of VS Code's server.
import path from "node:path";

/**
 * @typedef {object} WindowOptions
 * @property {string} [folder] A folder, or a `.code-workspace` file with several. Absent: an empty window.
 * @property {string} [file] A file to open at once.
 * @property {string} [extension] Folder of the extension under development.
 * @property {string} [tests] Module that is loaded into the extension host and whose `run` is called.
 */

/**
 * The address of a window.
 * @param {import("./server.mjs").Server} server
 * @param {WindowOptions} options
 */
export function windowUrl(server, { folder, file, extension, tests }) {
	/** @param {string} local */
	const uri = (local) => `vscode-remote://${server.authority}${encodeURI(path.resolve(local))}`;
	const query = new URLSearchParams();
	if (server.token !== undefined) {
		query.set("tkn", server.token);
	}
	if (folder === undefined) {
		query.set("ew", "true");
	} else {
		query.set(folder.endsWith(".code-workspace") ? "workspace" : "folder", path.resolve(folder));
	}
	query.set(
		"payload",
		JSON.stringify([
			...(file === undefined ? [] : [["openFile", uri(file)]]),
			...(extension === undefined ? [] : [["extensionDevelopmentPath", uri(extension)]]),
			...(tests === undefined ? [] : [["extensionTestsPath", uri(tests)]]),
			["skipWelcome", "true"],
			["skipReleaseNotes", "true"],
		]),
	);
	return `http://${server.authority}/?${query}`;
}
