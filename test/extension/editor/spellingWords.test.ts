// The words of names, as a spell checker's list has them.
import assert from "node:assert/strict";
import { spellingWords } from "../../../src/extension/editor/spellingWords.ts";

describe("words for the spell checker", () => {
	it("are each listed once, in order, without possessives, digits, short words and scripts without spaces", () => {
		const names = [
			"Skerry Lines Ltd",
			"Skerry's",
			"O’Dowd & Sons",
			"Société Générale",
			"三井住友銀行",
			"3M",
			"A1 Ferries-Nord",
		];
		assert.deepEqual(spellingWords(names), [
			"Ferries",
			"Générale",
			"Lines",
			"Nord",
			"O’Dowd",
			"Skerry",
			"Société",
			"Sons",
		]);
	});

	it("are none for none", () => assert.deepEqual(spellingWords([]), []));
});
