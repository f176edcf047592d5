// The Entities view: what is likely the same, what is confirmed, and what recognition found, by kind.
import {
	DataTransferItem,
	Disposable,
	EventEmitter,
	type TreeDataProvider,
	type TreeDragAndDropController,
	window,
} from "vscode";
import { type EntitySummary, nameFilter } from "../../core/index.ts";
import { isCancellation, neverAborted } from "../adapters/cancellation.ts";
import type { App, Feature } from "../app.ts";
import { viewIds } from "../contributions.ts";
import { detailsOf, type EntityNode, entityRoots, firstOf } from "../editor/entityTree.ts";
import { entityItem } from "../editor/entityTreeItems.ts";
import { plainLabel } from "../editor/labels.ts";
import { mergeInto } from "../editor/mergeInto.ts";

/** More passages of one entity are better read in the list of mentions. */
const shownPassages = 500;
/** How the rows of the view travel while they are dragged: VS Code's own type for them. */
const rowsType = `application/vnd.code.tree.${viewIds.entities.toLowerCase()}`;

export const entitiesView: Feature = (app) => {
	const changes = new EventEmitter<undefined>();
	let loading: Promise<EntityNode[]> | undefined;
	const provider: TreeDataProvider<EntityNode> = {
		onDidChangeTreeData: changes.event,
		getTreeItem: (node) => entityItem(node, app),
		async getChildren(node) {
			if (node) return childrenOf(app, node);
			loading ??= rootsOf(app);
			return loading;
		},
	};
	const view = window.createTreeView(viewIds.entities, {
		treeDataProvider: provider,
		showCollapseAll: true,
		canSelectMany: true,
		dragAndDropController: dragAndDrop(app),
	});
	const refresh = () => {
		loading = undefined;
		view.message = app.panel.filter === "" ? "" : `Names with "${plainLabel(app.panel.filter)}"`;
		changes.fire(undefined);
	};
	const subscriptions = Disposable.from(
		app.known.onDidChange(refresh) as Disposable,
		app.panel.onDidChange(refresh) as Disposable,
		view.onDidChangeSelection(({ selection }) => app.panel.setSelected(selection.flatMap(idsOf))),
		view,
		changes,
	);
	return subscriptions;
};

async function rootsOf(app: App): Promise<EntityNode[]> {
	try {
		const { filter, largestLimit } = app.panel;
		const [listings, merges] = await Promise.all([
			app.library.entityListings(filter, largestLimit, neverAborted),
			app.library.likelyMerges(neverAborted),
		]);
		const isShown = nameFilter(filter);
		return entityRoots(
			listings,
			merges.filter(({ short, long }) => isShown(short) || isShown(long)),
		);
	} catch (error) {
		if (!isCancellation(error)) app.log.error("The names could not be listed.", error);
		return [];
	}
}

async function childrenOf(app: App, node: EntityNode): Promise<EntityNode[]> {
	switch (node.kind) {
		case "likely-merges":
			return node.merges.map((merge) => ({ kind: "likely-merge", merge }));
		case "group":
			return node.listings.map((listing) => ({ kind: "entity-kind", group: node.group, listing }));
		case "entity-kind": {
			const group = `${node.group}:${node.listing.kind}`;
			return firstOf(node.listing, group, app.panel.limitOf(group));
		}
		case "entity":
			return detailsOf(node.summary, await app.library.mentionsOf(node.summary.entity.id, shownPassages, neverAborted));
		case "source":
			return node.passages.map((passage) => ({ kind: "passage", entity: node.entity, passage }));
		default:
			return [];
	}
}

function idsOf(node: EntityNode): readonly string[] {
	return node.kind === "entity" ? [node.summary.entity.id] : [];
}

/** One entity dropped onto another becomes the same; the one below stays. */
function dragAndDrop(app: App): TreeDragAndDropController<EntityNode> {
	return {
		dragMimeTypes: [rowsType],
		dropMimeTypes: [rowsType],
		handleDrag(nodes, transfer) {
			const dragged = nodes.flatMap((node) => (node.kind === "entity" ? [node.summary] : []));
			if (dragged.length > 0) transfer.set(rowsType, new DataTransferItem(dragged));
		},
		async handleDrop(target, transfer) {
			const dragged: unknown = transfer.get(rowsType)?.value;
			if (target?.kind !== "entity" || !Array.isArray(dragged)) return;
			await mergeInto(app, target.summary, dragged as readonly EntitySummary[]);
		},
	};
}
