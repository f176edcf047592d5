// Rows of the Entities view.
import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import { describeReason, type EntityKind, type EntitySummary } from "../../core/index.ts";
import type { App } from "../app.ts";
import { commandIds } from "../contributions.ts";
import type { EntityGroup, EntityNode } from "./entityTree.ts";
import { counted, kindNames, kindPlurals, mentionCounts, plainLabel, sourceTitle } from "./labels.ts";
import { sourceName } from "./sourceName.ts";

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

/** Kinds whose candidates are listed at once: what the product is for. */
const openKinds: readonly EntityKind[] = ["company", "agency", "organization"];

const kindIcons: Readonly<Record<EntityKind, string>> = {
	company: "briefcase",
	agency: "law",
	organization: "organization",
	person: "person",
	place: "location",
	publication: "book",
	product: "package",
	other: "tag",
};

const groupNames: Readonly<Record<EntityGroup, string>> = { confirmed: "Confirmed", candidates: "Candidates" };

export function entityItem(node: EntityNode, app: App): TreeItem {
	switch (node.kind) {
		case "likely-merges":
			return row("likely", "Likely the Same", Expanded, { description: String(node.merges.length) });
		case "group": {
			const total = node.listings.reduce((sum, listing) => sum + listing.total, 0);
			const description = total.toLocaleString("en-GB");
			return row(`group:${node.group}`, groupNames[node.group], Expanded, { description });
		}
		case "entity-kind": {
			const { kind, total } = node.listing;
			const isOpen = node.group === "confirmed" || openKinds.includes(kind);
			return row(`kind:${node.group}:${kind}`, kindPlurals[kind], isOpen ? Expanded : Collapsed, {
				description: total.toLocaleString("en-GB"),
			});
		}
		case "more":
			return row(`more:${node.group}`, `Show More (${node.hidden.toLocaleString("en-GB")})`, None, {
				command: { command: commandIds.showMoreEntities, title: "Show More", arguments: [node.group] },
			});
		case "likely-merge":
			return likelyItem(node, app);
		case "entity":
			return summaryItem(node.summary);
		case "alias":
			return aliasItem(node, app);
		case "source":
			return row(`source:${node.entity}\n${node.source.uri}`, sourceTitle(node.source), Collapsed, {
				description: counted(node.passages.length, "passage"),
				tooltip: node.source.path,
				iconPath: new ThemeIcon("file"),
			});
		case "passage":
			return row(`passage:${node.entity}\n${node.passage.id}`, plainLabel(node.passage.text), None, {
				tooltip: node.passage.text,
				command: { command: commandIds.openPassage, title: "Open", arguments: [node.passage.id] },
			});
	}
}

/** Tooltips are strings, which are shown as they are; Markdown would have to be escaped. */
function row(
	id: string,
	label: string,
	state: TreeItemCollapsibleState,
	rest: Pick<TreeItem, "description" | "tooltip" | "iconPath" | "command" | "contextValue">,
): TreeItem {
	// Without it, a screen reader would read the tooltip and not the row.
	const spoken = [label, ...(typeof rest.description === "string" ? [rest.description] : [])].join(", ");
	return Object.assign(new TreeItem(label, state), { id, accessibilityInformation: { label: spoken }, ...rest });
}

function summaryItem(summary: EntitySummary): TreeItem {
	const { entity } = summary;
	const certainty = entity.status === "candidate" ? [`${Math.round(entity.certainty * 100)} % certain`] : [];
	const item = row(`entity:${entity.id}`, plainLabel(entity.name), Collapsed, {
		description: shortCounts(summary),
		tooltip: [
			entity.name,
			[kindNames[entity.kind], entity.status, ...certainty].join(" · "),
			mentionCounts(summary),
			...(entity.note ? [entity.note] : []),
		].join("\n"),
		iconPath: new ThemeIcon(kindIcons[entity.kind]),
		contextValue: `entity.${entity.status}`,
	});
	item.accessibilityInformation = {
		label: `${plainLabel(entity.name)}, ${kindNames[entity.kind]}, ${entity.status}, ${mentionCounts(summary)}`,
	};
	return item;
}

/** `2 mentions`, `11 in 5 sources`: the view is narrow. */
function shortCounts({ mentions, sources }: EntitySummary): string {
	if (mentions === 0) return "no mention";
	if (sources === 1) return counted(mentions, "mention");
	return `${mentions.toLocaleString("en-GB")} in ${counted(sources, "source")}`;
}

function aliasItem({ summary, alias }: Extract<EntityNode, { kind: "alias" }>, app: App): TreeItem {
	const reason = plainLabel(describeReason(alias.reason, sourceName(app)));
	return row(`alias:${summary.entity.id}\n${alias.name}`, plainLabel(alias.name), None, {
		description: reason,
		tooltip: `A name of ${summary.entity.name}\n${reason}`,
		iconPath: new ThemeIcon("symbol-string", new ThemeColor("descriptionForeground")),
		contextValue: "alias",
	});
}

function likelyItem({ merge }: Extract<EntityNode, { kind: "likely-merge" }>, app: App): TreeItem {
	const [short, long] = [plainLabel(merge.short.entity.name), plainLabel(merge.long.entity.name)];
	const reason = plainLabel(describeReason(merge.reason, sourceName(app)));
	return row(`likely:${merge.short.entity.id}\n${merge.long.entity.id}`, `${short} = ${long}`, None, {
		description: reason,
		tooltip: `Is "${short}" the same as "${long}"?\n${reason}`,
		iconPath: new ThemeIcon("question"),
		contextValue: "likelyMerge",
	});
}
