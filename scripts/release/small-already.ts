/** Files that packing does not make smaller. */
export const SMALL_ALREADY = /\.(png|parquet|woff2|zip|pack|xlsx|ico)$/;
