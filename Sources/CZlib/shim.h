#ifndef C_ZLIB_SHIM_H
#define C_ZLIB_SHIM_H

#include <zlib.h>

/// Begins a gzip stream (RFC 1952) without name, time or system, so that the same bytes give the same file everywhere.
/// deflateInit2 itself is a macro, which Swift does not see.
static inline int depeche_gzip_begin(z_stream *stream, gz_header *header, int level) {
    const int gzip_window = 15 + 16;
    const int most_memory = 9;
    int answer = deflateInit2(stream, level, Z_DEFLATED, gzip_window, most_memory, Z_DEFAULT_STRATEGY);
    if (answer != Z_OK) return answer;
    header->os = 255;
    return deflateSetHeader(stream, header);
}

#endif
