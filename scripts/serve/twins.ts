/** Names of packed twins: what lies beside a file, packed, for those who can unpack it. */

export type Packing = 'br' | 'gzip';

/** Endings by which nginx's `gzip_static` and `brotli_static` know them. */
export const TWINS: Readonly<Record<Packing, string>> = { br: '.br', gzip: '.gz' };
