/// A text that a person wants in a file of their own.
package enum OutputText {
    /// Adds a text to the end of a file, which is made when it is not there.
    package static func append(_ text: String, to path: String) throws(SystemError) {
        try FileDescriptor.appending(to: path).write(Array(text.utf8))
    }

    /// Puts a text in the place of a file's content, in one step.
    package static func replace(_ path: String, with text: String) throws(SystemError) {
        try ReplacedFile.write(Array(text.utf8), to: FilePath.resolved(path))
    }
}
