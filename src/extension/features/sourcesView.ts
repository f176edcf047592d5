// The Sources view: every source by folder, and what went wrong with it.
import {
	DataTransferItem,
	Disposable,
	EventEmitter,
	ThemeColor,
	ThemeIcon,
	type TreeDataProvider,
	TreeItem,
	TreeItemCollapsibleState,
	window,
} from "vscode";
import {
	type ArticleSummary,
	describeFinding,
	type Finding,
	type FormatId,
	formatNames,
	type SourceMetadata,
	type SourceSummary,
} from "../../core/index.ts";
import type { App, Feature } from "../app.ts";
import { commandIds, draggedSourceType, viewIds } from "../contributions.ts";
import { canBeOpened } from "../editor/documentKind.ts";
import type { DraggedSource } from "../editor/draggedSource.ts";
import { articleTitle, counted, dateLabel, fileName, plainLabel, sourceTitle } from "../editor/labels.ts";
import { filterSources, sortSources } from "../editor/sourceOrder.ts";
import { type FolderNode, folderTree } from "../editor/sourceTree.ts";

type Node =
	| { readonly kind: "folder"; readonly folder: FolderNode }
	| { readonly kind: "source"; readonly source: SourceSummary }
	| { readonly kind: "article"; readonly article: ArticleSummary; readonly source: SourceSummary }
	| { readonly kind: "finding"; readonly finding: Finding; readonly source: SourceSummary };

/** Names of icons that come with the editor. */
const formatIcons: Readonly<Record<FormatId, string>> = {
	text: "file-text",
	markdown: "markdown",
	html: "globe",
	json: "json",
	docx: "file",
	odt: "file",
	rtf: "file",
	epub: "book",
	mhtml: "globe",
	eml: "mail",
	pdf: "file-pdf",
};

export const sourcesView: Feature = (app) => {
	const changes = new EventEmitter<undefined>();
	const provider: TreeDataProvider<Node> = {
		onDidChangeTreeData: changes.event,
		getTreeItem: itemOf,
		getChildren: (node) => (node ? childrenOf(node) : rootsOf(app)),
	};
	const view = window.createTreeView(viewIds.sources, {
		treeDataProvider: provider,
		showCollapseAll: true,
		dragAndDropController: {
			dragMimeTypes: [draggedSourceType],
			dropMimeTypes: [],
			handleDrag([node], transfer) {
				if (node?.kind !== "source" && node?.kind !== "article") return;
				const dragged = { source: node.source.uri, ...(node.kind === "article" && { article: node.article.key }) };
				transfer.set(draggedSourceType, new DataTransferItem(JSON.stringify(dragged satisfies DraggedSource)));
			},
		},
	});
	const refresh = () => {
		const problems = app.known.all.filter((source) => problemsOf(source).length > 0).length;
		view.badge =
			problems > 0 ? { value: problems, tooltip: `${counted(problems, "source")} with a problem` } : undefined;
		const { filter } = app.sourcePanel;
		const isEmpty = filterSources(app.known.all, filter).length === 0;
		view.message = filter === "" ? "" : `${isEmpty ? "No source has" : "Sources with"} "${plainLabel(filter)}"`;
		changes.fire(undefined);
	};
	return Disposable.from(
		app.known.onDidChange(refresh) as Disposable,
		app.sourcePanel.onDidChange(refresh) as Disposable,
		view,
		changes,
	);
};

function rootsOf(app: App): Node[] {
	const { filter, order } = app.sourcePanel;
	const shown = filterSources(app.known.all, filter);
	if (order === "folder") return nodesOf(folderTree(shown));
	return sortSources(shown, order).map(({ source, article }) =>
		article ? { kind: "article", article, source } : { kind: "source", source },
	);
}

function nodesOf(folder: FolderNode): Node[] {
	return [
		...folder.folders.map((child): Node => ({ kind: "folder", folder: child })),
		...folder.sources.map((source): Node => ({ kind: "source", source })),
	];
}

function childrenOf(node: Node): Node[] {
	if (node.kind === "folder") return nodesOf(node.folder);
	if (node.kind === "source") {
		const { source } = node;
		return [
			...source.findings.map((finding): Node => ({ kind: "finding", finding, source })),
			...(source.articles ?? []).map((article): Node => ({ kind: "article", article, source })),
		];
	}
	return [];
}

function problemsOf(source: SourceSummary): readonly Finding[] {
	return source.findings.filter(({ severity }) => severity === "error" || severity === "warning");
}

function itemOf(node: Node): TreeItem {
	if (node.kind === "folder") return folderItem(node.folder);
	if (node.kind === "article") return articleItem(node.article, node.source);
	return node.kind === "source" ? sourceItem(node.source) : findingItem(node.finding);
}

function folderItem(folder: FolderNode): TreeItem {
	const item = new TreeItem(plainLabel(folder.name), TreeItemCollapsibleState.Expanded);
	item.id = `folder:${folder.path}`;
	item.iconPath = ThemeIcon.Folder;
	item.description = counted(folder.count, "source");
	return item;
}

function sourceItem(source: SourceSummary): TreeItem {
	const problems = problemsOf(source);
	const hasChildren = source.findings.length > 0 || source.articles !== undefined;
	const item = new TreeItem(
		sourceTitle(source),
		hasChildren ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
	);
	item.id = `source:${source.uri}`;
	item.contextValue = "source";
	item.description = descriptionOf(source);
	// A string is shown as it is; Markdown would have to be escaped.
	item.tooltip = tooltipOf(fileName(source.path), source.metadata, [
		[source.path, ...formatOf(source)].join(" · "),
		...source.findings.map(describeFinding),
	]);
	item.iconPath =
		problems.length > 0
			? new ThemeIcon("warning", new ThemeColor("list.warningForeground"))
			: new ThemeIcon(source.format ? formatIcons[source.format] : "file");
	if (canBeOpened(source)) {
		item.command = { command: commandIds.openSource, title: "Open", arguments: [source.uri] };
	}
	item.accessibilityInformation = { label: `${sourceTitle(source)}, ${descriptionOf(source)}` };
	return item;
}

/** One of the articles of a file. */
function articleItem(article: ArticleSummary, source: SourceSummary): TreeItem {
	const label = articleTitle(article);
	const item = new TreeItem(label, TreeItemCollapsibleState.None);
	item.id = `article:${article.key}:${source.uri}`;
	item.contextValue = "article";
	const about = [...originOf(article.metadata), counted(article.words, "word")];
	item.description = about.join(" · ");
	item.tooltip = tooltipOf(label, article.metadata, [source.path, ...source.findings.map(describeFinding)]);
	item.iconPath = new ThemeIcon("file-text");
	item.command = { command: commandIds.openSource, title: "Open", arguments: [source.uri, article.key] };
	item.accessibilityInformation = { label: [label, ...about].join(", ") };
	return item;
}

function descriptionOf(source: SourceSummary): string {
	const [problem] = problemsOf(source);
	if (problem) return plainLabel(describeFinding(problem));
	const articles = source.articles ? [counted(source.articles.length, "article")] : [];
	const counts = [...articles, counted(source.words, "word")];
	return [...formatOf(source), ...originOf(source.metadata), ...counts].join(" · ");
}

function formatOf({ format }: SourceSummary): readonly string[] {
	return format ? [formatNames[format]] : [];
}

function originOf({ published, publisher }: SourceMetadata): readonly string[] {
	return [...(publisher ? [plainLabel(publisher.value)] : []), ...(published ? [dateLabel(published.value)] : [])];
}

function tooltipOf(name: string, metadata: SourceMetadata, others: readonly string[]): string {
	const { title, author, publisher, published } = metadata;
	return [
		title?.value ?? name,
		[author?.value, publisher?.value, published && dateLabel(published.value)].filter(Boolean).join(" · "),
		...others,
	]
		.filter(Boolean)
		.join("\n");
}

function findingItem(finding: Finding): TreeItem {
	const item = new TreeItem(plainLabel(describeFinding(finding)));
	const isProblem = finding.severity === "error" || finding.severity === "warning";
	item.iconPath = new ThemeIcon(isProblem ? "warning" : "info");
	item.tooltip = describeFinding(finding);
	return item;
}
