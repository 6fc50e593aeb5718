/** One of the ways in which pasted words are peeled: what comes off, in words, and how; what is to be told of it is put into `took`. */
export type Step = readonly [what: string, peel: (text: string, took: string[]) => string];
