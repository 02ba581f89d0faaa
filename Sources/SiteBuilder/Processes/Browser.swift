/// The browser of the person at the machine.
package enum Browser {
    /// Opens an address in it. False when there is no program that does so.
    package static func open(_ address: String) -> Bool {
        #if canImport(Darwin)
        let program = "open"
        #else
        let program = "xdg-open"
        #endif
        return (try? ProgramRun(program, [address]).status) == 0
    }
}
