/** Written as 404.html at the root, where static hosts look for it. */

export const trailingSlash = 'never';
