/** How every page is made: a file of its own, read without scripts unless the page says otherwise. */

export const prerender = true;
export const trailingSlash = 'always';
export const csr = false;
