// Show More, at the end of a long group of the Entities view.
import { commandIds } from "../contributions.ts";
import { type Command, stringArgument } from "./command.ts";

export const showMoreEntities: Command = {
	id: commandIds.showMoreEntities,
	purpose: "show more names",
	async run(app, group) {
		const known = stringArgument(group);
		if (known) app.panel.showMore(known);
	},
};
