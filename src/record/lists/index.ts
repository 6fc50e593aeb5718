/** Every list that editors keep once, by the name of its file in `content/`. */
import type { z } from 'zod';
import { front } from './front.ts';
import { navigation } from './navigation.ts';
import { subjects } from './subjects.ts';
import { synonyms } from './synonyms.ts';

export const lists = { front, navigation, subjects, synonyms } as const;

export type ListName = keyof typeof lists;

/** What each list holds; nothing where it has no file. */
export type Lists = { readonly [N in ListName]: z.output<(typeof lists)[N]['schema']> };
