// What a source is called in a reason, given its URI.
import type { App } from "../app.ts";
import { fileName } from "./labels.ts";

export function sourceName(app: App): (uri: string) => string | undefined {
	return (uri) => {
		const source = app.known.get(uri);
		return source && fileName(source.path);
	};
}
