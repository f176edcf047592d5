// The user's settings. The only place that asks VS Code for its configuration.
import {
	type ConfigurationScope,
	ConfigurationTarget,
	EventEmitter,
	type Uri,
	type WorkspaceFolder,
	workspace,
} from "vscode";
import {
	type Disposable,
	defaultSettings,
	type Event,
	type NoteFindingCode,
	noteSeverities,
	type Settings,
	type Severity,
} from "../../core/index.ts";
import { settingIds, settingsSection } from "../contributions.ts";
import { createFileEncodings } from "./fileEncoding.ts";

/** What has to follow when settings change. */
export interface SettingsChange {
	/** Which files are sources, or how much of them is read: everything has to be looked at again. */
	readonly reading: boolean;
}

export interface SettingsReader extends Disposable {
	readonly onDidChange: Event<SettingsChange>;
	/** The part the core knows. */
	core(): Settings;
	hoverEnabled(): boolean;
	underlineEnabled(): boolean;
	/** Whether a source says above its passages which notes cite them. */
	citedInEnabled(): boolean;
	/** Id of a citation style; the library falls back where it does not know it. */
	citationStyle(): string;
	/** How much a finding about a note matters. */
	checkSeverity(code: NoteFindingCode): Severity | "off";
	/** Globs of the sources of a workspace folder. */
	sourceGlobs(folder: Uri): readonly string[];
	/** Path of the catalogue, relative to its folder. */
	cataloguePath(folder: Uri): string;
	/** Globs that VS Code itself leaves out of lists and searches. */
	excludedGlobs(folder: Uri): readonly string[];
	/** The encoding the user says a file has; undefined where nothing is said. */
	encodingOf(file: Uri, folder: WorkspaceFolder): string | undefined;
	/** Equal as long as the same bytes are read in the same way. */
	readingStamp(): string;
	setSourceGlobs(folder: Uri, globs: readonly string[]): Promise<void>;
}

const readingSettings = [
	settingIds.sources,
	settingIds.catalogue,
	settingIds.fileSizeLimit,
	settingIds.sourcesLimit,
	settingIds.pagesLimit,
	settingIds.secondsLimit,
	settingIds.depthLimit,
	settingIds.jsonFields,
];
const severities = ["error", "warning", "information", "hint", "off"] as const;
/** Longer globs, or more of them, are left out: they cost time with every file. */
const maximumGlobLength = 500;
const maximumGlobs = 100;

export function createSettings(): SettingsReader {
	const changes = new EventEmitter<SettingsChange>();
	const fileEncodings = createFileEncodings(explicitEncoding);
	const subscription = workspace.onDidChangeConfiguration((event) => {
		const ours = event.affectsConfiguration(settingsSection);
		const excludes = event.affectsConfiguration("files.exclude") || event.affectsConfiguration("search.exclude");
		const encodings = event.affectsConfiguration("files.encoding");
		if (!ours && !excludes && !encodings) return;
		fileEncodings.forget();
		const reading = readingSettings.some((id) => event.affectsConfiguration(`${settingsSection}.${id}`));
		changes.fire({ reading: reading || excludes || encodings });
	});
	return {
		onDidChange: changes.event,
		core: () => ({
			...limits(),
			minimumCertainty: bounded(settingIds.minimumCertainty, 0, 1, defaultSettings.minimumCertainty),
			citationLabel: String(read(settingIds.citationLabel) ?? defaultSettings.citationLabel),
			// VS Code gives a view of its own for an object, which cannot be sent to the worker.
			jsonFields: JSON.parse(JSON.stringify(read(settingIds.jsonFields) ?? {})),
		}),
		hoverEnabled: () => read(settingIds.hoverEnabled) !== false,
		underlineEnabled: () => read(settingIds.underlineEnabled) !== false,
		citedInEnabled: () => read(settingIds.citedInEnabled) !== false,
		citationStyle: () => String(read(settingIds.citationStyle) ?? "link"),
		checkSeverity: (code) => severity(read(`check.${code}`)) ?? noteSeverities[code],
		sourceGlobs: (folder) => globs(read(settingIds.sources, folder)),
		cataloguePath: (folder) => String(read(settingIds.catalogue, folder) ?? "entities.yaml"),
		excludedGlobs: (folder) => [...enabledGlobs("files", folder), ...enabledGlobs("search", folder)],
		encodingOf: fileEncodings.of,
		readingStamp: () => {
			const { maximumPages, maximumMilliseconds, maximumDepth } = limits();
			const stops = [maximumPages, maximumMilliseconds, maximumDepth];
			return JSON.stringify([read(settingIds.jsonFields) ?? {}, fileEncodings.summary(), stops]);
		},
		setSourceGlobs: async (folder, value) => {
			const single = (workspace.workspaceFolders?.length ?? 0) < 2;
			const target = single ? ConfigurationTarget.Workspace : ConfigurationTarget.WorkspaceFolder;
			await workspace.getConfiguration(settingsSection, folder).update(settingIds.sources, value, target);
		},
		dispose: () => {
			subscription.dispose();
			changes.dispose();
		},
	};
}

function read(id: string, scope?: ConfigurationScope): unknown {
	return workspace.getConfiguration(settingsSection, scope).get<unknown>(id);
}

function bounded(id: string, least: number, most: number, fallback: number): number {
	const value = read(id);
	return typeof value === "number" && Number.isFinite(value) ? Math.min(Math.max(value, least), most) : fallback;
}

function limits() {
	const whole = (id: string, most: number, fallback: number) => Math.floor(bounded(id, 1, most, fallback));
	return {
		maximumFileBytes:
			bounded(settingIds.fileSizeLimit, 0.001, 1024, defaultSettings.maximumFileBytes / 2 ** 20) * 2 ** 20,
		maximumSources: whole(settingIds.sourcesLimit, 1_000_000, defaultSettings.maximumSources),
		maximumPages: whole(settingIds.pagesLimit, 100_000, defaultSettings.maximumPages),
		maximumMilliseconds: bounded(settingIds.secondsLimit, 1, 600, defaultSettings.maximumMilliseconds / 1000) * 1000,
		maximumDepth: whole(settingIds.depthLimit, 1000, defaultSettings.maximumDepth),
	};
}

function severity(value: unknown): Severity | "off" | undefined {
	return severities.find((one) => one === value);
}

function globs(value: unknown): readonly string[] {
	if (!Array.isArray(value)) return [];
	const strings = value.filter((glob): glob is string => typeof glob === "string" && glob.length > 0);
	return strings.filter((glob) => glob.length <= maximumGlobLength).slice(0, maximumGlobs);
}

/** `files.exclude` and `search.exclude` map globs to true or false, or to a condition, which is left aside. */
function enabledGlobs(section: "files" | "search", folder: Uri): readonly string[] {
	const map = workspace.getConfiguration(section, folder).get<unknown>("exclude");
	if (typeof map !== "object" || map === null) return [];
	return globs(Object.entries(map).flatMap(([glob, value]) => (value === true ? [glob] : [])));
}

/** What is set for a language counts before what is set for all, and the folder before the workspace and the user. */
function explicitEncoding(scope: ConfigurationScope): string | undefined {
	const set = workspace.getConfiguration("files", scope).inspect<unknown>("encoding");
	const values = [
		set?.workspaceFolderLanguageValue,
		set?.workspaceLanguageValue,
		set?.globalLanguageValue,
		set?.workspaceFolderValue,
		set?.workspaceValue,
		set?.globalValue,
	];
	return values.find((value): value is string => typeof value === "string" && value !== "" && value.length < 50);
}
