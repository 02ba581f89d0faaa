private import CBrotli

/// Brotli (RFC 7932), the form in which most browsers prefer text.
package enum Brotli {
    /// The smallest form of some bytes; nil when there is no memory for it.
    package static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        var size = BrotliEncoderMaxCompressedSize(bytes.count)
        guard size > 0 else { return nil }
        var isDone = false
        let capacity = size
        let output = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            let answer = unsafe bytes.withUnsafeBufferPointer { source in
                unsafe BrotliEncoderCompress(
                    BROTLI_MAX_QUALITY, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, source.count, source.baseAddress,
                    &size, buffer.baseAddress)
            }
            isDone = answer == BROTLI_TRUE
            count = isDone ? size : 0
        }
        return isDone ? output : nil
    }
}
