// F2 on a name: renames the entity in the catalogue. The old name stays as an alias there, so that notes and sources,
// which are not changed, go on being understood: what a note says is the writer's, what a source says is quoted.
import { languages, type Position, type Range, type TextDocument, WorkspaceEdit, workspace } from "vscode";
import type { EntitySummary } from "../../core/index.ts";
import { rangeOf } from "../adapters/convert.ts";
import type { App, Feature } from "../app.ts";
import { plainLabel } from "../editor/labels.ts";
import { sentences } from "../editor/messages.ts";
import { namedSelector } from "../editor/selectors.ts";

export const renameName: Feature = (app) =>
	languages.registerRenameProvider([...namedSelector], {
		prepareRename: async (document, position) => {
			// Better said before a name is typed than after.
			if (!workspace.isTrusted) throw new Error(sentences.trustFirst);
			const { range, summary } = await nameAt(app, document, position);
			return { range, placeholder: summary.entity.name };
		},
		provideRenameEdits: (document, position, name) => rename(app, document, position, name),
	});

async function rename(app: App, document: TextDocument, position: Position, name: string): Promise<WorkspaceEdit> {
	const { summary } = await nameAt(app, document, position);
	const from = summary.entity.name;
	const done = `"${plainLabel(from)}" is now called "${plainLabel(name)}". Notes and sources keep their words`;
	// The editor makes this edit, alone or after its preview; the catalogue is then saved as after any other action.
	const edit = await app.curation.propose(
		{ kind: "rename", entity: summary.entity.id, name },
		{ done, offersUndo: true },
		{
			label: `Call "${plainLabel(from)}" "${plainLabel(name)}"`,
			description: "in the catalogue only; the old name stays as an alias",
			needsConfirmation: false,
		},
	);
	return edit ?? new WorkspaceEdit();
}

/** The one entity that the name means. What is thrown is shown to the writer, and leaves other renames their turn. */
async function nameAt(
	app: App,
	document: TextDocument,
	position: Position,
): Promise<{ readonly range: Range; readonly summary: EntitySummary }> {
	const offset = document.offsetAt(position);
	const mentions = await app.names.mentions(document);
	const mention = mentions.find(({ start, end }) => start <= offset && offset <= end);
	const [summary, ...others] = mention?.names ?? [];
	if (!mention || !summary) throw new Error(sentences.noName);
	if (others.length > 0) throw new Error(sentences.severalOwners);
	return { range: rangeOf(document, mention), summary };
}
