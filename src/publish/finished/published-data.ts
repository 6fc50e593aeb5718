/** Words in what is published beside pages: feeds, data and citations for programs. */
import { basename } from 'node:path';
import { unescaped } from '../../format/escaped.ts';
import type { Dossier } from '../../record/dossier.ts';
import { permalinkOf } from '../../record/views/addresses.ts';
import { addressOf } from '../files-of.ts';
import { attributeOf, type FinishedPage, pageOf, textOf } from './finished-page.ts';
import { fromBibtex, rowsOf } from './forms-of-data.ts';
import type { Named, Naming } from './named.ts';
import type { PageFault } from './page-fault.ts';
import { quotedFaults, uncomparedWords, wordsFault } from './words-are-compared.ts';

/** Something wrong with a file, and with which record it has to do. */
export interface DataFault extends PageFault {
  readonly record: Named | undefined;
}

/** Keys under which somebody's words stand without marks, and what stood around them in the document. */
const wordKeys = ['words', 'exact'];
const aroundKeys = ['prefix', 'suffix'];

/** Looks at files of one record. */
export class PublishedData {
  readonly #dossier: Dossier;
  readonly #naming: Naming;
  #faults: DataFault[] = [];

  constructor(dossier: Dossier, naming: Naming) {
    this.#dossier = dossier;
    this.#naming = naming;
  }

  /** What is wrong with a file of JSON, XML, CSV, BibTeX or plain text. */
  faultsOfFile(file: string, text: string): DataFault[] {
    this.#faults = [];
    const own = this.#naming.at(addressOf(file));
    // In a file of all sources, each is the one of its id.
    const kind = basename(file).replace(/\.\w+$/, '');
    if (file.endsWith('.json')) this.#visit(JSON.parse(text), kind, own);
    else if (file.endsWith('.csv')) for (const row of rowsOf(text)) this.#visit(row, '', own);
    else if (file.endsWith('.xml')) this.#visitEntries(text);
    else if (file.endsWith('.bib')) {
      for (const entry of text.split(/^(?=@)/m))
        this.#look(fromBibtex(entry), own ?? this.#sourceOf(entry));
    } else this.#look(text, own);
    return this.#faults;
  }

  /** What is wrong with the data that a page brings with it. */
  faultsOfScripts({ address, elements }: FinishedPage): DataFault[] {
    this.#faults = [];
    const scripts = elements.filter(
      (each) => each.tagName === 'script' && attributeOf(each, 'type') === 'application/ld+json',
    );
    for (const script of scripts)
      this.#visit(JSON.parse(textOf(script)), '', this.#naming.at(address));
    return this.#faults;
  }

  #look(text: string, record: Named | undefined): void {
    const address = record ? permalinkOf(record.kind, record.id) : '';
    const found = /<\/?[a-z]+[^>]*>/.test(text)
      ? uncomparedWords(pageOf(address, text), this.#dossier, this.#naming)
      : quotedFaults(/^@\w+\{/.test(text) ? fromBibtex(text) : text, record, this.#dossier);
    this.#faults.push(...found.map((fault) => ({ ...fault, record })));
  }

  #visit(value: unknown, key: string, around: Named | undefined): void {
    if (typeof value === 'string') {
      if (wordKeys.includes(key)) this.#compare(value, around);
      else if (!aroundKeys.includes(key)) this.#look(value, around);
    } else if (Array.isArray(value)) {
      for (const item of value) this.#visit(item, key, around);
    } else if (value !== null && typeof value === 'object') this.#visitFields(value, key, around);
  }

  #visitFields(value: object, key: string, around: Named | undefined): void {
    const { url, id, '@type': type, text } = value as Record<string, unknown>;
    const named = [url, id, `/${key}/${id}/`].map((each) => this.#naming.at(String(each)));
    const own = named.find(Boolean) ?? around;
    if (type === 'Quotation') this.#compare(String(text), own);
    for (const [name, part] of Object.entries(value)) {
      // In a table by id, each is the record of its id.
      const listed = this.#naming.at(`/quotes/${name}/`) ?? this.#naming.at(`/${key}/${name}/`);
      this.#visit(part, name, listed ?? own);
    }
  }

  #visitEntries(text: string): void {
    for (const [entry] of text.matchAll(/<entry>.*?<\/entry>/gs)) {
      const about = this.#naming.at(/<id>([^<]*)</.exec(entry)?.[1] ?? '');
      for (const [, part = ''] of entry.matchAll(/<(?:title|summary|content)[^>]*>([^<]*)</g))
        this.#look(unescaped(part), about);
    }
  }

  #compare(words: string, record: Named | undefined): void {
    const fault = wordsFault(words, record, this.#dossier);
    if (fault) this.#faults.push({ ...fault, record });
  }

  /** The source of an entry of BibTeX, whose label is an id without its hyphens. */
  #sourceOf(entry: string): Named | undefined {
    const label = /^@\w+\{([^,]*),/.exec(entry)?.[1];
    const ids = [...this.#dossier.sources.keys()];
    const id = ids.find((each) => each.replaceAll('-', '') === label);
    return id === undefined ? undefined : { kind: 'sources', id };
  }
}
