/** The size of the pictures that go with a shared link. */

/** In pixels, as Open Graph's readers expect it. */
export const shareImageSize = { width: 1200, height: 630 } as const;
