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
import { type AnchoringGrade, describeFinding } from "../../core/index.ts";
import type { Feature } from "../app.ts";
import { commandIds, contextKeys, viewIds } from "../contributions.ts";
import { type CitationNode, citationTree, type NoteNode } from "../editor/citationTree.ts";
import { counted, plainLabel, shortened } from "../editor/labels.ts";

type Node = NoteNode | CitationNode;

const onlyBrokenKey = "citationsView.onlyBroken";
const longestQuote = 80;

export const citationsView: Feature = (app) => {
	const changes = new EventEmitter<undefined>();
	let onlyBroken = app.memory.get<boolean>(onlyBrokenKey, false);
	const provider: TreeDataProvider<Node> = {
		onDidChangeTreeData: changes.event,
		getTreeItem: (node) => (node.kind === "note" ? noteItem(node) : citationItem(node)),
		getChildren: (node) => [
			...(node ? (node.kind === "note" ? node.children : []) : citationTree(app.checks.all, onlyBroken)),
		],
	};
	const view = window.createTreeView(viewIds.citations, { treeDataProvider: provider, showCollapseAll: true });
	const update = () => {
		const broken = app.checks.all.reduce((sum, { findings }) => sum + findings.length, 0);
		view.badge = broken > 0 ? { value: broken, tooltip: `${counted(broken, "finding")} in notes` } : undefined;
		const isBlank = app.checks.all.length > 0 && citationTree(app.checks.all, onlyBroken).length === 0;
		const hasCitations = app.checks.all.some(({ citations }) => citations.length > 0);
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

function noteItem({ note, children, broken }: NoteNode): TreeItem {
	const uri = Uri.parse(note, true);
	const item = new TreeItem(uri, TreeItemCollapsibleState.Expanded);
	item.id = `note:${note}`;
	item.label = plainLabel(workspace.asRelativePath(uri));
	const cited = counted(children.filter(({ kind }) => kind === "citation").length, "citation");
	item.description = broken > 0 ? `${cited} · ${counted(broken, "finding")}` : cited;
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

function citationItem(node: CitationNode): TreeItem {
	const { finding } = node;
	const isBad = finding?.severity === "error" || finding?.severity === "warning";
	const color = new ThemeColor(isBad ? "list.warningForeground" : "foreground");
	const item = new TreeItem(labelOf(node));
	item.description = descriptionOf(node);
	item.tooltip = finding ? describeFinding(finding) : node.kind === "citation" ? (node.citation.quote ?? "") : "";
	const grade = node.kind === "citation" ? node.citation.grade : undefined;
	item.iconPath = new ThemeIcon(grade ? icons[grade] : finding ? "warning" : "link", color);
	const start = node.kind === "citation" ? node.citation.span.start : node.finding.span.start;
	item.id = `${node.kind}:${node.note}:${start}:${finding?.code ?? ""}`;
	item.command = { command: commandIds.openCitation, title: "Open", arguments: [node.note, start] };
	item.accessibilityInformation = { label: `${labelOf(node)}, ${descriptionOf(node)}` };
	return item;
}

function labelOf(node: CitationNode): string {
	if (node.kind === "sentence") return plainLabel(describeFinding(node.finding));
	const { citation } = node;
	return plainLabel(shortened(citation.quote ?? citation.label, longestQuote)) || plainLabel(citation.path);
}

function descriptionOf(node: CitationNode): string {
	if (node.kind === "sentence") return "";
	const { citation, finding } = node;
	const state = citation.grade ?? (finding ? plainLabel(describeFinding(finding)) : "");
	return [plainLabel(citation.label), state].filter(Boolean).join(" · ");
}
