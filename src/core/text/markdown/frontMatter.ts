// Front matter: YAML between `---` lines, or TOML between `+++` lines, at the very start of a text.
import { isBlank, isLineEnd } from "./characters.ts";

function isFence(text: string, from: number, mark: string): boolean {
	if (!text.startsWith(mark, from)) return false;
	let at = from + mark.length;
	while (at < text.length && isBlank(text.charCodeAt(at))) at++;
	return at >= text.length || isLineEnd(text.charCodeAt(at));
}

function nextLine(text: string, from: number): number {
	let at = from;
	while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
	if (at >= text.length) return -1;
	return text.startsWith("\r\n", at) ? at + 2 : at + 1;
}

/** Offset after the last mark of the front matter, fences included; 0 when there is none. A byte order mark may lead. */
export function frontMatterEnd(text: string): number {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const mark = text.startsWith("---", start) ? "---" : "+++";
	if (!isFence(text, start, mark)) return 0;
	for (let line = nextLine(text, start); line >= 0; line = nextLine(text, line)) {
		if (isFence(text, line, mark)) return line + 3;
		if (mark === "---" && isFence(text, line, "...")) return line + 3;
	}
	return 0;
}
