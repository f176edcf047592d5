// Says when the template of labels is none, once for each text the writer tries, and leads to the setting.
import { commands, window } from "vscode";
import { describeLabelProblem, labelTemplateProblem } from "../../core/index.ts";
import type { Feature } from "../app.ts";
import { settingIds, settingsSection } from "../contributions.ts";

const openSetting = "Open Setting";

export const labelSetting: Feature = ({ settings }) => {
	let said: string | undefined;
	const look = async () => {
		const { citationLabel } = settings.core();
		const problem = labelTemplateProblem(citationLabel);
		if (!problem) said = undefined;
		if (!problem || said === citationLabel) return;
		said = citationLabel;
		const id = `${settingsSection}.${settingIds.citationLabel}`;
		const text = `The setting ${id} is no template, so sources are named as usual. ${describeLabelProblem(problem)}`;
		if ((await window.showWarningMessage(text, openSetting)) !== openSetting) return;
		await commands.executeCommand("workbench.action.openSettings", id);
	};
	void look();
	return settings.onDidChange(look);
};
