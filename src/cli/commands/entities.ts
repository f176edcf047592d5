// `entities [DIR]`: everything named in the sources.
import type { AliasReason, EntitySummary } from "../../core/index.ts";
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
		const entities = await library.entities(signal);
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
			.map(({ name, reason }) => ({ name, reason: reasonText(reason) })),
		mentions,
		sources,
		confirmed: entity.status === "confirmed",
		certainty: Math.round(entity.certainty * 1000) / 1000,
	};
}

function toText({ entity, mentions, sources }: EntitySummary): string {
	const aliases = entity.aliases
		.filter(({ name }) => name !== entity.name)
		.map(({ name, reason }) => `    ${name} (${reasonText(reason)})\n`);
	return `${entity.name} · ${entity.kind} · ${entity.status} · ${mentions} mentions in ${sources} sources\n${aliases.join("")}`;
}

function reasonText(reason: AliasReason): string {
	switch (reason.kind) {
		case "name":
			return "its name";
		case "catalogue":
			return "in the catalogue";
		case "built-in":
			return "well known";
		case "spelling":
			return "spelling";
		case "legal-suffix":
			return `without ${reason.suffix}`;
		case "defined":
			return `a source says "${reason.quote}"`;
		case "initials":
			return "initials";
		case "short-form":
			return `short for it, without ${reason.dropped}`;
	}
}
