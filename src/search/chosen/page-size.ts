/** How many hits a page of the list holds, and of the words of one speaker, which lie together. */
import { speakerPage } from '../codec/files.ts';

export const perPage = 10;
export const perSpeaker = speakerPage;
