// Folding: what differs only in typing becomes the same.
export { foldCharacter } from "./foldCharacter.ts";
