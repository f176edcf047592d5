// package.json says what the code says: ids, defaults and types, and nothing that a folder could misuse.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import { defaultSettings, noteFindingCodes, noteSeverities } from "../src/core/index.ts";
import {
	colorIds,
	commandIds,
	contextKeys,
	extensionId,
	settingIds,
	settingsSection,
	sourceLanguage,
	viewIds,
} from "../src/extension/contributions.ts";
import { readSource, root } from "./support/sourceTree.ts";

interface Setting {
	readonly type: string;
	readonly default: unknown;
	readonly enum?: readonly string[];
	readonly description?: string;
	readonly markdownDescription?: string;
}

interface MenuItem {
	readonly command?: string;
	readonly when?: string;
	readonly key?: string;
}

const manifest = JSON.parse(readSource("package.json"));
const contributes = manifest.contributes;
const settings: Readonly<Record<string, Setting>> = contributes.configuration.properties;
const restricted: readonly string[] = manifest.capabilities.untrustedWorkspaces.restrictedConfigurations;

const sorted = (values: readonly string[]) => [...values].sort();
const settingKey = (id: string) => `${settingsSection}.${id}`;

/** Settings that a folder nobody trusts may change, and why that does no harm. */
const safeSettings: Readonly<Record<string, string>> = {
	[settingIds.hoverEnabled]: "switches something off or on that only shows",
	[settingIds.underlineEnabled]: "switches something off or on that only shows",
	[settingIds.citedInEnabled]: "switches something off or on that only shows",
	[settingIds.citationStyle]: "chooses from a list; an unknown style is not used",
	[settingIds.citationLabel]: "words and names of fields; anything else gives the usual label",
	[settingIds.jsonFields]: "names of fields, of bounded length, looked up in JSON that is a source anyway",
	[settingIds.minimumCertainty]: "a number that is bounded and only hides names",
	...Object.fromEntries(
		noteFindingCodes.map((code) => [`check.${code}`, "chooses how something is shown, from a list"]),
	),
};

/** What a setting's default is in the code, where the core has one. */
const coreDefaults: Readonly<Record<string, unknown>> = {
	[settingIds.fileSizeLimit]: defaultSettings.maximumFileBytes / 2 ** 20,
	[settingIds.sourcesLimit]: defaultSettings.maximumSources,
	[settingIds.pagesLimit]: defaultSettings.maximumPages,
	[settingIds.secondsLimit]: defaultSettings.maximumMilliseconds / 1000,
	[settingIds.depthLimit]: defaultSettings.maximumDepth,
	[settingIds.citationLabel]: defaultSettings.citationLabel,
	[settingIds.minimumCertainty]: defaultSettings.minimumCertainty,
	...Object.fromEntries(noteFindingCodes.map((code) => [`check.${code}`, noteSeverities[code]])),
};

function typeOf(value: unknown): string {
	if (Array.isArray(value)) {
		return "array";
	}
	return Number.isInteger(value) ? "integer" : typeof value;
}

describe("manifest", () => {
	it("bears the extension's id", () => {
		assert.equal(`${manifest.publisher}.${manifest.name}`, extensionId);
	});

	it("names entry points that the build makes, and an icon that exists", () => {
		const build = readSource("scripts/build.mjs");
		for (const entry of [manifest.main, manifest.browser, ...Object.values<string>(manifest.bin ?? {})]) {
			assert.ok(build.includes(`outfile: "${entry.replace(/^\.\//, "")}"`), entry);
		}
		assert.ok(existsSync(path.join(root, manifest.icon)));
	});

	it("never starts with the editor", () => {
		for (const event of manifest.activationEvents) {
			assert.match(event, /^(onLanguage|workspaceContains|onView|onCommand|onFileSystem):/);
		}
	});

	it("offers the commands of the code", () => {
		const offered: { command: string; title: string; category: string }[] = contributes.commands;
		assert.deepEqual(sorted(offered.map(({ command }) => command)), sorted(Object.values(commandIds)));
		for (const { command, title, category } of offered) {
			assert.equal(category, manifest.displayName, command);
			assert.match(title, /^[A-Z]/, command);
		}
	});

	it("uses in menus, keys and welcome texts only commands, views and context keys that exist", () => {
		const known = new Set<string>([
			...Object.values(commandIds),
			...Object.values(viewIds),
			...Object.values(viewIds).map((id) => `${id}.focus`),
			...Object.values(contextKeys),
			...Object.keys(settings).map((key) => `config.${key}`),
		]);
		const menus: readonly MenuItem[] = Object.values<MenuItem[]>(contributes.menus).flat();
		const texts = [...menus, ...(contributes.keybindings ?? [])].flatMap(({ command, when }) => [command, when]);
		const welcome: { view: string; contents: string; when?: string }[] = contributes.viewsWelcome;
		texts.push(...welcome.flatMap(({ view, contents, when }) => [view, contents, when]));
		for (const text of texts) {
			for (const [id] of (text ?? "").matchAll(/(?:config\.)?\bwellSourced\.[\w.]+/g)) {
				assert.ok(known.has(id.replace(/\.$/, "")), id);
			}
		}
	});

	it("keeps commands that need an argument out of the palette", () => {
		const hidden = (contributes.menus.commandPalette as MenuItem[]).filter(({ when }) => when === "false");
		const inner = [
			commandIds.citePassage,
			commandIds.openPassage,
			commandIds.openSource,
			commandIds.pickerOpen,
			commandIds.pickerCopy,
			commandIds.pickerCiteAs,
			commandIds.acceptMerge,
			commandIds.refuseMerge,
			commandIds.acceptDefinition,
			commandIds.showMoreEntities,
			commandIds.compareQuote,
			commandIds.openCitation,
		];
		assert.deepEqual(sorted(hidden.map(({ command }) => command ?? "")), sorted(inner));
	});

	it("has the views, colours and languages of the code", () => {
		const views = Object.values<{ id: string }[]>(contributes.views).flat();
		assert.deepEqual(sorted(views.map(({ id }) => id)), sorted(Object.values(viewIds)));
		assert.deepEqual(sorted(contributes.colors.map(({ id }: { id: string }) => id)), sorted(Object.values(colorIds)));
		assert.deepEqual(
			contributes.languages.map(({ id }: { id: string }) => id),
			[sourceLanguage],
		);
	});

	it("has the settings of the code", () => {
		assert.deepEqual(sorted(Object.keys(settings)), sorted(Object.values(settingIds).map(settingKey)));
	});

	for (const [key, setting] of Object.entries(settings)) {
		it(`describes ${key}, with a default of its type`, () => {
			assert.match(setting.description ?? setting.markdownDescription ?? "", /\.$/);
			const type = typeOf(setting.default);
			assert.ok(
				type === setting.type || (type === "integer" && setting.type === "number"),
				`${type} is no ${setting.type}`,
			);
			assert.ok(setting.enum?.includes(String(setting.default)) ?? true);
			const isSafe = Object.keys(safeSettings).some((id) => settingKey(id) === key);
			assert.ok(setting.type !== "object" || isSafe, "settings that are objects can slip past Restricted Mode");
		});
	}

	it("has the defaults of the core", () => {
		for (const [id, value] of Object.entries(coreDefaults)) {
			assert.equal(settings[settingKey(id)]?.default, value, id);
		}
	});

	it("lets an untrusted folder change only settings that are known to be safe", () => {
		assert.equal(manifest.capabilities.untrustedWorkspaces.supported, "limited");
		const safe = Object.keys(safeSettings).map(settingKey);
		assert.deepEqual(sorted([...restricted, ...safe]), sorted(Object.keys(settings)));
	});

	it("runs where the files are, and in virtual workspaces", () => {
		assert.deepEqual(manifest.extensionKind, ["workspace"]);
		assert.equal(manifest.capabilities.virtualWorkspaces, true);
	});

	it("asks for the editor whose types it is compiled with", () => {
		assert.equal(manifest.engines.vscode, `^${manifest.devDependencies["@types/vscode"]}`);
	});
});
