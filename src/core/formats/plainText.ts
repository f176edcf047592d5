// Plain text: the file itself, with what its first lines say.
import { decodeSource } from "./decodeSource.ts";
import { hasExtensionOf } from "./extensions.ts";
import type { SourceFormat } from "./format.ts";
import { readTextHead } from "./metadata/textHead.ts";

export const plainText: SourceFormat = {
	id: "text",
	// Any text is plain text; the others have to look like more than that.
	sniff: (_head, name) => (hasExtensionOf("text", name) ? 0.5 : 0.1),
	async read(input, limits) {
		const { text, findings } = decodeSource(input, limits);
		return { format: "text", text, isFileText: true, notProse: [], metadata: readTextHead(text), findings };
	},
};
