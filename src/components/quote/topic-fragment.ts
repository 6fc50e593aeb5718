/** The fragments of the groups on the page of all quotations. */

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Of the quotations on a topic. */
export const topicFragment = (topic: string): string => `topic-${slug(topic)}`;
