// The address of a window of VS Code's server.
import assert from "node:assert/strict";
import { windowUrl } from "../../scripts/host/windowUrl.mjs";

const server = {
	authority: "127.0.0.1:4000",
	token: "a b",
	child: undefined as never,
	log: () => "",
	stop: async () => {},
};

describe("windowUrl", () => {
	it("carries token, folder and the extension under development, encoded", () => {
		const { searchParams } = new URL(windowUrl(server, { folder: "/tmp/a folder", extension: "/tmp/ext & more" }));
		assert.equal(searchParams.get("tkn"), "a b");
		assert.equal(searchParams.get("folder"), "/tmp/a folder");
		assert.deepEqual(JSON.parse(searchParams.get("payload") ?? "")[0], [
			"extensionDevelopmentPath",
			"vscode-remote://127.0.0.1:4000/tmp/ext%20&%20more",
		]);
	});

	it("opens an empty window where no folder is named", () => {
		const { searchParams } = new URL(windowUrl(server, {}));
		assert.equal(searchParams.get("ew"), "true");
		assert.equal(searchParams.has("folder"), false);
	});
});
