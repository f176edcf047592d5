// Entry for the desktop and remote hosts, which run Node.
export { activate } from "./activate.ts";
