// Why a name belongs to an entity, in words.
import type { AliasReason } from "../model/entity.ts";

/**
 * A short reason, in plain text without a full stop: it stands behind the name. Words in it are a source's: escape the
 * whole where it is shown.
 * @param nameSource how a source is named to people, given its URI; absent: sources are not named.
 */
export function describeReason(reason: AliasReason, nameSource?: (uri: string) => string | undefined): string {
	switch (reason.kind) {
		case "name":
			return "its name";
		case "catalogue":
			return "in the catalogue";
		case "built-in":
			return "well known";
		case "spelling":
			return "another spelling";
		case "legal-suffix":
			return `without "${reason.suffix}"`;
		case "defined": {
			const source = nameSource?.(reason.source);
			return source === undefined ? `a source says "${reason.quote}"` : `"${reason.quote}" in ${source}`;
		}
		case "initials":
			return "its initials";
		case "short-form":
			return `without "${reason.dropped}"`;
	}
}
