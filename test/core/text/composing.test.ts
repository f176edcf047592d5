// Which texts have to be composed before they can be compared.
import assert from "node:assert/strict";
import { needsComposing } from "../../../src/core/text/composing.ts";

describe("needsComposing", () => {
	it("passes over no character that composing changes, alone or after a letter", () => {
		for (let code = 0; code <= 0xffff; code++) {
			const character = String.fromCharCode(code);
			const changes = [character, `e${character}`, `か${character}`].some((text) => text.normalize("NFC") !== text);
			const isMark = /\p{M}/u.test(character);
			if (changes || isMark) assert.ok(needsComposing(`a${character}`), `U+${code.toString(16)}`);
		}
	});

	it("is quick to pass over what most texts are made of", () => {
		for (const text of ["", "Plain words.", "“Été” – ½ €5…", "Привет, Ελλάδα", "日本語の文。カタカナ", "한국어"]) {
			assert.equal(needsComposing(text), false, text);
		}
	});
});
