/** Makes a thing when it is first asked for: classes of Unicode letters take milliseconds to build, and most runs count no post. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
