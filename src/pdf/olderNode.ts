// What pdf.js takes for granted and Node 20 does not have. It runs in a thread of its own, where nobody else sees this.

function withResolvers<T>(): PromiseWithResolvers<T> {
	let resolve: PromiseWithResolvers<T>["resolve"] = () => {};
	let reject: PromiseWithResolvers<T>["reject"] = () => {};
	const promise = new Promise<T>((onResolve, onReject) => {
		resolve = onResolve;
		reject = onReject;
	});
	return { promise, resolve, reject };
}

Promise.withResolvers ??= withResolvers as typeof Promise.withResolvers;
