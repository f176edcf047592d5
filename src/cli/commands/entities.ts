// `entities [DIR]`: everything named in the sources.
import { defaultSettings, describeReason, type EntitySummary } from "../../core/index.ts";
import type { CliCommand } from "../command.ts";
import { folderArgument } from "../folderArgument.ts";
import { exitCodes } from "../io.ts";

export const entitiesCommand: CliCommand = {
	name: "entities",
	usage: "[DIR]",
	summary: "each entity: name, kind, aliases with their reasons, mentions, sources",
	async run({ positionals, options, io, signal, openFolder }) {
		const library = await openFolder(folderArgument(io, positionals[0]));
		if ((await library.status()).sources === 0) {
			io.err("No sources.\n");
			return exitCodes.unusable;
		}
		if (options.minimumCertainty !== undefined) {
			await library.configure({ ...defaultSettings, minimumCertainty: options.minimumCertainty });
		}
		const entities = (await library.entities(signal)).filter(
			({ entity }) => !options.candidates || entity.status === "candidate",
		);
		io.out(options.json ? `${JSON.stringify(entities.map(toJson), null, 2)}\n` : entities.map(toText).join(""));
		return exitCodes.clean;
	},
};

function toJson({ entity, mentions, sources }: EntitySummary): object {
	return {
		name: entity.name,
		kind: entity.kind,
		aliases: entity.aliases
			.filter(({ name }) => name !== entity.name)
			.map(({ name, reason }) => ({ name, reason: describeReason(reason) })),
		mentions,
		sources,
		confirmed: entity.status === "confirmed",
		certainty: Math.round(entity.certainty * 1000) / 1000,
	};
}

function toText({ entity, mentions, sources }: EntitySummary): string {
	const aliases = entity.aliases
		.filter(({ name }) => name !== entity.name)
		.map(({ name, reason }) => `    ${name} (${describeReason(reason)})\n`);
	return `${entity.name} · ${entity.kind} · ${entity.status} · ${count(mentions, "mention")} in ${count(sources, "source")}\n${aliases.join("")}`;
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
