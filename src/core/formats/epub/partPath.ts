// Names of parts within a book. They only ever look something up in what was unpacked; no file is opened by them.

/** The part that `reference` means in the part `from`: without its fragment, decoded, `.` and `..` resolved. */
export function resolvePart(from: string, reference: string): string {
	const [address = ""] = reference.split("#");
	const steps = from.split("/").slice(0, -1);
	for (const step of decoded(address).split("/")) {
		if (step === "..") steps.pop();
		else if (step !== "" && step !== ".") steps.push(step);
	}
	return steps.join("/");
}

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
