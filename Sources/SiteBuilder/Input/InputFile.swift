/// A file that a person names on the command line.
package enum InputFile {
    /// The bytes of a file; a link to it is followed.
    package static func bytes(of path: String) throws(SystemError) -> [UInt8] {
        try FileDescriptor(reading: FilePath.resolved(path)).readAll()
    }

    /// All of standard input.
    package static func standardInput() throws(SystemError) -> [UInt8] {
        try FileDescriptor.standardInput().readAll()
    }
}
