/** What makes a post longer or shorter than it looks; what a message can name. */
export type DriverKind = 'link' | 'emoji' | 'wide' | 'mention' | 'content-warning' | 'refused';

/** Told of each piece of a text in turn: where it ends (UTF-16 offset) and what it weighs. Pieces follow each other without gap. */
export type See = (end: number, weight: number, driver?: DriverKind) => void;

/** One platform's way of counting. Never splits what a reader takes for one character. */
export type Weigh = (text: string, see: See) => void;
