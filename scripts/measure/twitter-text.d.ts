declare module 'twitter-text' {
  type Indices = readonly [number, number];
  const twitter: {
    parseTweet(text: string): { readonly weightedLength: number };
    extractUrlsWithIndices(
      text: string,
      options?: { readonly extractUrlsWithoutProtocol: boolean },
    ): { readonly url: string; readonly indices: Indices }[];
    extractHashtagsWithIndices(text: string): { readonly hashtag: string; readonly indices: Indices }[];
    extractMentionsOrListsWithIndices(
      text: string,
    ): { readonly screenName: string; readonly listSlug: string; readonly indices: Indices }[];
  };
  export default twitter;
}

declare module 'twitter-text/dist/regexp/validGTLD.js' {
  const pattern: RegExp;
  export default pattern;
}

declare module 'twitter-text/dist/regexp/validCCTLD.js' {
  const pattern: RegExp;
  export default pattern;
}
