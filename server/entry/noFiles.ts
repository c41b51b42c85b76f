// Stands in for node:fs and node:path in a browser, where secretlint has no file to open: it gets text alone.
export const basename = (file: string): string => file;
export const readFileSync = (): never => {
  throw new Error('there are no files here');
};
export default { basename };
