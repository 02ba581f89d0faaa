/// The version of the tool, as `--version` prints it and the site names its generator.
package enum Version {
    package static let current = "0.1.0"
}
