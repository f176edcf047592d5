// Edit Source Details…: title, author, publisher, date and address of a source, where it does not say them right itself.
import { type QuickPickItem, window } from "vscode";
import { type DetailField, detailFields, type MetadataOrigin, type SourceSummary } from "../../core/index.ts";
import { commandIds } from "../contributions.ts";
import { askedSource } from "../editor/askedSource.ts";
import { setSourceDetail } from "../editor/detailsFile.ts";
import { dateLabel, plainLabel, sourceTitle } from "../editor/labels.ts";
import { hasSources, offerRebuild, sentences } from "../editor/messages.ts";
import type { Command } from "./command.ts";

const fieldLabels: Readonly<Record<DetailField, string>> = {
	title: "Title",
	author: "Author",
	publisher: "Publisher",
	published: "Published",
	url: "Web Address",
	language: "Language",
};

const originNames: Readonly<Record<MetadataOrigin, string>> = {
	"front-matter": "the lines at the top of the file",
	"meta-tag": "the page's own data",
	"json-ld": "the page's own data",
	"title-tag": "the page's title",
	"time-tag": "a date in the page",
	heading: "the first heading",
	"json-field": "a field of the file",
	headline: "the first line of the text",
	byline: "the line under the headline",
	"sources-file": "sources.yaml",
	"document-properties": "the document's properties",
	"mail-header": "the head of the mail",
	"web-address": "the web address",
};

export const editSourceDetails: Command = {
	id: commandIds.editSourceDetails,
	purpose: "change the details of the source",
	async run(app, argument) {
		if (!(await hasSources(app))) return;
		const source = await askedSource(app, argument, "Edit Source Details");
		if (!source) return;
		const field = await pickField(source);
		const value = field && (await askValue(source, field));
		if (!field || !value) return;
		if (!app.known.get(source.uri)) return offerRebuild(sentences.sourceGone);
		await setSourceDetail(app, source, field, value);
	},
};

async function pickField({ metadata, path }: SourceSummary): Promise<DetailField | undefined> {
	const items = detailFields.map((field): QuickPickItem & { readonly field: DetailField } => {
		const known = metadata[field];
		return {
			field,
			label: fieldLabels[field],
			description: known ? (field === "published" ? dateLabel : plainLabel)(known.value) : "not known",
			...(known ? { detail: `From: ${originNames[known.origin]}` } : {}),
		};
	});
	const title = `Details of ${plainLabel(path)}`;
	return (await window.showQuickPick(items, { title, placeHolder: "What is to be changed?" }))?.field;
}

async function askValue(source: SourceSummary, field: DetailField): Promise<string | undefined> {
	const value = await window.showInputBox({
		title: `${fieldLabels[field]} of "${sourceTitle(source)}"`,
		prompt: "Goes into sources.yaml beside the source. The source itself is not changed.",
		value: source.metadata[field]?.value ?? "",
		...(field === "published" ? { placeHolder: "2026-05-04, or 4 May 2026" } : {}),
	});
	return value?.trim();
}
