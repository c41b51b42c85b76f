/** The harness could not run the tests: something is missing or broke that is not the extension's doing. */
export class Trouble extends Error {}
