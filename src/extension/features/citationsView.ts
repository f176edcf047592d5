// The Citations view: what every note cites, how well it holds, and on demand only what does not.
import {
	commands,
	Disposable,
	EventEmitter,
	ThemeColor,
	ThemeIcon,
	type TreeDataProvider,
	TreeItem,
	TreeItemCollapsibleState,
	Uri,
	window,
	workspace,
} from "vscode";
import type { AnchoringGrade, NoteFinding } from "../../core/index.ts";
import type { Feature } from "../app.ts";
import { commandIds, contextKeys, viewIds } from "../contributions.ts";
import { citationText, noteDescription } from "../editor/citationLabels.ts";
import { type CitationNode, citationTree, type NoteNode } from "../editor/citationTree.ts";
import { counted, plainLabel } from "../editor/labels.ts";

type Node = NoteNode | CitationNode;

const onlyBrokenKey = "citationsView.onlyBroken";

export const citationsView: Feature = (app) => {
	const changes = new EventEmitter<undefined>();
	let onlyBroken = app.memory.get<boolean>(onlyBrokenKey, false);
	const provider: TreeDataProvider<Node> = {
		onDidChangeTreeData: changes.event,
		getTreeItem: (node) => (node.kind === "note" ? noteItem(node, onlyBroken) : citationItem(node)),
		getChildren: (node) => [
			...(node ? (node.kind === "note" ? node.children : []) : citationTree(app.checks.all, onlyBroken)),
		],
	};
	const view = window.createTreeView(viewIds.citations, { treeDataProvider: provider, showCollapseAll: true });
	const update = () => {
		const broken = app.checks.all.reduce((sum, { findings }) => sum + findings.length, 0);
		const hasMoved = app.checks.all.some(({ findings }) => findings.some(({ code }) => code === "quote-moved"));
		void commands.executeCommand("setContext", contextKeys.hasMovedCitations, hasMoved);
		view.badge = broken > 0 ? { value: broken, tooltip: `${counted(broken, "finding")} in notes` } : undefined;
		const isBlank = app.checks.all.length > 0 && citationTree(app.checks.all, onlyBroken).length === 0;
		const hasCitations = app.checks.all.some(({ citations }) => citations.length > 0);
		view.description = onlyBroken && hasCitations ? "broken only" : "";
		view.message = isBlank ? (hasCitations ? "Every citation holds." : "No note has a citation yet.") : "";
		changes.fire(undefined);
	};
	const filter = (value: boolean) => {
		onlyBroken = value;
		void app.memory.update(onlyBrokenKey, value);
		void commands.executeCommand("setContext", contextKeys.onlyBrokenCitations, value);
		update();
	};
	filter(onlyBroken);
	return Disposable.from(
		app.checks.onDidChange(update) as Disposable,
		commands.registerCommand(commandIds.showBrokenCitations, () => filter(true)),
		commands.registerCommand(commandIds.showAllCitations, () => filter(false)),
		view,
		changes,
	);
};

function noteItem(node: NoteNode, onlyBroken: boolean): TreeItem {
	const uri = Uri.parse(node.note, true);
	const item = new TreeItem(uri, TreeItemCollapsibleState.Expanded);
	item.id = `note:${node.note}`;
	item.label = plainLabel(workspace.asRelativePath(uri));
	item.description = noteDescription(node, onlyBroken);
	item.iconPath = ThemeIcon.File;
	return item;
}

const icons: Readonly<Record<AnchoringGrade, string>> = {
	exact: "check",
	normalised: "check",
	moved: "arrow-swap",
	ambiguous: "question",
	near: "diff",
	lost: "error",
};

const colors: Readonly<Record<NoteFinding["severity"], string>> = {
	error: "problemsErrorIcon.foreground",
	warning: "problemsWarningIcon.foreground",
	information: "problemsInfoIcon.foreground",
	hint: "foreground",
};

function iconOf(node: CitationNode): ThemeIcon {
	const { finding } = node;
	const color = new ThemeColor(finding ? colors[finding.severity] : "foreground");
	if (node.kind === "sentence") return new ThemeIcon("warning", color);
	const { grade, quote } = node.citation;
	if (grade === undefined) return new ThemeIcon("error", color);
	return new ThemeIcon(quote === undefined ? "link" : icons[grade], color);
}

function citationItem(node: CitationNode): TreeItem {
	const { label, description, tooltip } = citationText(node);
	const item = new TreeItem(label);
	item.description = description;
	item.tooltip = tooltip;
	item.iconPath = iconOf(node);
	const start = node.kind === "citation" ? node.citation.span.start : node.finding.span.start;
	item.id = `${node.kind}:${node.note}:${start}:${node.finding?.code ?? ""}`;
	item.command = { command: commandIds.openCitation, title: "Open", arguments: [node.note, start] };
	const grade = node.kind === "citation" && !node.finding ? (node.citation.grade ?? "") : "";
	item.accessibilityInformation = { label: [label, description, grade].filter(Boolean).join(", ") };
	return item;
}
