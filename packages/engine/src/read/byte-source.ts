/** Opens a file from its start. It may be called more than once and gives the same bytes each time. */
export type ByteSource = () => AsyncIterable<Uint8Array>;
