// Characters of a Word file that are elements.
import { symbolOf } from "./symbolFonts.ts";

/** What stands for the element in the text; empty for what a reader does not see as a character. */
export function signOf(name: string, attribute: (name: string) => string | undefined): string {
	if (name === "br" || name === "cr") return "\n";
	if (name === "tab" || name === "ptab") return " ";
	if (name === "noBreakHyphen") return "\u2011";
	return name === "sym" || name === "symEx" ? symbolOf(attribute("font"), attribute("char")) : "";
}
