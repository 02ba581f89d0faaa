private import CZlib

/// A gzip file (RFC 1952) that is written piece by piece. The same pieces give the same bytes: no name, no time.
@safe
package struct GzipStream: ~Copyable {
    private let stream: UnsafeMutablePointer<z_stream>
    private let header: UnsafeMutablePointer<gz_header>

    /// Begins a file; `level` goes from 1, fast, to 9, small. Nil when there is no memory for it.
    package init?(level: Int32 = 9) {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        unsafe header = .allocate(capacity: 1)
        unsafe header.initialize(to: gz_header())
        guard unsafe depeche_gzip_begin(stream, header, level) == Z_OK else { return nil }
    }

    deinit {
        unsafe deflateEnd(stream)
        unsafe stream.deallocate()
        unsafe header.deallocate()
    }

    /// Takes more of the content; gives what is ready of the file.
    package mutating func add(_ bytes: [UInt8]) -> [UInt8] { deflated(bytes, Z_NO_FLUSH) }

    /// Gives the end of the file, after which nothing is added.
    package mutating func finish() -> [UInt8] { deflated([], Z_FINISH) }

    /// The gzip file of some bytes; nil when there is no memory for it.
    package static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        guard var stream = GzipStream() else { return nil }
        let start = stream.add(bytes)
        return start + stream.finish()
    }

    private func deflated(_ bytes: [UInt8], _ flush: Int32) -> [UInt8] {
        var input = bytes
        var output: [UInt8] = []
        unsafe input.withUnsafeMutableBufferPointer { source in
            unsafe stream.pointee.next_in = source.baseAddress
            unsafe stream.pointee.avail_in = UInt32(source.count)
            var isFull = true
            while isFull {
                let chunk = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
                    unsafe stream.pointee.next_out = buffer.baseAddress
                    unsafe stream.pointee.avail_out = UInt32(buffer.count)
                    _ = unsafe deflate(stream, flush)
                    count = unsafe buffer.count - Int(stream.pointee.avail_out)
                }
                isFull = unsafe stream.pointee.avail_out == 0
                output += chunk
            }
        }
        return output
    }
}
