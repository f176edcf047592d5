// Entry for hosts that are a web worker.
export { activate } from "./activate.ts";
