// Makes several entities one.
import type { EntitySummary } from "../../core/index.ts";
import type { App } from "../app.ts";
import { namesInWords, plainLabel } from "./labels.ts";

/** `kept` is the one whose name stays; it may be among `all`. */
export async function mergeInto(app: App, kept: EntitySummary, all: readonly EntitySummary[]): Promise<void> {
	const others = all.filter(({ entity }) => entity.id !== kept.entity.id);
	if (others.length === 0) return;
	const entities = [kept, ...others].map(({ entity }) => entity.id);
	const verb = others.length === 1 ? "is" : "are";
	const done = `${namesInWords(others)} ${verb} now "${plainLabel(kept.entity.name)}"`;
	await app.curation.apply({ kind: "same-as", entities }, { done, offersUndo: true });
}
