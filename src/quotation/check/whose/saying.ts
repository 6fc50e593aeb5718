/** What people do with words, between their name and what they said. */
export const saying =
  'said|says|told|tells|wrote|writes|added|adds|argued|argues|claimed|claims|explained|warned|insisted|replied|stated|tweeted|asked|according to|put it';
